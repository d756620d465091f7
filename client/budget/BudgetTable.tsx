import { type ReactNode, useMemo, useRef, useState } from 'react';
import { savings } from '../../shared/budget/board.ts';
import type { AccountId, StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { DragHandle } from '../design/DragHandle.tsx';
import { useGlow } from '../design/Glow.tsx';
import { Money } from '../design/Money.tsx';
import { useSteadyHandler } from '../design/useSteadyHandler.ts';
import { BudgetGroup } from './BudgetGroup.tsx';
import { Part, partIn, type ShownYears } from './BudgetRow.tsx';
import { type BoardGroup, boardOf, noAccounts } from './board.ts';
import { type MoveDraft, niceUp } from './moveDraft.ts';
import { useRowDrag } from './useRowDrag.ts';
import './BudgetTable.css';

interface BudgetTableProps {
  run: StageRun;
  predicted: ReadonlySet<AccountId>;
  /** Index of the year that stands large. */
  year: number;
  onYear: (year: number) => void;
  canMove: boolean;
  /** The move that is being considered. */
  draft: Pick<MoveDraft, 'from' | 'to'> | null;
  onChoose: (account: AccountId) => void;
  onDrag: (from: AccountId, to: AccountId) => void;
  /** Opens the facts about an area. */
  onFacts: (area: AccountId) => void;
  children?: ReactNode;
}

/** So few years fit beside the large one without the page growing wider. */
const smallYears = 3;

/** The budget by committee, foldable, with what has been freed on top. */
export function BudgetTable(props: BudgetTableProps) {
  const { run, predicted, year, onYear, canMove, draft, onChoose, onDrag, onFacts } = props;
  const { t } = useWords();
  const { years, committees } = run.scenario;
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(committees.slice(0, 1).map(({ id }) => id)));
  const table = useRef<HTMLTableElement>(null);
  useRowDrag(table, canMove, onChoose, onDrag);

  const board = useMemo(() => boardOf(run), [run]);
  const shown = useMemo((): ShownYears => {
    const small = years.map((_, index) => index).filter((index) => index !== year);
    return { large: year, small: small.slice(0, smallYears) };
  }, [years, year]);
  const chooseRow = useSteadyHandler(onChoose);
  // In round steps, so that not every bar is drawn anew whenever the largest grows a little.
  const largest = niceUp(Math.max(2000, board.largest[year] ?? 0));
  const toggleGroup = useSteadyHandler((id: string) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    }),
  );
  return (
    <>
      <fieldset
        className={classes('BudgetTable__years', years.length <= smallYears + 1 && 'BudgetTable__years--narrow')}
      >
        <legend className="visually-hidden">{t('budget.year.choose')}</legend>
        {years.map((one, index) => (
          <button
            key={one}
            type="button"
            className="BudgetTable__year num"
            aria-pressed={index === year}
            onClick={() => onYear(index)}
          >
            {one}
          </button>
        ))}
      </fieldset>
      {/* Roles are said aloud: some browsers take those of a table away where its rows are laid out as grids. */}
      <table className="BudgetTable" role="table" ref={table}>
        <caption className="visually-hidden">{t('budget.caption', { year: years[year] ?? 0 })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" className="BudgetTable__first">
              <h2 className="BudgetTable__title">{t('budget.areas')}</h2>
              {t('budget.unit')}
            </th>
            <th scope="col" role="columnheader" className="BudgetTable__wide">
              <span className="BudgetTable__large num">{years[year]}</span>
              {t('budget.now')}
            </th>
            <th scope="col" role="columnheader" className="BudgetTable__wide">
              {t('budget.change')}
            </th>
            {shown.small.map((index) => (
              <th key={index} scope="col" role="columnheader" className="BudgetTable__small">
                <button
                  type="button"
                  className="BudgetTable__swap num"
                  aria-label={t('budget.year.show', { year: years[index] ?? 0 })}
                  onClick={() => onYear(index)}
                >
                  {years[index]}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <SavingsRow
            amounts={board.savings}
            shown={shown}
            predicted={predicted.has(savings)}
            canMove={canMove}
            part={partIn(savings, draft?.from, draft?.to)}
            onChoose={() => onChoose(savings)}
          />
        </tbody>
        {board.groups.map((group) => (
          <BudgetGroup
            key={group.id}
            group={group}
            scenario={run.scenario}
            shown={shown}
            largest={largest}
            predicted={group.rows.some(({ id }) => predicted.has(id)) ? predicted : noAccounts}
            from={within(group, draft?.from)}
            to={within(group, draft?.to)}
            isOpen={open.has(group.id)}
            canMove={canMove}
            onToggle={toggleGroup}
            onChoose={chooseRow}
            onFacts={onFacts}
          />
        ))}
      </table>
    </>
  );
}

/** An end of the move that is being considered, for the group it is in. */
const within = ({ rows }: BoardGroup, account: AccountId | undefined): AccountId | undefined =>
  rows.find(({ id }) => id === account)?.id;

interface SavingsRowProps {
  amounts: readonly number[];
  shown: ShownYears;
  predicted: boolean;
  canMove: boolean;
  part: 'from' | 'to' | undefined;
  onChoose: () => void;
}

function SavingsRow({ amounts, shown, predicted, canMove, part, onChoose }: SavingsRowProps) {
  const { t, language } = useWords();
  const glow = useGlow(amounts.join(), predicted);
  const name = t('account.savings');
  return (
    <tr
      role="row"
      className={classes(
        'BudgetRow',
        'BudgetRow--savings',
        canMove && 'BudgetRow--movable',
        part && `BudgetRow--${part}`,
        glow,
      )}
      data-account={savings}
    >
      <th scope="row" role="rowheader" className="BudgetRow__head">
        {part ? <Part part={part} /> : canMove && <DragHandle />}
        {canMove ? (
          <button type="button" className="BudgetRow__name" onClick={onChoose}>
            {name}
          </button>
        ) : (
          <span className="BudgetRow__name">{name}</span>
        )}
        <span className="BudgetRow__note">{t('budget.savings.what')}</span>
      </th>
      <td role="cell" className="BudgetRow__now">
        <Money amount={amounts[shown.large] ?? 0} predicted={predicted} language={language} />
      </td>
      <td role="cell" />
      {shown.small.map((year) => (
        <td key={year} role="cell" className="BudgetRow__small">
          <Money amount={amounts[year] ?? 0} predicted={predicted} language={language} />
        </td>
      ))}
    </tr>
  );
}
