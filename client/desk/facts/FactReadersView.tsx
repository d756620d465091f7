import type { FactReading } from '../../../shared/facts/factReading.ts';
import { find } from '../../../shared/ids.ts';
import type { FactSheet } from '../../../shared/scenario/schema.ts';
import type { Table } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import './FactReadersView.css';

interface FactReadersViewProps {
  reading: FactReading;
  sheets: readonly FactSheet[];
  tables: readonly Table[];
}

/** One line with the number, and behind it each sheet and each table: numbers, never names. */
export function FactReadersView({ reading, sheets, tables }: FactReadersViewProps) {
  const { t } = useWords();
  const { readAll, present } = reading;
  const key = readAll === present ? 'facts.desk.all' : 'facts.desk.some';
  return (
    <details className="FactReadersView">
      <summary className="FactReadersView__sum num">{t(key, { read: readAll, present })}</summary>
      <ul className="FactReadersView__parts num">
        {sheets.map(({ id, title }) => (
          <li key={id}>{t('facts.desk.sheet', { title, read: find(reading.sheets, id) ?? 0, present })}</li>
        ))}
        {tables.map(({ id, number }) => {
          const at = find(reading.tables, id);
          return at && <li key={id}>{t('facts.desk.table', { number, read: at.readAll, present: at.present })}</li>;
        })}
      </ul>
    </details>
  );
}
