import type { StageRun } from '../../shared/state.ts';
import { signed, whole } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { ChartFigure } from '../charts/ChartFigure.tsx';
import { LazyLadderChart } from '../charts/LazyLadderChart.tsx';
import { type LadderSeries, ladderSentence, ladderSeries } from '../charts/ladderSeries.ts';

interface LadderPictureProps {
  run: StageRun;
  /** Index of the year that is drawn. */
  year: number;
}

/** The savings ladder as a chart in one year, with the same figures in a table. */
export function LadderPicture({ run, year }: LadderPictureProps) {
  const words = useWords();
  const { t } = words;
  const series = ladderSeries(run, year);
  if (!series) return <p>{t('ladder.empty')}</p>;
  return (
    <ChartFigure
      title={t('ladderChart.title', { year: series.year, target: series.target })}
      sentence={ladderSentence(series, words)}
      chart={<LazyLadderChart series={series} />}
      figures={<Figures series={series} level={run.scenario.priceLevel} />}
    />
  );
}

function Figures({ series: { year, moves, bars, outcomes }, level }: { series: LadderSeries; level: string }) {
  const { t, language } = useWords();
  return (
    <table>
      <caption>{t('ladderChart.caption', { year, level })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ladderChart.step')}</th>
          <th scope="col">{t('ladderChart.gain')}</th>
          <th scope="col">{t('ladderChart.reached')}</th>
        </tr>
      </thead>
      <tbody>
        {moves !== 0 && (
          <tr>
            <th scope="row">{t('ladderChart.moves')}</th>
            <td className="num">{signed(moves, language)}</td>
            <td className="num">{whole(moves, language)}</td>
          </tr>
        )}
        {bars.map(({ id, number, title, gain, to }) => (
          <tr key={id}>
            <th scope="row">
              {number}. {title}
            </th>
            <td className="num">{signed(gain, language)}</td>
            <td className="num">{whole(to, language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {outcomes.map(({ id, name, asked }) => (
          <tr key={id}>
            <th scope="row">{t('ladderChart.asked', { outcome: name })}</th>
            <td />
            <td className="num">{whole(asked, language)}</td>
          </tr>
        ))}
      </tfoot>
    </table>
  );
}
