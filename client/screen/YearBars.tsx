import type { CSSProperties } from 'react';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { Glow } from '../design/Glow.tsx';
import { OutcomeLabels } from './OutcomeLabels.tsx';
import { linePath, type OutcomeLine, type YearBar, type YearChart } from './yearChart.ts';
import './YearBars.css';

export interface YearBarsProps {
  chart: YearChart;
  target: string;
  outcome: string;
}

/** Found against asked, year by year; the part that is missing is hatched, and every outcome runs as a line across the years. */
export function YearBars({ chart, target, outcome }: YearBarsProps) {
  const { t } = useWords();
  const { bars, lines } = chart;
  const told = bars.map(({ year, found, target: asked }) =>
    t('screen.budget.chart.year', { year, found, target: asked }),
  );
  return (
    <div
      className="YearBars"
      role="img"
      aria-label={t('screen.budget.chart', { target, outcome, years: told.join('. ') })}
    >
      <div className="YearBars__rows" style={{ '--rows': bars.length } as CSSProperties}>
        {bars.map((bar) => (
          <Row key={bar.year} bar={bar} />
        ))}
        <Lines lines={lines} rows={bars.length} />
      </div>
      <OutcomeLabels lines={lines} />
    </div>
  );
}

/** From this share on a part of a bar has room for the figure. */
const roomForFigure = 0.16;

function Row({ bar }: { bar: YearBar }) {
  const { t, language } = useWords();
  const { year, found, missing, foundShare, targetShare } = bar;
  const isMet = missing <= 0;
  const isInside = foundShare >= roomForFigure;
  const beside = targetShare - foundShare >= roomForFigure ? foundShare : Math.max(foundShare, targetShare);
  const words = missing > 0 ? 'meter.short' : missing < 0 ? 'screen.budget.extra' : 'meter.exact';
  return (
    <div className="YearBars__row">
      <span className="YearBars__year">{year}</span>
      <span className="YearBars__bar">
        <span
          className={classes('YearBars__found', isMet && 'YearBars__found--met')}
          style={{ width: percent(foundShare) }}
        />
        {!isMet && (
          <span
            className="YearBars__missing"
            style={{ left: percent(foundShare), width: percent(targetShare - foundShare) }}
          />
        )}
        {found !== 0 && (
          <span
            className={classes(
              'YearBars__figure num',
              isInside && 'YearBars__figure--inside',
              isInside && isMet && 'YearBars__figure--met',
            )}
            style={isInside ? { right: percent(1 - foundShare) } : { left: percent(beside) }}
          >
            {millions(found, language)}
          </span>
        )}
      </span>
      <Glow value={missing} className={classes('YearBars__word', isMet && 'YearBars__word--met')}>
        {t(words, { amount: Math.abs(missing) })}
      </Glow>
    </div>
  );
}

const percent = (share: number): string => `${Math.max(0, Math.round(share * 10_000) / 100)}%`;

function Lines({ lines, rows }: { lines: readonly OutcomeLine[]; rows: number }) {
  return (
    <svg className="YearBars__lines" viewBox={`0 0 100 ${rows}`} preserveAspectRatio="none" aria-hidden="true">
      {lines.map(({ id, pattern, shares }) => (
        <path key={id} className={`OutcomeLine OutcomeLine--${pattern}`} d={linePath(shares)} />
      ))}
    </svg>
  );
}
