import type { StageRun, TableId } from '../../shared/state.ts';
import { missingIn, tableTotals } from '../../shared/tables/totals.ts';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import type { TablePresence } from './tablePresence.ts';
import './CompareTable.css';

interface TotalsTableProps {
  run: StageRun;
  /** Index of the year. */
  year: number;
  /** Who is at the tables; the desk alone knows. */
  presence?: Readonly<Record<TableId, TablePresence>> | undefined;
}

/** What each table has found in a year against the outcome that counts, and what it lacks. */
export function TotalsTable({ run, year, presence }: TotalsTableProps) {
  const { t, language } = useWords();
  const totals = tableTotals(run);
  const targets = totals[0]?.targets.map(({ target }) => target) ?? [];
  const caption = t('tables.totals.caption', {
    year: run.scenario.years[year] ?? 0,
    outcome: run.outcomes.find(({ id }) => id === run.activeOutcomeId)?.name ?? '',
    level: run.scenario.priceLevel,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with many targets it scrolls, and must be within reach of the keyboard
    <section className="CompareTable" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.word')}</th>
            {presence && <th scope="col">{t('tables.totals.present')}</th>}
            {targets.map(({ id, name }) => (
              <th key={id} scope="col" className="CompareTable__figure">
                {name}
              </th>
            ))}
            <th scope="col" className="CompareTable__figure">
              {t('tables.totals.missing')}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <tr key={total.table.id}>
              <th scope="row">{t('table.name', { number: total.table.number })}</th>
              {presence && <Present presence={presence[total.table.id]} />}
              {total.targets.map(({ target, found }) => (
                <td key={target.id} className="CompareTable__figure num">
                  {millions(found[year] ?? 0, language)}
                </td>
              ))}
              <Missing amount={missingIn(total, year)} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('tables.totals.target')}</th>
            {presence && <td />}
            {targets.map(({ id, amounts }) => (
              <td key={id} className="CompareTable__figure num">
                {millions(amounts[year] ?? 0, language)}
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Missing({ amount }: { amount: number }) {
  const { t, language } = useWords();
  return (
    <td className={classes('CompareTable__figure num', amount > 0 ? 'CompareTable__missing' : 'CompareTable__met')}>
      {amount > 0 ? millions(amount, language) : t('tables.totals.met')}
    </td>
  );
}

function Present({ presence }: { presence: TablePresence | undefined }) {
  const { t } = useWords();
  const { present = 0, seated = 0, tablet = null } = presence ?? {};
  return (
    <td className="num">
      {t('tables.totals.presentOf', { present, count: seated })}
      {tablet && (
        <span className="CompareTable__note">
          {t(tablet === 'connected' ? 'tables.totals.tablet' : 'tables.totals.tabletAway')}
        </span>
      )}
    </td>
  );
}
