import { CategoryScale, Chart as ChartJs, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { Line } from 'react-chartjs-2';
import { nextElection } from '../../shared/budget/elections.ts';
import type { Payback } from '../../shared/budget/payback.ts';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { drawElections, inMillions, useChartTheme } from './drawing.ts';
import { paybackSentence } from './paybackWords.ts';
import type { ChartTheme } from './theme.ts';
import { type Drawn, useDrawn } from './useDrawn.ts';
import { projectedFrom, yearOptions } from './yearOptions.ts';
import './PaybackChart.css';

ChartJs.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

export interface PaybackChartProps {
  payback: Payback;
  /** Years at most, by the scenario's rule. */
  rule: number;
  /** Letters in px: larger on the screen. */
  letters?: number;
}

/** From what a proposal costs first to what it has given: below nought it has not paid for itself yet. */
export default function PaybackChart({ payback, rule, letters = 13 }: PaybackChartProps) {
  const words = useWords();
  const { box, theme } = useChartTheme<HTMLDivElement>();
  const { paidBack } = payback;
  const plugins = useDrawn(
    ...(theme ? [election(theme, letters, payback.years, words.t('longView.election'))] : []),
    ...(theme && paidBack ? [point(theme, letters, payback, words.t('payback.point', { year: paidBack.year }))] : []),
  );
  return (
    <div className="PaybackChart" ref={box}>
      {theme && (
        <Line
          role="img"
          aria-label={paybackSentence(payback, rule, words)}
          data={{
            labels: payback.years.map(String),
            datasets: [
              {
                data: payback.gained.map(inMillions),
                borderColor: theme.accent,
                borderWidth: letters / 4,
                pointRadius: 0,
                segment: projectedFrom(payback.projectedFrom, letters),
              },
            ],
          }}
          options={yearOptions(theme, letters, (value) => millions(value, words.language), 2)}
          plugins={plugins}
        />
      )}
    </div>
  );
}

/** The next election as a thin line: what is gained before it stands to its left. */
const election = (theme: ChartTheme, letters: number, years: readonly number[], name: string): Drawn => ({
  beforeDatasetsDraw(chart) {
    drawElections(chart, { years, elections: [nextElection(years[0] as number)], name }, theme, letters);
  },
});

/** Where the curve meets nought: a ring with the year in words. */
const point = (theme: ChartTheme, letters: number, { years, gained, paidBack }: Payback, label: string): Drawn => ({
  afterDatasetsDraw({ ctx, chartArea, scales, width }) {
    const at = years.indexOf(paidBack?.year ?? 0);
    const [before = 0, after = 0] = [gained[at - 1], gained[at]];
    const share = after === before ? 1 : -before / (after - before);
    const from = scales['x']?.getPixelForValue(at - 1) ?? 0;
    const to = scales['x']?.getPixelForValue(at) ?? 0;
    const x = from + (to - from) * share;
    const y = scales['y']?.getPixelForValue(0) ?? 0;
    ctx.save();
    ctx.beginPath();
    ctx.arc(x, y, letters / 2, 0, 2 * Math.PI);
    ctx.lineWidth = letters / 5;
    ctx.strokeStyle = theme.ink;
    ctx.stroke();
    ctx.font = `650 ${letters}px ${theme.font}`;
    ctx.fillStyle = theme.ink;
    const isLate = x > (chartArea.left + chartArea.right) / 2;
    ctx.textAlign = 'left';
    const wide = ctx.measureText(label).width;
    const beside = isLate ? x - letters - wide : x + letters;
    // Above the line on the left of the curve, below it on the right: where the curve is not.
    ctx.fillText(label, Math.max(0, Math.min(width - wide, beside)), isLate ? y - letters : y + 1.6 * letters);
    ctx.restore();
  },
});
