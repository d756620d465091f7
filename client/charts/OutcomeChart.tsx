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
import { useEffect, useRef, useState } from 'react';
import { Chart } from 'react-chartjs-2';
import type { OutcomeStatus } from '../../shared/budget/outcomes.ts';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { outcomeSentence, outcomeSeries } from './outcomeSeries.ts';
import { type ChartTheme, chartTheme } from './theme.ts';
import './OutcomeChart.css';

ChartJs.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

interface OutcomeChartProps {
  statuses: readonly OutcomeStatus[];
  activeId: string;
  years: readonly number[];
}

/** What has been found, year by year, against the target of every outcome. The same figures stand in the table beside it. */
export default function OutcomeChart({ statuses, activeId, years }: OutcomeChartProps) {
  const words = useWords();
  const box = useRef<HTMLElement>(null);
  const [theme, setTheme] = useState<ChartTheme>();
  useEffect(() => setTheme(box.current ? chartTheme(box.current) : undefined), []);
  const series = outcomeSeries(statuses, activeId);
  return (
    <figure className="OutcomeChart" ref={box}>
      <figcaption>{words.t('budget.chart.title')}</figcaption>
      <div className="OutcomeChart__canvas">
        {theme && (
          <Chart
            type="bar"
            role="img"
            aria-label={outcomeSentence(series, years, words)}
            data={{
              labels: years.map(String),
              datasets: [
                ...series.targets.map(({ name, amounts, active, dash }) => ({
                  type: 'line' as const,
                  label: name,
                  data: amounts.map(inMillions),
                  borderColor: active ? theme.ink : theme.soft,
                  borderWidth: active ? 3 : 2,
                  borderDash: [...dash],
                  pointRadius: 0,
                })),
                {
                  type: 'bar' as const,
                  label: words.t('budget.chart.found'),
                  data: series.found.map(inMillions),
                  backgroundColor: theme.accent,
                },
              ],
            }}
            options={optionsFor(theme, (value) => millions(value * 1000, words.language))}
            plugins={[directLabels(theme)]}
          />
        )}
      </div>
    </figure>
  );
}

/** Only here do amounts become fractions: as heights of what is drawn. */
const inMillions = (amount: number): number => amount / 1000;

const optionsFor = (theme: ChartTheme, format: (value: number) => string) => ({
  animation: { duration: 320 },
  maintainAspectRatio: false,
  events: [],
  layout: { padding: { right: 84, top: 10 } },
  scales: {
    x: { grid: { display: false }, ticks: { color: theme.soft, font: { family: theme.font, size: 13 } } },
    y: {
      beginAtZero: true,
      grid: { color: theme.line },
      ticks: {
        color: theme.soft,
        maxTicksLimit: 5,
        font: { family: theme.font, size: 13 },
        callback: (value: string | number) => format(Number(value)),
      },
    },
  },
});

/** Names at the lines' ends instead of a legend, moved apart where they would meet. */
const directLabels = (theme: ChartTheme): Plugin<'bar'> => ({
  id: 'directLabels',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.save();
    ctx.textBaseline = 'middle';
    const lines = chart.data.datasets.flatMap((dataset, index) => {
      const end = chart.getDatasetMeta(index).data.at(-1);
      return chart.getDatasetMeta(index).type === 'line' && end
        ? [{ name: dataset.label ?? '', end, active: dataset.borderWidth === 3 }]
        : [];
    });
    let free = Number.NEGATIVE_INFINITY;
    for (const { name, end, active } of lines.sort((a, b) => a.end.y - b.end.y)) {
      free = Math.max(end.y, free + 16);
      ctx.font = `${active ? 650 : 450} 13px ${theme.font}`;
      ctx.fillStyle = active ? theme.ink : theme.soft;
      ctx.fillText(name, end.x + 8, free);
    }
    ctx.restore();
  },
});
