import type { ReactNode } from 'react';
import { useWords } from '../app/texts.tsx';
import './ChartFigure.css';

interface ChartFigureProps {
  title: string;
  /** What the picture says, for all. */
  sentence: string;
  chart: ReactNode;
  /** The same as a table. */
  figures: ReactNode;
}

/** A chart under its title, with what it says in a sentence and the same figures one tap away. */
export function ChartFigure({ title, sentence, chart, figures }: ChartFigureProps) {
  const { t } = useWords();
  return (
    <figure className="ChartFigure">
      <figcaption className="ChartFigure__title">{title}</figcaption>
      <p>{sentence}</p>
      {chart}
      <details className="ChartFigure__more">
        <summary>{t('chart.figures')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: with many years it scrolls, and must be within reach of the keyboard */}
        <section className="ChartFigure__figures" aria-label={title} tabIndex={0}>
          {figures}
        </section>
      </details>
    </figure>
  );
}
