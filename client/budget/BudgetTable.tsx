import { type ReactNode, useMemo, useRef, useState } from 'react';
import { savings } from '../../shared/budget/board.ts';
import { factSheetsAbout } from '../../shared/facts/factSheets.ts';
import type { AccountId, StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { DragHandle } from '../design/DragHandle.tsx';
import { useGlow } from '../design/Glow.tsx';
import { Icon } from '../design/Icon.tsx';
import { Money } from '../design/Money.tsx';
import { useSteadyHandler } from '../design/useSteadyHandler.ts';
import { AmountCells, BudgetRow, Part, type ShownYears } from './BudgetRow.tsx';
import { type BoardGroup, boardOf } from './board.ts';
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
  const toggle = (id: string) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const partOf = (account: AccountId) => {
    if (draft?.from === account) return 'from' as const;
    return draft?.to === account ? ('to' as const) : undefined;
  };
  return (
    <>
      <fieldset
        className={classes('BudgetTable__years', years.length <= smallYears + 1 && 'BudgetTable__years--phone')}
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
            part={partOf(savings)}
            onChoose={() => onChoose(savings)}
          />
        </tbody>
        {board.groups.map((group) => (
          <tbody key={group.id} role="rowgroup">
            <GroupRow
              group={group}
              shown={shown}
              predicted={group.rows.some(({ id }) => predicted.has(id))}
              isOpen={open.has(group.id)}
              onToggle={() => toggle(group.id)}
            />
            {open.has(group.id) &&
              group.rows.map((row) => (
                <BudgetRow
                  key={row.id}
                  row={row}
                  shown={shown}
                  largest={largest}
                  predicted={predicted.has(row.id)}
                  canMove={canMove}
                  part={partOf(row.id)}
                  onChoose={chooseRow}
                  onFacts={factSheetsAbout(run.scenario, row.id).length > 0 ? onFacts : undefined}
                />
              ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

interface GroupRowProps {
  group: BoardGroup;
  shown: ShownYears;
  predicted: boolean;
  isOpen: boolean;
  onToggle: () => void;
}

function GroupRow({ group, shown, predicted, isOpen, onToggle }: GroupRowProps) {
  const { t } = useWords();
  // An open group shows the glow on the area itself.
  const glow = useGlow(group.change.join(), predicted || isOpen);
  return (
    <tr role="row" className={classes('BudgetTable__group', glow)}>
      <th scope="rowgroup" role="rowheader" className="BudgetTable__first">
        <button type="button" className="BudgetTable__fold" aria-expanded={isOpen} onClick={onToggle}>
          <Icon name={isOpen ? 'down' : 'right'} />
          <span>
            {group.name}
            {!group.counts && <span className="BudgetRow__note">{t('budget.uncounted')}</span>}
          </span>
        </button>
      </th>
      <AmountCells line={group} shown={shown} predicted={predicted} />
    </tr>
  );
}

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
