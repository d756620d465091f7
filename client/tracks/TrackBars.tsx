import type { LongTrack, TwoTracks } from '../../shared/budget/tracks.ts';
import { millions, mio } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { missingInWords } from '../budget/meter.ts';
import { Meter } from '../design/Meter.tsx';
import { longTrackBar, longTrackSentence, nextYearSentence } from './trackWords.ts';
import './TrackBars.css';

/** The two tracks, each with bars and a scale of its own: next year in balance, and the long view. Never summed. */
export function TrackBars({ tracks: { nextYear, longView } }: { tracks: TwoTracks }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="TrackBars">
      <section className="TrackBars__track" aria-label={t('tracks.one')}>
        <h3 className="TrackBars__name">{t('tracks.one')}</h3>
        <p className="TrackBars__sentence">{nextYearSentence(nextYear, words)}</p>
        {nextYear?.targets.map((target) => (
          <Target key={target.target.id} {...target} year={nextYear.year} isOnly={nextYear.targets.length === 1} />
        ))}
      </section>
      <section className="TrackBars__track TrackBars__track--long" aria-label={t('tracks.two')}>
        <h3 className="TrackBars__name">{t('tracks.two')}</h3>
        <p className="TrackBars__sentence">{longTrackSentence(longView, words)}</p>
        <Long longView={longView} />
      </section>
      <p className="TrackBars__note">{t('tracks.note')}</p>
    </div>
  );
}

type TargetProps = NonNullable<TwoTracks['nextYear']>['targets'][number] & { year: number; isOnly: boolean };

function Target({ target, asked, found, missing, year, isOnly }: TargetProps) {
  const { t, language } = useWords();
  const bar = t('budget.meter.bar', { found: millions(found, language), asked: mio(asked, language) });
  return (
    <div className="TrackBars__bar">
      <Meter
        label={`${target.name}, ${year}`}
        valueText={`${bar}, ${missingInWords(missing, t)}`}
        found={found}
        target={asked}
      />
      <p className="TrackBars__figures">
        {isOnly ? bar : `${target.name}: ${bar}`}, {missingInWords(missing, t)}
      </p>
    </div>
  );
}

function Long({ longView }: { longView: LongTrack }) {
  const words = useWords();
  const { t } = words;
  const { efforts, putIn, givenBack, pool } = longView;
  const at = pool && pool.projectedFrom - 1;
  return (
    <div className="TrackBars__bar">
      {efforts > 0 && (
        <Meter
          label={t('tracks.two')}
          valueText={longTrackBar(longView, words)}
          found={givenBack}
          target={putIn}
          max={Math.max(putIn, givenBack)}
        />
      )}
      <p className="TrackBars__figures">{longTrackBar(longView, words)}</p>
      {pool && at !== null && (
        <p className="TrackBars__figures">
          {t('tracks.two.pool', { amount: pool.balance[at] ?? 0, year: pool.years[at] ?? 0 })}
        </p>
      )}
    </div>
  );
}
