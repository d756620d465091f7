import '../app/allWords.ts';
import { opensNow } from '../../shared/programme/programme.ts';
import { useWords } from '../app/texts.tsx';
import { useConnection, useWorkshop } from '../app/workshop.tsx';
import type { Explain } from './ComparisonView.tsx';
import { DaysView } from './DaysView.tsx';
import './DaysPlace.css';

/** The participant's place for how today stands beside an earlier day, and for saying why. */
export default function DaysPlace() {
  const { t } = useWords();
  const connection = useConnection();
  const stage = useWorkshop((state) => state.stage);
  const canExplain = opensNow(stage.run).moves;
  const explain: Explain = async (kind, id, text) => (await connection.send('explainChange', { kind, id, text })).ok;
  return (
    <article className="DaysPlace">
      <h2 className="DaysPlace__title">{t('days.title')}</h2>
      {!canExplain && <p>{t('days.explain.closed')}</p>}
      <DaysView stage={stage} level={3} explain={canExplain ? explain : undefined} />
    </article>
  );
}
