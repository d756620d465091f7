import type { Table } from '../../shared/state.ts';
import { distancesOf, type TablePair } from '../../shared/tables/distances.ts';
import { useWords, type Words } from '../app/texts.tsx';
import { TableHeads } from './TableHeads.tsx';
import './CompareTable.css';

/** So many pairs are named where several are equally near or far. */
const pairsNamed = 3;

/** How far the packages of the tables are from each other, and which are nearest and farthest. */
export function DistanceTable({ tables }: { tables: readonly Table[] }) {
  const { t } = useWords();
  const { matrix, nearest, farthest } = distancesOf(tables);
  const begun = tables.filter(({ board }) => board.package.length > 0);
  if (begun.length < 2) return <p className="CompareTable__none">{t('tables.distances.none')}</p>;
  return (
    <>
      {nearest.length > 0 && <p>{t('tables.distances.nearest', pairsInWords(nearest, t))}</p>}
      {farthest.length > 0 && tables.length > 2 && <p>{t('tables.distances.farthest', pairsInWords(farthest, t))}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: with many tables it scrolls, and must be within reach of the keyboard */}
      <section className="CompareTable" aria-label={t('tables.distances.caption')} tabIndex={0}>
        <table>
          <caption>{t('tables.distances.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.word')}</th>
              <TableHeads tables={tables} />
            </tr>
          </thead>
          <tbody>
            {tables.map(({ id, number }, row) => (
              <tr key={id}>
                <th scope="row">{t('table.name', { number })}</th>
                {tables.map((other, column) => (
                  <td key={other.id} className="num">
                    {row === column ? '–' : matrix[row]?.[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** The pairs in words, and how far apart they are. */
export function pairsInWords(pairs: readonly TablePair[], t: Words['t']): { pairs: string; distance: number } {
  const named = pairs
    .slice(0, pairsNamed)
    .map(({ numbers: [one, other] }) => t('tables.distances.pair', { one, other }))
    .join('; ');
  const more = pairs.length - pairsNamed;
  return {
    pairs: more > 0 ? t('tables.distances.more', { pairs: named, count: more }) : named,
    distance: pairs[0]?.distance ?? 0,
  };
}
