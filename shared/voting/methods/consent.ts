import { type BallotMethod, namesOptions, onlySettings } from './method.ts';
import { type ConsentLevel, consentLevels, levelsOf, type Vote } from './vote.ts';

/** Going first, or backing it: support. */
export const supports = (level: ConsentLevel | undefined): boolean => level !== undefined && level <= 2;
/** Objecting, or not able to live with it: conflict. */
export const opposes = (level: ConsentLevel | undefined): boolean => level !== undefined && level >= 4;

const side = (level: ConsentLevel | undefined): string =>
  level === undefined ? 'none' : supports(level) ? 'for' : opposes(level) ? 'against' : 'between';

const levelOf = (vote: Vote, id: string): ConsentLevel | undefined => levelsOf(vote)[id];

/**
 * Five steps per option, from "jeg går gerne forrest" to "kan ikke leve med", and a reason if one likes. The plain count is
 * support; an option can be left without a step.
 */
export const consent: BallotMethod = {
  name: 'consent',
  settings: (given) => onlySettings(given),
  fits: (vote, paper) => 'levels' in vote && namesOptions(Object.keys(vote.levels), paper),
  figures: (vote, { options }) => options.map(({ id }) => (supports(levelOf(vote, id)) ? 1 : 0)),
  against: (vote, { options }) => options.map(({ id }) => (opposes(levelOf(vote, id)) ? 1 : 0)),
  answers: (vote, { options }) => options.map(({ id }) => side(levelOf(vote, id))),
  outcome: (votes, { options }) => ({
    method: 'consent',
    levels: options.map(({ id }) =>
      consentLevels.map((level) => votes.filter((vote) => levelOf(vote, id) === level).length),
    ),
  }),
};
