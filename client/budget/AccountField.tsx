import { memo, useEffect, useId, useState } from 'react';
import { accountName } from '../../shared/budget/accountName.ts';
import { pool, savings } from '../../shared/budget/board.ts';
import { hasPool } from '../../shared/budget/pool.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { AccountId, StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { Icon } from '../design/Icon.tsx';
import { whenIdle } from '../design/whenIdle.ts';
import './AccountField.css';

interface AccountFieldProps {
  label: string;
  run: StageRun;
  value: AccountId;
  /** What råderum is called at this end of a move. */
  savingsName: string;
  /** What stands after the name, e.g. how much there is. */
  aside?: string | undefined;
  onChange: (account: AccountId) => void;
}

/**
 * One end of a move: the areas by committee, råderum, and the investment pool where there is one. The browser's own list, which is
 * searched by typing. It is filled before anybody can open it or type into it, and not before the sheet it is in stands: a hundred
 * areas, twice, are what a tablet would be longest about.
 */
export function AccountField({ label, run, value, savingsName, aside, onChange }: AccountFieldProps) {
  const id = useId();
  const { t } = useWords();
  const name = value === savings ? savingsName : accountName(run.scenario, value, t);
  const [isFilled, setFilled] = useState(false);
  const fill = () => setFilled(true);
  // For whoever opens it by neither finger nor keyboard, as screen readers do.
  useEffect(() => whenIdle(() => setFilled(true)), []);
  return (
    <div className="AccountField">
      <label className="AccountField__label" htmlFor={id}>
        {label}
      </label>
      <span className="AccountField__choice">
        <span className="AccountField__name" aria-hidden="true">
          {name}
        </span>
        {aside && (
          <span className="AccountField__aside" id={`${id}-aside`}>
            {aside}
          </span>
        )}
      </span>
      <Icon name="down" />
      <select
        id={id}
        className="laid-over"
        aria-describedby={aside ? `${id}-aside` : undefined}
        value={value}
        onPointerDown={fill}
        onFocus={fill}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {isFilled ? (
          <>
            <option value={savings}>{savingsName}</option>
            {hasPool(run.scenario) && <option value={pool}>{t('account.pool')}</option>}
            <AreaOptions scenario={run.scenario} />
          </>
        ) : (
          <option value={value}>{name}</option>
        )}
      </select>
    </div>
  );
}

/** Up to a hundred of them, twice: not drawn anew with every change in the room. */
const AreaOptions = memo(function AreaOptions({ scenario: { committees, areas } }: { scenario: Scenario }) {
  const { t } = useWords();
  return committees.map((committee) => (
    <optgroup key={committee.id} label={committee.name}>
      {areas
        .filter((area) => area.committeeId === committee.id)
        .map((area) => (
          <option key={area.id} value={area.id} disabled={area.locked !== undefined}>
            {area.locked ? t('budget.move.lockedOption', { area: area.name }) : area.name}
          </option>
        ))}
    </optgroup>
  ));
});
