import type { ReactNode } from 'react';
import type { Bin, Why } from '../../shared/days/comparison.ts';
import { whyInWords } from '../../shared/days/dayWords.ts';
import { useWords } from '../app/texts.tsx';
import { ExplainForm } from './ExplainForm.tsx';
import { Unfold } from './Unfold.tsx';
import './ComparisonView.css';

interface ComparisonItemProps {
  bin: Bin;
  name: string;
  words: string;
  why: readonly Why[];
  explain: ((text: string) => Promise<boolean>) | undefined;
  /** The figures. */
  children: ReactNode;
}

/** One thing that either had: what became of it, why, and its figures for those who open them. */
export function ComparisonItem({ bin, name, words, why, explain, children }: ComparisonItemProps) {
  const { t } = useWords();
  const known = why.find(({ kind }) => kind === 'explained')?.text.text ?? '';
  return (
    <li className="ComparisonView__item">
      <p className="ComparisonView__name">
        <span className={`ComparisonView__bin ComparisonView__bin--${bin}`}>{t(`days.bin.${bin}`)}</span> {name}
      </p>
      <p>{words}</p>
      {why.length > 0 && (
        <ul className="ComparisonView__why">
          {why.map((one) => (
            <li key={`${one.kind} ${one.text.id}`}>{whyInWords(one, t)}</li>
          ))}
        </ul>
      )}
      <div className="ComparisonView__more">
        {children && <Unfold summary={t('days.figures', { name })}>{children}</Unfold>}
        {bin !== 'stayed' && explain && <ExplainForm name={name} known={known} onExplain={explain} />}
      </div>
    </li>
  );
}
