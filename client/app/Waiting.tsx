import { useWords } from './texts.tsx';
import './Waiting.css';

/** Stands where a part of a page will be, while it is fetched. */
export function Waiting() {
  const { t } = useWords();
  return (
    <p className="Waiting" aria-busy="true">
      {t('loading')}
    </p>
  );
}
