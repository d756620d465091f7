import { type BallotMethod, namesOptions, onlySettings } from './method.ts';
import { optionsOf } from './vote.ts';

/** One option, or blank. */
export const single: BallotMethod = {
  name: 'single',
  settings: (given) => onlySettings(given),
  fits: (vote, paper) => 'options' in vote && vote.options.length <= 1 && namesOptions(vote.options, paper),
  figures: (vote, { options }) => options.map(({ id }) => (optionsOf(vote)[0] === id ? 1 : 0)),
  answers: (vote) => [optionsOf(vote)[0] ?? 'blank'],
};
