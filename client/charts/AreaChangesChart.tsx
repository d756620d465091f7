import { BarController, BarElement, CategoryScale, Chart as ChartJs, LinearScale, type Plugin } from 'chart.js';
import { Bar } from 'react-chartjs-2';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { type AreaChange, changesSentence } from './areaChanges.ts';
import { amountAxis, inMillions, nameAxis, striped, useChartTheme } from './drawing.ts';
import type { ChartTheme } from './theme.ts';
import './LadderChart.css';

ChartJs.register(BarController, BarElement, CategoryScale, LinearScale);

interface AreaChangesChartProps {
  /** The largest first. */
  changes: readonly AreaChange[];
  years: readonly number[];
  /** Index of the year that is drawn. */
  year: number;
  letters?: number;
}

/** So many can be told apart; the figures beside it hold them all. */
const shown = 12;

/** What areas get more or less, from the middle to either side: told by side, sign, word and pattern. */
export default function AreaChangesChart({ changes, years, year, letters = 13 }: AreaChangesChartProps) {
  const words = useWords();
  const { t, language } = words;
  const { box, theme } = useChartTheme<HTMLDivElement>();
  const drawn = changes.slice(0, shown);
  const amounts = drawn.map((change) => change.amounts[year] as number);
  const ends = amounts.map(
    (amount) => `${amount > 0 ? '+' : ''}${millions(amount, language)} ${t(amount > 0 ? 'money.more' : 'money.less')}`,
  );
  return (
    <div className="LadderChart" ref={box} style={{ height: letters * (2.2 * drawn.length + 5) }}>
      {theme && (
        <Bar
          role="img"
          aria-label={changesSentence(changes, year, years, words)}
          data={{
            labels: drawn.map(({ name }) => name),
            datasets: [
              {
                data: amounts.map(inMillions),
                backgroundColor: amounts.map((amount) =>
                  amount > 0 ? striped(theme.more, theme.line, letters / 2) : theme.less,
                ),
                barPercentage: 0.8,
                minBarLength: 2,
              },
            ],
          }}
          options={optionsFor(theme, letters, (amount) => millions(amount, language))}
          plugins={[sides(theme, letters, ends)]}
        />
      )}
    </div>
  );
}

const optionsFor = (theme: ChartTheme, letters: number, write: (amount: number) => string) => ({
  indexAxis: 'y' as const,
  animation: false as const,
  maintainAspectRatio: false,
  events: [],
  layout: { padding: { right: letters * 1 } },
  plugins: { legend: { display: false } },
  scales: { x: { ...amountAxis(theme, letters, write), grace: '45%' }, y: nameAxis(theme, letters) },
});

/** The line of nought, and each amount with its word at the far end of its bar. */
const sides = (theme: ChartTheme, letters: number, ends: readonly string[]): Plugin<'bar'> => ({
  id: 'changeSides',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea, scales } = chart;
    const middle = scales['x']?.getPixelForValue(0) ?? 0;
    ctx.save();
    ctx.strokeStyle = theme.ink;
    ctx.beginPath();
    ctx.moveTo(middle, chartArea.top);
    ctx.lineTo(middle, chartArea.bottom);
    ctx.stroke();
    ctx.font = `${letters}px ${theme.font}`;
    ctx.fillStyle = theme.ink;
    ctx.textBaseline = 'middle';
    for (const [index, { x, y }] of chart.getDatasetMeta(0).data.entries()) {
      const isLess = x < middle;
      ctx.textAlign = isLess ? 'right' : 'left';
      ctx.fillText(ends[index] ?? '', x + (isLess ? -1 : 1) * (letters / 2), y);
    }
    ctx.restore();
  },
});
