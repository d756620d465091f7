import { areaChanges, type KindChanges } from '../../shared/budget/areaChanges.ts';
import type { AccountId, StageRun } from '../../shared/state.ts';
import { signed } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { areaSeries, scaleOf, sidesSentence } from '../charts/areaSeries.ts';
import { ChartFigure } from '../charts/ChartFigure.tsx';
import { YearHead } from '../design/YearHead.tsx';
import { noAccounts } from './board.ts';
import { ChangesBars } from './ChangesBars.tsx';
import './ChangesPicture.css';

/** So many bars can be looked through; the figures below hold every area. */
const most = 16;

interface ChangesPictureProps {
  run: StageRun;
  /** Index of the year that is drawn. */
  year: number;
  predicted?: ReadonlySet<AccountId>;
}

/** Which areas get more and which less, by kind of money and committee: the largest as bars, and all of them as a table. */
export function ChangesPicture({ run, year, predicted = noAccounts }: ChangesPictureProps) {
  const words = useWords();
  const { t } = words;
  const { years, priceLevel } = run.scenario;
  const shown = years[year] ?? 0;
  const changes = areaChanges(run, year);
  if (changes.length === 0) return <p>{t('areaChanges.none', { year: shown })}</p>;
  const series = areaSeries(changes, year, most);
  const scale = scaleOf(series);
  return (
    <ChartFigure
      title={t('areaChanges.title', { year: shown })}
      sentence={t('areaChanges.how')}
      chart={
        <div className="ChangesPicture">
          {changes.map((kind, index) => {
            const bars = series[index];
            return (
              bars && (
                <section key={kind.kind} className="ChangesPicture__kind">
                  <h4 className="ChangesPicture__name">{t(`areaChanges.kind.${kind.kind}`)}</h4>
                  <p className="ChangesPicture__sentence">{sidesSentence(kind, words)}</p>
                  <ChangesBars changes={kind} series={bars} scale={scale} year={shown} predicted={predicted} />
                </section>
              )
            );
          })}
        </div>
      }
      figures={<Figures changes={changes} years={years} level={priceLevel} />}
    />
  );
}

interface FiguresProps {
  changes: readonly KindChanges[];
  years: readonly number[];
  level: string;
}

function Figures({ changes, years, level }: FiguresProps) {
  const { t, language } = useWords();
  return (
    <table>
      <caption>{t('areaChanges.caption', { level })}</caption>
      <YearHead first={t('areaChanges.area')} years={years} />
      {changes.flatMap(({ kind, committees }) =>
        committees.map(({ committee, areas }) => (
          <tbody key={`${kind} ${committee.id}`}>
            <tr>
              <th scope="rowgroup" className="ChangesPicture__group" colSpan={years.length + 1}>
                {t('areaChanges.group', { kind: t(`areaChanges.kind.${kind}`), committee: committee.name })}
              </th>
            </tr>
            {areas.map(({ area, amounts }) => (
              <tr key={area.id}>
                <th scope="row">{area.name}</th>
                {years.map((one, index) => (
                  <td key={one} className="num">
                    {signed(amounts[index] as number, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        )),
      )}
    </table>
  );
}
