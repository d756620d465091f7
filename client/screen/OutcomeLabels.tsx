import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { placeLabels } from './placeLabels.ts';
import type { OutcomeLine } from './yearChart.ts';
import './OutcomeLabels.css';

/** In rem, as the columns of YearBars.css: the chart's width, and where its bars begin and end. */
const chartWidth = 35;
const barsFrom = 4;
const barsWidth = chartWidth - barsFrom - 8.6;
/** The bit of line before a name, and what a letter of it takes at most on average. */
const sampleWidth = 1.6;
const letterWidth = 0.46;
const gap = 0.5;

/** The outcomes by name where their lines end, each with a bit of its line and its figure in the last year shown. */
export function OutcomeLabels({ lines }: { lines: readonly OutcomeLine[] }) {
  const { language } = useWords();
  const labels = lines.map((line) => ({ ...line, figure: millions(line.last, language) }));
  const placed = placeLabels(
    labels.map(({ name, figure, shares }) => ({
      middle: barsFrom + barsWidth * (shares.at(-1) ?? 0),
      width: sampleWidth + letterWidth * (name.length + 1 + figure.length),
    })),
    chartWidth,
    gap,
  );
  return (
    <div className="OutcomeLabels">
      {labels.map(({ id, name, figure, pattern, isActive }, index) => (
        <span
          key={id}
          className={classes('OutcomeLabels__label', isActive && 'OutcomeLabels__label--active')}
          style={{ left: `${placed[index]?.left ?? 0}rem`, width: `${placed[index]?.width ?? 0}rem` }}
        >
          <svg className="OutcomeLabels__sample" viewBox="0 0 35 4" aria-hidden="true">
            <path className={`OutcomeLine OutcomeLine--${pattern}`} d="M1 2H34" />
          </svg>
          <span className="ScreenPage__one">{name}</span>
          <span>{figure}</span>
        </span>
      ))}
    </div>
  );
}
