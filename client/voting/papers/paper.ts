import type { BallotOption, StageBallot } from '../../../shared/voting/ballot.ts';
import type { Vote } from '../../../shared/voting/methods/vote.ts';
import type { Words } from '../../app/texts.tsx';
import { moneyInWords } from '../../ideas/moneyInWords.ts';

/** The part of a ballot paper that differs from method to method. */
export interface PaperProps {
  ballot: Extract<StageBallot, { stage: 'open' }>;
  years: readonly number[];
  /** What stands on it; empty when nothing does. */
  vote: Vote;
  onChange: (vote: Vote) => void;
}

/** An option as it is read on the paper. */
export const titleOf = ({ title }: BallotOption, { t }: Words): string => title.text ?? t('text.erased');
export const moneyOf = ({ amounts }: BallotOption, years: readonly number[], words: Words): string | undefined =>
  amounts ? moneyInWords(amounts, years, words) : undefined;
