import type { Mark } from '../../shared/tables/compare.ts';
import { useWords } from '../app/texts.tsx';
import './TableMark.css';

/** Full, half full or empty: whether a table has chosen something. */
export function TableMark({ mark }: { mark: Mark }) {
  const { t } = useWords();
  return <span className={`TableMark TableMark--${mark}`} role="img" aria-label={t(`compare.mark.${mark}`)} />;
}
