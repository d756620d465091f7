import {
  CategoryScale,
  Chart as ChartJs,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { Line } from 'react-chartjs-2';
import type { LongView } from '../../shared/budget/longView.ts';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { amountAxis, drawElections, inMillions, nameAxis, useChartTheme, writeEnds } from './drawing.ts';
import { longViewSentence, longViewSeries, longViewYears } from './longViewSeries.ts';
import type { ChartTheme } from './theme.ts';
import { type Drawn, useDrawn } from './useDrawn.ts';
import './LongViewChart.css';

ChartJs.register(CategoryScale, Filler, LinearScale, LineController, LineElement, PointElement);

interface LongViewChartProps {
  view: LongView;
  /** Letters in px: larger on the screen. */
  letters?: number;
}

/** Doing nothing in ink, the choices in accent, the gap between them filled softly; the same figures stand in a table beside it. */
export default function LongViewChart({ view, letters = 13 }: LongViewChartProps) {
  const words = useWords();
  const { box, theme } = useChartTheme<HTMLDivElement>();
  const { nothingDone, withChoices, frame, accounts } = longViewSeries(view);
  const years = longViewYears(view);
  const before = years.length - view.years.length;
  /** As heights of what is drawn; nothing before the budget year. */
  const heights = (amounts: readonly number[]) => [...new Array<null>(before).fill(null), ...amounts.map(inMillions)];
  /** What is projected is dotted. */
  const projected = {
    borderDash: ({ p1DataIndex }: { p1DataIndex: number }) =>
      p1DataIndex - before >= view.projectedFrom ? [letters / 3, letters / 3] : undefined,
  };
  const election = words.t('longView.election');
  const plugins = useDrawn(...(theme ? [marks(theme, letters, { years, elections: view.elections }, election)] : []));
  const line = { pointRadius: 0, borderWidth: letters / 4, segment: projected };
  return (
    <div className="LongViewChart" ref={box}>
      {theme && (
        <Line
          role="img"
          aria-label={longViewSentence(view, words)}
          data={{
            labels: years.map(String),
            datasets: [
              {
                ...line,
                label: words.t('longView.nothing'),
                data: heights(nothingDone),
                borderColor: theme.ink,
                backgroundColor: theme.soft,
              },
              {
                ...line,
                label: words.t('longView.choices'),
                data: heights(withChoices),
                borderColor: theme.accent,
                backgroundColor: `color-mix(in srgb, ${theme.accent} 22%, transparent)`,
                fill: 0,
              },
              ...(frame
                ? [
                    {
                      pointRadius: 0,
                      borderWidth: letters / 7,
                      borderDash: [letters / 1.5, letters / 3],
                      label: words.t('longView.frame'),
                      data: heights(frame),
                      borderColor: theme.soft,
                    },
                  ]
                : []),
              ...(accounts.length > 0
                ? [
                    {
                      pointRadius: letters / 3,
                      pointStyle: 'rectRot' as const,
                      borderWidth: letters / 5,
                      label: words.t('longView.accounts'),
                      data: years.map((year) => {
                        const known = accounts.find((one) => one.year === year);
                        return known ? inMillions(known.amount) : null;
                      }),
                      borderColor: theme.soft,
                      backgroundColor: theme.soft,
                    },
                  ]
                : []),
            ],
          }}
          options={optionsFor(theme, letters, (amount) => millions(amount, words.language))}
          plugins={plugins}
        />
      )}
    </div>
  );
}

const optionsFor = (theme: ChartTheme, letters: number, write: (amount: number) => string) => ({
  animation: false as const,
  maintainAspectRatio: false,
  events: [],
  layout: { padding: { right: letters * 10, top: letters * 1.8 } },
  plugins: { legend: { display: false } },
  scales: { x: nameAxis(theme, letters), y: amountAxis(theme, letters, write) },
});

/** Names at the lines' ends, moved apart where they would meet, and election years as thin labelled lines. */
const marks = (
  theme: ChartTheme,
  letters: number,
  { years, elections }: Pick<LongView, 'years' | 'elections'>,
  election: string,
): Drawn => ({
  afterDatasetsDraw(chart) {
    drawElections(chart, { years, elections, name: election }, theme, letters);
    const last = years.length - 1;
    const ends = chart.data.datasets.flatMap(({ label = '', borderColor, data }, index) => {
      // A line is named where it ends: the accounts long before the others.
      const at = data.findLastIndex((value) => value !== null);
      const end = chart.getDatasetMeta(index).data[at];
      return end ? [{ text: label, x: end.x, y: end.y, isLast: at === last, color: String(borderColor) }] : [];
    });
    for (const isLast of [true, false]) {
      const alike = ends.filter((end) => end.isLast === isLast);
      writeEnds(chart, alike, theme, letters);
    }
  },
});
