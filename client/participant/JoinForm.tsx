import { type FormEvent, useState } from 'react';
import type { Problem } from '../../shared/commands/command.ts';
import { joinWorkshop } from '../../shared/commands/joinWorkshop.ts';
import { readInput } from '../../shared/commands/ruling.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { type RoleGroup, roleGroups, type Table } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import type { Joining } from '../connection/wire.ts';
import { Button } from '../design/Button.tsx';
import { Checkbox } from '../design/Checkbox.tsx';
import { Choice } from '../design/Choice.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PersonFields } from './PersonFields.tsx';
import './JoinForm.css';

interface JoinFormProps {
  /** Which aktørdag of a row it is; absent on the first. */
  day?: number | undefined;
  /** The room's tables; none before the desk has set them. */
  tables: readonly Table[];
  /** A politician may say which of these is theirs. */
  committees: Scenario['committees'];
  /** Joins, and tells why not when refused. */
  onJoin: (joining: Joining) => Promise<Problem | undefined>;
}

/** The door: a name the others can know one by, and a group; or a table that the device acts for. */
export function JoinForm({ day, tables, committees, onJoin }: JoinFormProps) {
  const words = useWords();
  const { t } = words;
  const [name, setName] = useState('');
  const [group, setGroup] = useState<RoleGroup | null>(null);
  const [committeeId, setCommitteeId] = useState('');
  const [wantsTablet, setTablet] = useState(false);
  const [tableId, setTableId] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isChoiceMissing, setChoiceMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const isTablet = wantsTablet && tables.length > 0;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { joining, problem: found } = isTablet ? asTablet(tableId) : asPerson(name, group, committeeId);
    setProblem(found ?? null);
    setChoiceMissing(isTablet ? tableId === null : group === null);
    if (!joining || isBusy) return;
    setBusy(true);
    setProblem((await onJoin(joining)) ?? null);
    setBusy(false);
  };
  const aboutName = problem?.key.startsWith('input.') ? words.problem(problem) : null;
  const touched = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value);
      setProblem(null);
      setChoiceMissing(false);
    };
  };
  return (
    <main className="JoinForm">
      <form className="JoinForm__box" onSubmit={submit} noValidate>
        <h1 className="JoinForm__title">{t('participant.join.title')}</h1>
        {day !== undefined && <p>{t('participant.join.day', { day })}</p>}
        {isTablet ? (
          <Choice
            label={t('participant.join.table')}
            layout="segments"
            options={tables.map(({ id, number }) => ({ value: id, label: t('table.name', { number }) }))}
            value={tableId}
            error={isChoiceMissing ? t('participant.join.chooseTable') : null}
            onChange={touched(setTableId)}
          />
        ) : (
          <PersonFields
            {...{ name, group, committeeId, committees }}
            nameError={aboutName}
            isGroupMissing={isChoiceMissing}
            onName={touched(setName)}
            onGroup={touched(setGroup)}
            onCommittee={touched(setCommitteeId)}
          />
        )}
        {tables.length > 0 && (
          <Checkbox
            label={t('participant.join.tablet')}
            description={t('participant.join.tablet.means')}
            checked={isTablet}
            onChange={touched(setTablet)}
          />
        )}
        {problem && !aboutName && (
          <p className="JoinForm__problem" role="alert">
            {words.problem(problem)}
          </p>
        )}
        <Button type="submit" variant="main" wide busy={isBusy}>
          {t('command.joinWorkshop')}
        </Button>
      </form>
      <LanguageSwitch />
    </main>
  );
}

interface Wish {
  joining?: Joining;
  problem?: Problem;
}

const asTablet = (tableId: string | null): Wish => (tableId === null ? {} : { joining: { tableId } });

function asPerson(name: string, group: RoleGroup | null, committeeId: string): Wish {
  const committee = group === 'politician' && committeeId !== '' ? { committeeId } : {};
  const reading = readInput(joinWorkshop.input, { name, group: group ?? roleGroups[0], ...committee });
  if (!reading.ok) return { problem: reading.problem };
  return group === null ? {} : { joining: { name, group, ...committee } };
}
