import { mio } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import type { LadderMark } from './ladderPicture.ts';
import { placeLabels } from './placeLabels.ts';
import './LadderMarks.css';

/** In rem: the chart's width as LadderScene.css has it, and what a letter of a label takes at most on average. */
const chartWidth = 17.5;
/** Labels may stand a little beyond it, so that each stays near its line. */
const labelsWidth = chartWidth + 2.2;
const letterWidth = 0.47;
const gap = 0.4;

/** The outcomes as lines across all steps, each with its name and what it asks above. */
export function LadderMarks({ marks }: { marks: readonly LadderMark[] }) {
  const { language } = useWords();
  const labels = marks.map((mark) => ({ ...mark, figure: mio(mark.asked, language) }));
  const placed = placeLabels(
    labels.map(({ name, figure, at }) => ({
      middle: chartWidth * at,
      width: letterWidth * Math.max(name.length, figure.length),
    })),
    labelsWidth,
    gap,
  );
  return (
    <div className="LadderMarks">
      <div className="LadderMarks__labels">
        {labels.map(({ id, name, figure, isActive }, index) => (
          <p
            key={id}
            className={classes('LadderMarks__label', isActive && 'LadderMarks__label--active')}
            style={{ left: `${placed[index]?.left ?? 0}rem`, width: `${placed[index]?.width ?? 0}rem` }}
          >
            <span className="ScreenPage__one">{name}</span>
            <span className="num">{figure}</span>
          </p>
        ))}
      </div>
      <svg className="LadderMarks__lines" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        {marks.map(({ id, at, pattern }) => (
          <path key={id} className={`OutcomeLine OutcomeLine--${pattern}`} d={`M${100 * at} 0V1`} />
        ))}
      </svg>
    </div>
  );
}
