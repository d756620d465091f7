import { listInWords } from '../../../shared/text/listInWords.ts';
import type { RevealedBallot } from '../../../shared/voting/ballot.ts';
import type { Words } from '../../app/texts.tsx';

/** What an option is called; null or undefined once its words have been erased. */
export const titleIn = ({ options }: RevealedBallot, id: string): string | null | undefined =>
  options.find((option) => option.id === id)?.title.text;

/** Several of them as people list them, with a word for those that have been erased. */
export const titlesIn = (ballot: RevealedBallot, ids: readonly string[], t: Words['t']): string =>
  listInWords(
    ids.map((id) => titleIn(ballot, id) ?? t('text.erased')),
    t,
  );
