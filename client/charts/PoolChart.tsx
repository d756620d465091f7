import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
} from 'chart.js';
import { Chart } from 'react-chartjs-2';
import { add } from '../../shared/budget/amount.ts';
import type { Pool } from '../../shared/budget/pool.ts';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { inMillions, useChartTheme } from './drawing.ts';
import { poolSentence } from './poolWords.ts';
import type { ChartTheme } from './theme.ts';
import { projectedFrom, yearOptions } from './yearOptions.ts';
import './PoolChart.css';

ChartJs.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

interface PoolChartProps {
  pool: Pool;
  /** Letters in px: larger on the screen. */
  letters?: number;
}

/** What comes to the pool above nought and what goes from it below, year by year, and what it holds as a line. */
export default function PoolChart({ pool, letters = 13 }: PoolChartProps) {
  const words = useWords();
  const { box, theme } = useChartTheme<HTMLDivElement>();
  const of = (...parts: (readonly number[])[]) =>
    pool.years.map((_, year) => add(0, ...parts.map((part) => part[year] ?? 0)));
  const comes = of(pool.given, pool.movedIn, pool.returned);
  const goes = of(pool.spent, pool.movedOut).map((amount) => 0 - amount);
  return (
    <div className="PoolChart" ref={box}>
      {theme && (
        <Chart
          type="bar"
          role="img"
          aria-label={poolSentence(pool, words)}
          data={{
            labels: pool.years.map(String),
            datasets: [
              {
                type: 'line' as const,
                label: words.t('pool.line'),
                data: pool.balance.map(inMillions),
                borderColor: theme.ink,
                borderWidth: letters / 4,
                pointRadius: 0,
                segment: projectedFrom(pool.projectedFrom, letters),
              },
              {
                type: 'bar' as const,
                label: words.t('pool.comes'),
                data: comes.map(inMillions),
                backgroundColor: theme.accent,
              },
              {
                type: 'bar' as const,
                label: words.t('pool.goes'),
                data: goes.map(inMillions),
                backgroundColor: 'transparent',
                borderColor: theme.ink,
                borderWidth: letters / 8,
                borderSkipped: false,
              },
            ],
          }}
          options={withRoomForNames(yearOptions(theme, letters, (value) => millions(value, words.language), 5))}
          plugins={[names(theme, letters)]}
        />
      )}
    </div>
  );
}

/** Amounts reach somewhat beyond the longest bars, so that names stand between their ends and the years. */
const withRoomForNames = (options: ReturnType<typeof yearOptions>) => ({
  ...options,
  scales: { ...options.scales, y: { ...options.scales.y, grace: '15%' as const } },
});

/** The line's name at its end, and the bars' names at the first bar of each kind. */
const names = (theme: ChartTheme, letters: number): Plugin<'bar'> => ({
  id: 'poolNames',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.save();
    ctx.font = `${letters}px ${theme.font}`;
    ctx.fillStyle = theme.ink;
    ctx.textBaseline = 'middle';
    for (const [index, { label = '', data }] of chart.data.datasets.entries()) {
      const { type, data: drawn } = chart.getDatasetMeta(index);
      const end = drawn.at(-1);
      if (type === 'line') {
        ctx.textAlign = 'left';
        if (end) ctx.fillText(label, end.x + letters / 2, end.y);
        continue;
      }
      const first = data.findIndex((value) => value !== 0);
      const bar = drawn[first];
      if (!bar) continue;
      ctx.textAlign = 'center';
      const { top, bottom } = chart.chartArea;
      const beyond = bar.y + (Number(data[first]) > 0 ? -letters : letters);
      // Never on the years below nor off the picture above, however short the axis is.
      ctx.fillText(label, bar.x, Math.max(top + letters / 2, Math.min(bottom - letters / 2, beyond)));
    }
    ctx.restore();
  },
});
