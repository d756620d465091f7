import type { KindChanges } from '../../shared/budget/areaChanges.ts';
import type { AreaId } from '../../shared/state.ts';
import { mio } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { type AreaScale, type AreaSeries, kindSentence, sidesBrief } from '../charts/areaSeries.ts';
import { LazyAreaChangesChart } from '../charts/LazyAreaChangesChart.tsx';
import { classes } from '../design/classes.ts';
import { Glow } from '../design/Glow.tsx';
import { framed, PointMark } from './PointMark.tsx';
import './AreaRows.css';

interface AreaRowsProps {
  changes: KindChanges;
  series: AreaSeries;
  scale: AreaScale;
  year: number;
  pointed: AreaId | undefined;
  /** Whether the headline tells already what this kind comes to. */
  isTold: boolean;
}

/** A line is at most so high, in rem: where few areas are changed, the bars stand together at the top. */
const highest = 2;

/** One kind of money: its name and what it comes to, and below it a line for each area, its name beside its bar. */
export function AreaRows({ changes, series, scale, year, pointed, isTold }: AreaRowsProps) {
  const words = useWords();
  const { t, language } = words;
  const { kind, committees, drawn, left } = series;
  const bars = committees.flatMap(({ lines }) => lines.map(({ amount }) => amount));
  return (
    <>
      <h2 className="AreaRows__head">
        <span className="AreaRows__kind">{t(`areaChanges.kind.${kind}`)}</span>{' '}
        {!isTold && <span className="AreaRows__sentence ScreenPage__one">{sidesBrief(changes, words)}</span>}{' '}
        {left > 0 && (
          <span className="AreaRows__left">
            {t(left === 1 ? 'areaChanges.left.one' : 'areaChanges.left', { count: left })}
          </span>
        )}
      </h2>
      <div className="AreaRows" style={{ flexGrow: drawn, maxHeight: `${drawn * highest}rem` }}>
        <div className="AreaRows__chart">
          <LazyAreaChangesChart bars={bars} scale={scale} sentence={kindSentence(changes, year, words)} />
        </div>
        <ul className="AreaRows__committees">
          {committees.map(({ id, name, lines }) => (
            <li key={id} className="AreaRows__committee" style={{ gridRow: `span ${lines.length}` }}>
              <span className={classes('AreaRows__name', `ScreenPage__${lines.length > 1 ? 'two' : 'one'}`)}>
                {name}
              </span>
              <ul className="AreaRows__areas">
                {lines.map((line) => (
                  <li key={line.id} {...framed(line.id === pointed, 'AreaRows__area')}>
                    <Glow value={line.amount} className="ScreenPage__one">
                      {line.id === pointed && <PointMark />}
                      {line.name}
                    </Glow>
                    <span className="visually-hidden">
                      {` ${mio(Math.abs(line.amount), language)} ${t(line.amount > 0 ? 'money.more' : 'money.less')}`}
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
