import { useMemo } from 'react';
import { agoInWords } from '../../../shared/budget/moveWords.ts';
import { useWords } from '../../app/texts.tsx';
import { useServerNow, useWorkshop } from '../../app/workshop.tsx';
import { latestHappenings } from './latest.ts';
import './Activity.css';

/** What people did last, as much of it as there is room for. */
export function Activity() {
  const words = useWords();
  const { t } = words;
  const stage = useWorkshop((state) => state.stage);
  const now = useServerNow();
  const happenings = useMemo(() => latestHappenings(stage, words), [stage, words]);
  return (
    <section className="Activity" aria-labelledby="activity-heading">
      <h2 className="Activity__heading" id="activity-heading">
        {t('desk.activity')}
      </h2>
      {happenings.length === 0 ? (
        <p className="Activity__none">{t('desk.activity.none')}</p>
      ) : (
        <ol className="Activity__list">
          {happenings.map(({ id, at, sentence }) => (
            <li key={id} className="Activity__line">
              <span className="Activity__what">{sentence}</span>
              <span className="Activity__ago num">{agoInWords(at, now, t)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
