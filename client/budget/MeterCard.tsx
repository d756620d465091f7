import { memo, type ReactNode, useState } from 'react';
import { type OutcomeStatus, outcomeStatuses } from '../../shared/budget/outcomes.ts';
import type { StageRun } from '../../shared/state.ts';
import { millions, mio } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { LazyOutcomeChart } from '../charts/LazyOutcomeChart.tsx';
import { Button } from '../design/Button.tsx';
import { classes } from '../design/classes.ts';
import { Meter } from '../design/Meter.tsx';
import { MeterTable } from './MeterTable.tsx';
import { type MeterBar, meterBars, meterHeadline, missingInWords } from './meter.ts';
import './MeterCard.css';

interface MeterCardProps {
  run: StageRun;
  /** Index of the year the bars are about. */
  year: number;
  /** The run as it would be after what is being considered. */
  preview?: StageRun | undefined;
  predicted?: boolean;
}

/**
 * What is still missing, in one sentence, with a bar for each way the agreement may land. Drawn again only when that has changed,
 * and not for what is done beside it.
 */
export const MeterCard = memo(function MeterCard({ run, year, preview, predicted = false }: MeterCardProps) {
  const { t, language } = useWords();
  const [isWhole, setWhole] = useState(false);
  const { years } = run.scenario;
  const statuses = outcomeStatuses(run);
  const active = statuses.find(({ outcome }) => outcome.id === run.activeOutcomeId);
  const bars = meterBars(run, statuses, year);
  const after = preview && outcomeStatuses(preview);
  const scale = Math.max(1, ...bars.map(({ asked }) => asked));
  const shownYear = years[year] ?? 0;

  const wordsOf = (bar: (typeof bars)[number]): string => {
    const values = { found: millions(bar.found, language), asked: mio(bar.asked, language) };
    return `${t('budget.meter.bar', values)}, ${missingInWords(bar.missing, t)}`;
  };
  return (
    <section className="MeterCard" aria-label={t('budget.meter.name')} data-account="savings">
      <h2 className={classes('MeterCard__headline', predicted && 'predicted')}>
        {emphasised(meterHeadline(active, years, t))}
      </h2>
      <p className="MeterCard__year">{t('budget.meter.year', { year: shownYear })}</p>
      <ul className="MeterCard__bars">
        {bars.map((bar) => (
          <li key={bar.id} className={classes('MeterCard__bar', bar.active && 'MeterCard__bar--active')}>
            <span className="MeterCard__name">
              {bar.name}
              {bar.targetName && <span className="MeterCard__target">{bar.targetName}</span>}
            </span>
            <Meter
              label={`${bar.name}, ${shownYear}`}
              valueText={wordsOf(bar)}
              found={bar.found}
              target={bar.asked}
              max={scale}
              predicted={foundIn(after, bar, year)}
              size={bar.active ? 'plain' : 'small'}
            />
            <span className="MeterCard__missing num">{missingInWords(bar.missing, t)}</span>
          </li>
        ))}
      </ul>
      <Button
        variant="quiet"
        className="MeterCard__more"
        aria-expanded={isWhole}
        onClick={() => setWhole((open) => !open)}
      >
        {t(isWhole ? 'budget.meter.hideYears' : 'budget.meter.allYears')}
      </Button>
      {isWhole && (
        <>
          <LazyOutcomeChart statuses={statuses} activeId={run.activeOutcomeId} years={years} />
          <MeterTable run={run} statuses={statuses} />
        </>
      )}
    </section>
  );
});

/** What another board has found for the target a bar is about. */
function foundIn(statuses: readonly OutcomeStatus[] | undefined, { id, targetId }: MeterBar, year: number) {
  const status = statuses?.find(({ outcome }) => outcome.id === id);
  return status?.targets.find(({ target }) => target.id === targetId)?.found[year];
}

/** Keeps "6,4 mio." on one line, since a number must not be torn from its unit. */
function emphasised(sentence: string): ReactNode {
  const [before, amount, after] = sentence.split(/((?:DKK )?[\d.,]+ (?:mio\.|m\b))/);
  if (amount === undefined) return sentence;
  return (
    <>
      {before}
      <span className="num">{amount}</span>
      {after}
    </>
  );
}
