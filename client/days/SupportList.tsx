import type { SupportChange } from '../../shared/days/comparison.ts';
import { titleInWords } from '../../shared/days/dayWords.ts';
import { signed } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import './ComparisonView.css';

/** How support moved, as far as it was shown both times. */
export function SupportList({ support }: { support: readonly SupportChange[] }) {
  const { t } = useWords();
  if (support.length === 0) return <p>{t('days.support.none')}</p>;
  return (
    <>
      <p>{t('days.support.caption')}</p>
      <ul>
        {support.map((one) => (
          <SupportItem key={`${one.after.question.id} ${titleInWords(one.title, t)}`} support={one} />
        ))}
      </ul>
    </>
  );
}

function SupportItem({ support: { title, before, after, points } }: { support: SupportChange }) {
  const { t, language } = useWords();
  const share = t('days.screen.share', { before: before.share, after: after.share });
  const moved =
    points === null ? t('days.support.otherWay') : t('days.support.points', { points: signed(points, language) });
  return (
    <li className="ComparisonView__item">
      <p className="ComparisonView__name">{titleInWords(title, t)}</p>
      <p>{`${share} (${moved})`}</p>
      <p className="ComparisonView__asked">
        {[before, after].map(({ question, cast, size }, index) => (
          <span key={index === 0 ? 'before' : 'after'}>
            {t(index === 0 ? 'days.before' : 'days.after')}: {titleInWords(question, t)},{' '}
            {t('days.support.turnout', { cast, size })}
          </span>
        ))}
      </p>
    </li>
  );
}
