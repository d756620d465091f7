import { type ThreeResults, threeResults } from '../../shared/budget/results.ts';
import type { StageRun } from '../../shared/state.ts';
import { mio, whole } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { YearHead } from '../design/YearHead.tsx';
import { FrameYears } from './FrameYears.tsx';
import { framed, frameInWords } from './frames.ts';
import './FrameMeters.css';

interface FrameMetersProps {
  run: StageRun;
  /** Index of the year that the result without a frame is told for. */
  year: number;
}

/** Service and construction, each against its own frame, and all operating beside them: three results that are never summed. */
export default function FrameMeters({ run: { board, scenario }, year }: FrameMetersProps) {
  const { t, language } = useWords();
  const { years } = scenario;
  const results = threeResults(board, scenario);
  const { operating } = results;
  const change = operating.change[year] as number;
  const told = { now: operating.now[year] as number, year: years[year] ?? 0, change: signedMio(change) };
  return (
    <div className="FrameMeters">
      {framed.map((kind) => (
        <section key={kind} className="FrameMeters__frame" aria-label={t(`frames.${kind}`)}>
          <h4 className="FrameMeters__name">{t(`frames.${kind}`)}</h4>
          <p>{frameInWords(results[kind], years, t)}</p>
          <FrameYears room={results[kind].room ?? []} years={years} shown={years.map((_, index) => index)} />
        </section>
      ))}
      <p className="FrameMeters__note">{t('frames.what')}</p>
      <section className="FrameMeters__frame" aria-label={t('frames.operating')}>
        <h4 className="FrameMeters__name">{t('frames.operating')}</h4>
        <p>{t(change === 0 ? 'frames.operating.same' : 'frames.operating.now', told)}</p>
        <p className="FrameMeters__note">
          {t('frames.operating.what')} {t('frames.note')}
        </p>
      </section>
      <details className="FrameMeters__figures">
        <summary>{t('frames.figures')}</summary>
        <Figures results={results} years={years} level={scenario.priceLevel} />
      </details>
    </div>
  );

  function signedMio(amount: number): string {
    return `${amount > 0 ? '+' : ''}${mio(amount, language)} (${t(amount > 0 ? 'money.more' : 'money.less')})`;
  }
}

interface FiguresProps {
  results: ThreeResults;
  years: readonly number[];
  level: string;
}

/** The same in figures, with what the need is made of. */
function Figures({ results, years, level }: FiguresProps) {
  const { t, language } = useWords();
  const rows = (['service', 'construction', 'operating'] as const).flatMap((kind) => {
    const { before, change, now, room } = results[kind];
    const name = t(`frames.${kind}`);
    return [
      { head: t('frames.line.before', { name }), amounts: before },
      { head: t('frames.line.change', { name }), amounts: change },
      { head: t('frames.line.now', { name }), amounts: now },
      ...(room
        ? [
            {
              head: t('frames.line.frame', { name }),
              amounts: now.map((amount, year) => amount + (room[year] as number)),
            },
          ]
        : []),
    ];
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with many years it scrolls, and must be within reach of the keyboard
    <section className="FrameMeters__table" aria-label={t('frames.caption', { level })} tabIndex={0}>
      <table>
        <caption>{t('frames.caption', { level })}</caption>
        <YearHead first={t('frames.line')} years={years} />
        <tbody>
          {rows.map(({ head, amounts }) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {years.map((year, index) => (
                <td key={year} className="num">
                  {whole(amounts[index] as number, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
