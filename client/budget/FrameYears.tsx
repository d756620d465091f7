import type { YearAmounts } from '../../shared/budget/amount.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { ChangeBar } from './ChangeBar.tsx';
import { roomInWords } from './frames.ts';
import { niceUp } from './moveDraft.ts';
import './FrameYears.css';

interface FrameYearsProps {
  /** What each year leaves below the frame, in 1.000 kr.; negative where it is passed. */
  room: YearAmounts;
  years: readonly number[];
  /** Indexes of the years that are shown. */
  shown: readonly number[];
}

/** A frame year by year: the middle of the bar is the frame, what is below it lies to the left, what passes it to the right. */
export function FrameYears({ room, years, shown }: FrameYearsProps) {
  const { t } = useWords();
  const largest = niceUp(Math.max(1000, ...room.map(Math.abs)));
  return (
    <ul className="FrameYears">
      {shown.map((year) => {
        const left = room[year] as number;
        return (
          <li key={years[year]} className={classes('FrameYears__year', left < 0 && 'FrameYears__year--over')}>
            <span className="num">{years[year]}</span>
            <ChangeBar change={-left} largest={largest} />
            <span className="FrameYears__words num">{roomInWords(left, t)}</span>
          </li>
        );
      })}
    </ul>
  );
}
