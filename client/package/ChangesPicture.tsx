import type { StageRun } from '../../shared/state.ts';
import { signed } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { areaChanges, changesSentence } from '../charts/areaChanges.ts';
import { ChartFigure } from '../charts/ChartFigure.tsx';
import { LazyAreaChangesChart } from '../charts/LazyAreaChangesChart.tsx';
import { YearHead } from '../design/YearHead.tsx';

interface ChangesPictureProps {
  run: StageRun;
  /** Index of the year that is drawn. */
  year: number;
}

/** Which areas get more and which less, as a chart of the largest and a table of all. */
export function ChangesPicture({ run, year }: ChangesPictureProps) {
  const words = useWords();
  const { t, language } = words;
  const { years, priceLevel } = run.scenario;
  const changes = areaChanges(run, year);
  const sentence = changesSentence(changes, year, years, words);
  if (changes.length === 0) return <p>{sentence}</p>;
  return (
    <ChartFigure
      title={t('changes.title', { year: years[year] ?? 0 })}
      sentence={sentence}
      chart={<LazyAreaChangesChart changes={changes} years={years} year={year} />}
      figures={
        <table>
          <caption>{t('changes.caption', { level: priceLevel })}</caption>
          <YearHead first={t('changes.area')} years={years} />
          <tbody>
            {changes.map(({ id, name, amounts }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {years.map((one, index) => (
                  <td key={one} className="num">
                    {signed(amounts[index] as number, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
