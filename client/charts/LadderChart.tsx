import { BarController, BarElement, CategoryScale, Chart as ChartJs, LinearScale } from 'chart.js';
import { Bar } from 'react-chartjs-2';
import type { LadderPart } from '../../shared/budget/ladder.ts';
import { millions, mio } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { amountAxis, inMillions, nameAxis, striped, useChartTheme, writeEnds } from './drawing.ts';
import { type LadderSeries, ladderSentence } from './ladderSeries.ts';
import type { ChartTheme } from './theme.ts';
import { type Drawn, useDrawn } from './useDrawn.ts';
import './LadderChart.css';

ChartJs.register(BarController, BarElement, CategoryScale, LinearScale);

interface LadderChartProps {
  series: LadderSeries;
  /** Letters in px: larger on the screen. */
  letters?: number;
}

/** The steps as bars that float one after another, with what each outcome asks as a line across them. */
export default function LadderChart({ series, letters = 13 }: LadderChartProps) {
  const words = useWords();
  const { box, theme } = useChartTheme<HTMLDivElement>();
  const height = letters * (2.2 * series.bars.length + 7 + series.outcomes.length * 1.3);
  const gains = series.bars.map(({ gain }) => `${gain > 0 ? '+' : ''}${millions(gain, words.language)}`);
  const names = series.outcomes.map(({ name, asked }) => `${name} ${mio(asked, words.language)}`);
  const plugins = useDrawn(...(theme ? [marks(theme, letters, series, gains, names)] : []));
  return (
    <div className="LadderChart" ref={box} style={{ height }}>
      {theme && (
        <Bar
          role="img"
          aria-label={ladderSentence(series, words)}
          data={{
            labels: series.bars.map(({ number, title }) => `${number}. ${shortened(title)}`),
            datasets: [
              {
                data: series.bars.map(({ from, to }): [number, number] => [inMillions(from), inMillions(to)]),
                backgroundColor: series.bars.map(({ part }) => looks(theme, letters)[part]),
                barPercentage: 0.8,
                minBarLength: 2,
              },
            ],
          }}
          options={optionsFor(theme, letters, series.outcomes.length, (amount) => millions(amount, words.language))}
          plugins={plugins}
        />
      )}
    </div>
  );
}

const longest = 26;
const shortened = (title: string): string =>
  title.length > longest ? `${title.slice(0, longest - 1).trimEnd()}…` : title;

/** The parts of the ladder are told by pattern as well as by place. */
const looks = (theme: ChartTheme, letters: number): Record<LadderPart, CanvasPattern | string> => ({
  core: theme.accent,
  conditional: striped(theme.accent, theme.line, letters / 2),
  spare: theme.line,
});

const optionsFor = (theme: ChartTheme, letters: number, lines: number, write: (amount: number) => string) => ({
  indexAxis: 'y' as const,
  animation: false as const,
  maintainAspectRatio: false,
  events: [],
  layout: { padding: { right: letters * 4, top: letters * (lines * 1.3 + 0.5) } },
  plugins: { legend: { display: false } },
  scales: { x: amountAxis(theme, letters, write), y: nameAxis(theme, letters) },
});

/** What each step gives at its end, and the outcomes as lines with their names above, one name per line of text. */
const marks = (
  theme: ChartTheme,
  letters: number,
  { outcomes }: LadderSeries,
  gains: readonly string[],
  names: readonly string[],
): Drawn => ({
  afterDataLimits(scale) {
    if (scale.id === 'x') scale.max = Math.max(scale.max, ...outcomes.map(({ asked }) => inMillions(asked)));
  },
  afterDatasetsDraw(chart) {
    const { ctx, chartArea, scales } = chart;
    const bars = chart.getDatasetMeta(0).data;
    const ends = bars.map(({ x, y }, index) => ({ text: gains[index] ?? '', x, y, color: theme.ink }));
    writeEnds(chart, ends, theme, letters);
    ctx.save();
    ctx.textBaseline = 'bottom';
    for (const [index, { asked, isActive, dash }] of outcomes.entries()) {
      const x = scales['x']?.getPixelForValue(inMillions(asked)) ?? 0;
      const top = chartArea.top - letters * 1.3 * (outcomes.length - 1 - index);
      ctx.strokeStyle = isActive ? theme.ink : theme.soft;
      ctx.lineWidth = isActive ? 3 : 2;
      ctx.setLineDash([...dash]);
      ctx.beginPath();
      ctx.moveTo(x, top);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
      ctx.font = `${isActive ? 650 : 450} ${letters}px ${theme.font}`;
      ctx.fillStyle = isActive ? theme.ink : theme.soft;
      ctx.textAlign = x > (chartArea.left + chartArea.right) / 2 ? 'right' : 'left';
      ctx.fillText(names[index] ?? '', x, top);
    }
    ctx.restore();
  },
});
