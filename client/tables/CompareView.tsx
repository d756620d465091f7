import '../app/allWords.ts';
import { useWords } from '../app/texts.tsx';
import { useRun } from '../app/workshop.tsx';
import { Comparison } from './Comparison.tsx';
import { compareSaying } from './compareSaying.ts';
import './CompareView.css';

/** The comparison as participants read it once the tables have worked; nothing can be pressed that changes anything. */
export default function CompareView() {
  const { t } = useWords();
  const run = useRun();
  const { key, values } = compareSaying(run);
  return (
    <article className="CompareView">
      <h2 className="CompareView__title">{t(key, values)}</h2>
      <p className="CompareView__lead">{t('tables.readOnly')}</p>
      <Comparison run={run} />
    </article>
  );
}
