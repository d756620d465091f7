import type { StageRun } from '../../shared/state.ts';
import { type ComparedProposal, compareTables } from '../../shared/tables/compare.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { classes } from '../design/classes.ts';
import { TableHeads } from './TableHeads.tsx';
import { TableMark } from './TableMark.tsx';
import { tablesInWords } from './tableWords.ts';
import './CompareTable.css';

interface CompareTableProps {
  run: StageRun;
  /** Carries one proposal to the room's board; absent where it is only to be seen. */
  onCarry?: ((proposalId: string) => void) | undefined;
}

/** Proposals × tables: who has chosen what, how many agree, and what stands on the room's board already. */
export function CompareTable({ run, onCarry }: CompareTableProps) {
  const { t } = useWords();
  const { tables } = run;
  const rows = compareTables(run);
  if (rows.length === 0) return <p className="CompareTable__none">{t('compare.none')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with many tables it scrolls, and must be within reach of the keyboard
    <section className="CompareTable" aria-label={t('compare.caption')} tabIndex={0}>
      <table>
        <caption>{t('compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.proposal')}</th>
            <TableHeads tables={tables} />
            <th scope="col">{t('compare.agree')}</th>
            <th scope="col">{t('tables.common')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.proposal.id} className={classes(row.agreement === 'all' && 'CompareTable__agreed')}>
              <th scope="row">{row.proposal.title}</th>
              {row.marks.map((mark, index) => (
                <td key={tables[index]?.id}>
                  <TableMark mark={mark} />
                </td>
              ))}
              <td className="num">{t('compare.of', { count: row.chosenBy.length, total: tables.length })}</td>
              <td className="CompareTable__common">
                <Common run={run} row={row} onCarry={onCarry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CommonProps extends CompareTableProps {
  row: ComparedProposal;
}

/** Where it came to the room's board from, or the way there. */
function Common({ run, row: { proposal, chosenBy }, onCarry }: CommonProps) {
  const { t } = useWords();
  const adopted = run.board.package.find(({ proposalId }) => proposalId === proposal.id);
  if (adopted) {
    const numbers = tablesInWords(run, adopted.from ?? [], t);
    return numbers ? t('tables.carried', { tables: numbers }) : t('tables.carriedAlready');
  }
  if (!onCarry) return null;
  const values = { proposal: proposal.title, tables: tablesInWords(run, chosenBy, t) };
  return (
    <Button variant="quiet" aria-label={t('tables.carryOneNamed', values)} onClick={() => onCarry(proposal.id)}>
      {t('tables.carryOne')}
    </Button>
  );
}
