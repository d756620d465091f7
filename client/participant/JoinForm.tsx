import { type FormEvent, useState } from 'react';
import type { Problem } from '../../shared/commands/command.ts';
import { joinWorkshop } from '../../shared/commands/joinWorkshop.ts';
import { readInput } from '../../shared/commands/ruling.ts';
import { type RoleGroup, roleGroups } from '../../shared/state.ts';
import { textLimits } from '../../shared/text/written.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { Choice } from '../design/Choice.tsx';
import { TextField } from '../design/TextField.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import './JoinForm.css';

interface JoinFormProps {
  /** Joins, and tells why not when refused. */
  onJoin: (name: string, group: RoleGroup) => Promise<Problem | undefined>;
}

/** The door: a name the others can know one by, and a group. */
export function JoinForm({ onJoin }: JoinFormProps) {
  const words = useWords();
  const { t } = words;
  const [name, setName] = useState('');
  const [group, setGroup] = useState<RoleGroup | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isGroupMissing, setGroupMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const reading = readInput(joinWorkshop.input, { name, group: group ?? roleGroups[0] });
    setProblem(reading.ok ? null : reading.problem);
    setGroupMissing(group === null);
    if (!reading.ok || group === null || isBusy) return;
    setBusy(true);
    setProblem((await onJoin(name, group)) ?? null);
    setBusy(false);
  };
  const aboutName = problem?.key.startsWith('input.') ? words.problem(problem) : null;
  return (
    <main className="JoinForm">
      <form className="JoinForm__box" onSubmit={submit} noValidate>
        <h1 className="JoinForm__title">{t('participant.join.title')}</h1>
        <TextField
          label={t('participant.join.name')}
          description={t('participant.join.alias')}
          value={name}
          maxLength={textLimits.name}
          counterText={(used, max) => t('participant.join.counter', { used, max })}
          autoComplete="off"
          error={aboutName}
          onChange={(typed) => {
            setName(typed);
            setProblem(null);
          }}
        />
        <Choice
          label={t('participant.join.group')}
          options={roleGroups.map((value) => ({ value, label: t(`group.${value}`) }))}
          value={group}
          error={isGroupMissing ? t('participant.join.chooseGroup') : null}
          onChange={(chosen) => {
            setGroup(chosen);
            setGroupMissing(false);
          }}
        />
        <p className="JoinForm__equal">{t('participant.join.equal')}</p>
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
