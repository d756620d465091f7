import type { Table } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';

/** One column head per table: its number, which is read out with the word. */
export function TableHeads({ tables }: { tables: readonly Table[] }) {
  const { t } = useWords();
  return tables.map(({ id, number }) => (
    <th key={id} scope="col" className="num">
      <span className="visually-hidden">{t('table.word')} </span>
      {number}
    </th>
  ));
}
