import { BarController, BarElement, CategoryScale, Chart as ChartJs, LinearScale } from 'chart.js';
import { Bar } from 'react-chartjs-2';
import type { TableTotal } from '../../shared/tables/totals.ts';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { inMillions, useChartTheme } from './drawing.ts';
import { tablesSentence, tablesSeries } from './tablesSeries.ts';
import type { ChartTheme } from './theme.ts';
import { type Drawn, useDrawn } from './useDrawn.ts';
import './TablesChart.css';

ChartJs.register(BarController, BarElement, CategoryScale, LinearScale);

export interface TablesChartProps {
  totals: readonly TableTotal[];
  targetId: string;
  /** Index of the year. */
  year: number;
  years: readonly number[];
  /** Letters in px: larger on the screen. */
  letters?: number;
}

/** What each table has found against the target, as bars with the target as a line across them. */
export default function TablesChart({ totals, targetId, year, years, letters = 13 }: TablesChartProps) {
  const words = useWords();
  const { t, language } = words;
  const { box, theme } = useChartTheme<HTMLElement>();
  const series = tablesSeries(totals, targetId, year);
  const figure = (amount: number) => millions(amount, language);
  const told = series && {
    at: inMillions(series.asked),
    target: t('tables.chart.target', { amount: series.asked }),
    figures: series.tables.map(({ found }) => figure(found)),
  };
  const plugins = useDrawn(...(theme && told ? [marks(theme, letters, told)] : []));
  if (!series) return null;
  const shown = years[year] ?? 0;
  return (
    <figure className="TablesChart" ref={box}>
      <figcaption>{t('tables.chart.title', { target: series.name, year: shown })}</figcaption>
      <div className="TablesChart__canvas">
        {theme && (
          <Bar
            role="img"
            aria-label={tablesSentence(series, shown, words)}
            data={{
              labels: series.tables.map(({ number }) => t('table.name', { number })),
              datasets: [
                {
                  data: series.tables.map(({ found }) => inMillions(found)),
                  backgroundColor: theme.accent,
                  maxBarThickness: 64,
                },
              ],
            }}
            options={optionsFor(theme, letters, inMillions(series.asked), (value) => figure(Math.round(value * 1000)))}
            plugins={plugins}
          />
        )}
      </div>
    </figure>
  );
}

const optionsFor = (theme: ChartTheme, letters: number, asked: number, format: (value: number) => string) => {
  const ticks = { color: theme.soft, font: { family: theme.font, size: letters } };
  return {
    animation: { duration: 320 },
    maintainAspectRatio: false,
    events: [],
    layout: { padding: { top: letters * 1.6 } },
    plugins: { legend: { display: false } },
    scales: {
      x: { grid: { display: false }, ticks },
      y: {
        beginAtZero: true,
        suggestedMax: asked * 1.1,
        grid: {
          color: ({ tick }: { tick: { value: number } | undefined }) => (tick?.value === 0 ? theme.ink : theme.line),
        },
        ticks: { ...ticks, maxTicksLimit: 5, callback: (value: string | number) => format(Number(value)) },
      },
    },
  };
};

interface Marks {
  at: number;
  target: string;
  figures: readonly string[];
}

/** The target as a dashed line with its name, and each bar's figure above it (below where it is negative). */
const marks = (theme: ChartTheme, letters: number, { at, target, figures }: Marks): Drawn => ({
  afterDatasetsDraw(chart) {
    const { ctx, chartArea, scales } = chart;
    const y = scales['y']?.getPixelForValue(at) ?? 0;
    ctx.save();
    ctx.strokeStyle = theme.ink;
    ctx.lineWidth = letters / 6;
    ctx.setLineDash([letters / 1.5, letters / 3]);
    ctx.beginPath();
    ctx.moveTo(chartArea.left, y);
    ctx.lineTo(chartArea.right, y);
    ctx.stroke();
    ctx.fillStyle = theme.ink;
    ctx.font = `650 ${letters}px ${theme.font}`;
    ctx.textAlign = 'right';
    ctx.textBaseline = 'bottom';
    ctx.fillText(target, chartArea.right, y - letters / 4);
    ctx.textAlign = 'center';
    ctx.font = `${letters}px ${theme.font}`;
    const zero = scales['y']?.getPixelForValue(0) ?? 0;
    for (const [index, bar] of chart.getDatasetMeta(0).data.entries()) {
      const isBelow = bar.y > zero;
      // A figure that would lie on the line, or under its name, goes into the bar.
      const isNear = !isBelow && bar.y - letters * 1.3 < y + letters / 4 && bar.y > y - letters * 1.6;
      ctx.textBaseline = isBelow || isNear ? 'top' : 'bottom';
      ctx.fillStyle = isNear ? theme.onAccent : theme.ink;
      ctx.fillText(figures[index] ?? '', bar.x, isNear ? Math.max(bar.y, y) + letters / 2 : bar.y + (isBelow ? 2 : -2));
    }
    ctx.restore();
  },
});
