import { BarController, BarElement, CategoryScale, Chart as ChartJs, LinearScale } from 'chart.js';
import { Bar } from 'react-chartjs-2';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import type { AreaScale } from './areaSeries.ts';
import { inMillions, striped, useChartTheme } from './drawing.ts';
import type { ChartTheme } from './theme.ts';
import { type Drawn, useDrawn } from './useDrawn.ts';
import './AreaChangesChart.css';

ChartJs.register(BarController, BarElement, CategoryScale, LinearScale);

export interface AreaChangesChartProps {
  /** The lines from above, in 1.000 kr.; null where a line holds no bar but a name. All are of the same height. */
  bars: readonly (number | null)[];
  scale: AreaScale;
  /** What the picture says. */
  sentence: string;
}

/**
 * What areas get more or less, from the line of nought to either side: told by side, sign, word and pattern. It fills the box that the
 * names stand in or beside, and takes its letters from there.
 */
export default function AreaChangesChart({ bars, scale, sentence }: AreaChangesChartProps) {
  const { t, language } = useWords();
  const { box, theme } = useChartTheme<HTMLDivElement>();
  const ends = bars.map((amount) =>
    amount === null
      ? ''
      : `${amount > 0 ? '+' : ''}${millions(amount, language)} ${t(amount > 0 ? 'money.more' : 'money.less')}`,
  );
  const plugins = useDrawn(...(theme ? [sides(theme, bars, ends)] : []));
  return (
    <div className="AreaChangesChart" ref={box}>
      {theme && (
        <Bar
          role="img"
          aria-label={sentence}
          data={{
            labels: bars.map((_, line) => line),
            datasets: [
              {
                data: bars.map((amount) => (amount === null ? null : inMillions(amount))),
                backgroundColor: ({ chart, dataIndex }) =>
                  (bars[dataIndex] ?? 0) > 0 ? striped(theme.more, theme.line, lettersOf(chart) / 2) : theme.less,
                barPercentage: 0.62,
                categoryPercentage: 1,
                minBarLength: 2,
              },
            ],
          }}
          options={optionsFor(scale)}
          plugins={plugins}
        />
      )}
    </div>
  );
}

/** The letters of the box, in px: the wall's grow with it, and those of a page with its reader's. */
const lettersOf = ({ canvas }: ChartJs): number => Number.parseFloat(getComputedStyle(canvas).fontSize) || 13;

/** The widest figure with its word beyond the end of a bar, in letters. */
const widest = 6.6;

const optionsFor = ({ least, most }: AreaScale) => ({
  indexAxis: 'y' as const,
  animation: false as const,
  maintainAspectRatio: false,
  events: [],
  layout: {
    padding: ({ chart }: { chart: ChartJs }) => {
      const room = lettersOf(chart) * widest;
      return { left: least < 0 ? room : 2, right: most > 0 ? room : 2, top: 0, bottom: 0 };
    },
  },
  plugins: { legend: { display: false } },
  scales: {
    x: { display: false, min: inMillions(least), max: inMillions(most) },
    y: { display: false, offset: true },
  },
});

/** The line of nought beside every bar, and each amount with its word at the far end. */
const sides = (theme: ChartTheme, bars: readonly (number | null)[], ends: readonly string[]): Drawn => ({
  afterDatasetsDraw(chart) {
    const { ctx, chartArea, scales } = chart;
    const letters = lettersOf(chart);
    const middle = scales['x']?.getPixelForValue(0) ?? 0;
    const half = (chartArea.bottom - chartArea.top) / bars.length / 2;
    ctx.save();
    ctx.strokeStyle = theme.ink;
    ctx.lineWidth = Math.max(1, letters / 12);
    ctx.font = `${letters}px ${theme.font}`;
    ctx.fillStyle = theme.ink;
    ctx.textBaseline = 'middle';
    for (const [index, { x, y }] of chart.getDatasetMeta(0).data.entries()) {
      const amount = bars[index] ?? null;
      if (amount === null) continue;
      ctx.beginPath();
      ctx.moveTo(middle, y - half);
      ctx.lineTo(middle, y + half);
      ctx.stroke();
      ctx.textAlign = amount < 0 ? 'right' : 'left';
      ctx.fillText(ends[index] ?? '', x + ((amount < 0 ? -1 : 1) * letters) / 2, y);
    }
    ctx.restore();
  },
});
