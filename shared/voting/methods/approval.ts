import { type BallotMethod, isBlank, namesOptions, onlySettings } from './method.ts';
import { optionsOf } from './vote.ts';

/** All the options one can say yes to. */
export const approval: BallotMethod = {
  name: 'approval',
  settings: (given) => onlySettings(given),
  fits: (vote, paper) => 'options' in vote && namesOptions(vote.options, paper),
  figures: (vote, { options }) => options.map(({ id }) => (optionsOf(vote).includes(id) ? 1 : 0)),
  // Blank is counted like an option: a group that all voted blank is as readable as one that all approved.
  answers: (vote, paper) => [...approval.figures(vote, paper), isBlank(vote) ? 1 : 0],
};
