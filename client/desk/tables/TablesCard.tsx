import { useState } from 'react';
import { largestSeed } from '../../../shared/commands/dealSeats.ts';
import { agreedBy, compareTables } from '../../../shared/tables/compare.ts';
import { haveBegun } from '../../../shared/tables/totals.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun, useView, useWorkshop } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { SelectField } from '../../design/SelectField.tsx';
import { TextField } from '../../design/TextField.tsx';
import { Comparison } from '../../tables/Comparison.tsx';
import { tablePresence } from '../../tables/tablePresence.ts';
import { commandsOf } from '../frame/cards.ts';
import { Refused } from '../frame/Refused.tsx';
import { type Asking, useAsk } from '../frame/useAsk.ts';
import { Seats } from './Seats.tsx';
import './TablesCard.css';

/** The tables: how many, who sits where, what each has found and chosen, and the way of what they agree on to the room's board. */
export function TablesCard() {
  const { t } = useWords();
  const run = useRun();
  const seats = useWorkshop(({ backstage }) => backstage.run.seats);
  const tablets = useWorkshop(({ stage }) => stage.tablets);
  const connected = useView(({ presence }) => presence?.people) ?? [];
  const { ask, refused, dismiss } = useAsk(commandsOf.tables);
  const waiting = agreedBy(compareTables(run)).filter(
    ({ proposal }) => !run.board.package.some(({ proposalId }) => proposalId === proposal.id),
  );
  const hasTables = run.tables.length > 0;
  return (
    <div className="TablesCard">
      <Refused refused={refused} onDismiss={dismiss} />
      <Dealing count={run.tables.length} ask={ask} />
      {hasTables && <Seats onSeat={(participantId, tableId) => void ask('seatPerson', { participantId, tableId })} />}
      {waiting.length > 0 && (
        <Button variant="main" onClick={() => void ask('carryToPlenary', {})}>
          {t(waiting.length === 1 ? 'desk.tables.carry.one' : 'desk.tables.carry', { count: waiting.length })}
        </Button>
      )}
      {hasTables && !haveBegun(run) && <p className="TablesCard__how">{t('tables.none')}</p>}
      {hasTables && (
        <Comparison
          run={run}
          presence={tablePresence(run, seats, tablets, connected)}
          onCarry={(proposalId) => void ask('carryToPlenary', { proposalId })}
        />
      )}
    </div>
  );
}

const counts = Array.from({ length: 19 }, (_, index) => String(index + 2));

function Dealing({ count, ask }: { count: number; ask: Asking['ask'] }) {
  const { t } = useWords();
  const mixed = useWorkshop(({ backstage }) => backstage.run.seed);
  const [changed, setChanged] = useState<string>();
  const chosen = changed ?? (count > 1 ? String(count) : '4');
  const [mix, setMix] = useState('');
  const seed = mix.trim() === '' ? undefined : seedIn(mix);
  const isUnreadable = seed === null;
  const deal = async () => {
    if (seed === null) return;
    const answer = await ask('dealSeats', {
      tables: Number(chosen),
      seed: seed ?? Math.floor(Math.random() * largestSeed),
    });
    if (!answer.ok) return;
    setMix('');
    setChanged(undefined);
  };
  return (
    <div className="TablesCard__dealing">
      <SelectField
        label={t('desk.tables.count')}
        options={counts.map((value) => ({ value, label: value }))}
        value={chosen}
        onChange={setChanged}
      />
      <Button disabled={isUnreadable} onClick={() => void deal()}>
        {t(count > 0 ? 'desk.tables.again' : 'command.dealSeats')}
      </Button>
      <p className="TablesCard__how">{t('desk.tables.how')}</p>
      {mixed !== undefined && (
        <details className="TablesCard__mix">
          <summary>{t('tables.mix', { seed: String(mixed) })}</summary>
          <TextField
            label={t('tables.mix.number')}
            description={t('tables.mix.how')}
            error={isUnreadable ? t('tables.mix.unreadable') : undefined}
            inputMode="numeric"
            autoComplete="off"
            value={mix}
            onChange={setMix}
          />
        </details>
      )}
    </div>
  );
}

/** The number of a mix as people write it; null where it is none. */
function seedIn(written: string): number | null {
  const digits = written.trim().replaceAll(/[.\s]/gu, '');
  const seed = Number(digits);
  return /^\d+$/.test(digits) && seed <= largestSeed ? seed : null;
}
