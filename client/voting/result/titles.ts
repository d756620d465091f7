import type { RevealedBallot } from '../../../shared/voting/ballot.ts';

/** What an option is called; null or undefined once its words have been erased. */
export const titleIn = ({ options }: RevealedBallot, id: string): string | null | undefined =>
  options.find((option) => option.id === id)?.title.text;

/** Several of them in one line, with a word for those that have been erased. */
export const titlesIn = (ballot: RevealedBallot, ids: readonly string[], erased: string): string =>
  ids.map((id) => titleIn(ballot, id) ?? erased).join(', ');
