import type { KindChanges } from '../../shared/budget/areaChanges.ts';
import type { AccountId } from '../../shared/state.ts';
import { mio } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { type AreaScale, type AreaSeries, kindSentence } from '../charts/areaSeries.ts';
import { LazyAreaChangesChart } from '../charts/LazyAreaChangesChart.tsx';
import { classes } from '../design/classes.ts';
import { Glow } from '../design/Glow.tsx';
import './ChangesBars.css';

interface ChangesBarsProps {
  changes: KindChanges;
  series: AreaSeries;
  scale: AreaScale;
  year: number;
  predicted: ReadonlySet<AccountId>;
}

/** The bars of one kind of money, each under the name of its area, so that both have the whole width, also on a phone. */
export function ChangesBars({ changes, series, scale, year, predicted }: ChangesBarsProps) {
  const words = useWords();
  const { t, language } = words;
  const bars = series.committees.flatMap(({ lines }) => [
    ...ofCommittee,
    ...lines.flatMap(({ amount }): (number | null)[] => [null, amount]),
  ]);
  return (
    <>
      <div className="ChangesBars">
        <LazyAreaChangesChart bars={bars} scale={scale} sentence={kindSentence(changes, year, words)} />
        <ul className="ChangesBars__lines">
          {series.committees.map(({ id, name, lines }) => (
            <li key={id} className="ChangesBars__committee">
              <span className="ChangesBars__head">{name}</span>
              <ul className="ChangesBars__areas">
                {lines.map((line) => (
                  <li key={line.id} className="ChangesBars__area">
                    <Glow value={line.amount} quiet={predicted.has(line.id)} className="ChangesBars__name">
                      <span className={classes(predicted.has(line.id) && 'predicted')}>{line.name}</span>
                      <span className="visually-hidden">
                        {` ${mio(Math.abs(line.amount), language)} ${t(line.amount > 0 ? 'money.more' : 'money.less')}`}
                      </span>
                    </Glow>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </div>
      {series.left > 0 && (
        <p className="ChangesBars__left">
          {t(series.left === 1 ? 'areaChanges.left.one' : 'areaChanges.left', { count: series.left })}
        </p>
      )}
    </>
  );
}

/** The name of a committee takes two lines of the picture, as in the style sheet. */
const ofCommittee: readonly null[] = [null, null];
