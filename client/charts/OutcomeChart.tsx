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
import type { OutcomeStatus } from '../../shared/budget/outcomes.ts';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { amountAxis, inMillions, nameAxis, useChartTheme, writeEnds } from './drawing.ts';
import { outcomeSentence, outcomeSeries } from './outcomeSeries.ts';
import type { ChartTheme } from './theme.ts';
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
  const { box, theme } = useChartTheme<HTMLElement>();
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
            options={optionsFor(theme, (amount) => millions(amount, words.language))}
            plugins={[directLabels(theme)]}
          />
        )}
      </div>
    </figure>
  );
}

const letters = 13;

const optionsFor = (theme: ChartTheme, write: (amount: number) => string) => ({
  animation: { duration: 320 },
  maintainAspectRatio: false,
  events: [],
  layout: { padding: { right: 84, top: 10 } },
  scales: { x: nameAxis(theme, letters), y: amountAxis(theme, letters, write) },
});

/** Names at the lines' ends instead of a legend. */
const directLabels = (theme: ChartTheme): Plugin<'bar'> => ({
  id: 'directLabels',
  afterDatasetsDraw(chart) {
    const lines = chart.data.datasets.flatMap(({ label = '', borderWidth }, index) => {
      const meta = chart.getDatasetMeta(index);
      const end = meta.data.at(-1);
      const isActive = borderWidth === 3;
      if (meta.type !== 'line' || !end) return [];
      const look = { color: isActive ? theme.ink : theme.soft, weight: isActive ? 650 : 450 };
      return [{ text: label, x: end.x, y: end.y, ...look }];
    });
    writeEnds(chart, lines, theme, letters);
  },
});
