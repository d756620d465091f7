import type { StageRun } from '../state.ts';

/** How many questions wait for an answer. */
export const unansweredCount = ({ questions }: StageRun): number =>
  Object.values(questions).filter(({ answer }) => answer === null).length;
