import { type BallotMethod, isBlank, namesOptions, onlySettings } from './method.ts';
import { pointsOf } from './vote.ts';

const usualPoints = 5;

/**
 * So many points to spread, at most so many on one option; not all need be given. The plain count is points; beside it stands
 * how many gave any, so that many points of few can be told from few points of many.
 */
export const dots: BallotMethod = {
  name: 'dots',
  settings(given) {
    const own = onlySettings(given, 'points', 'most');
    if (!own) return undefined;
    const points = own.points ?? usualPoints;
    const most = own.most ?? points;
    return most <= points ? { points, most } : undefined;
  },
  fits(vote, paper) {
    if (!('points' in vote) || !namesOptions(Object.keys(vote.points), paper)) return false;
    const given = Object.values(vote.points);
    const { points = usualPoints, most = points } = paper.settings;
    return given.every((own) => own <= most) && given.reduce((sum, own) => sum + own, 0) <= points;
  },
  figures: (vote, { options }) => options.map(({ id }) => pointsOf(vote)[id] ?? 0),
  // Whether one supports an option is an answer of its own: the room's supporters beside a group's points would tell.
  answers(vote, paper) {
    const figures = dots.figures(vote, paper);
    return [...figures, ...figures.map((own) => (own > 0 ? 1 : 0)), isBlank(vote) ? 1 : 0];
  },
  outcome: (votes, { options }) => ({
    method: 'dots',
    supporters: options.map(({ id }) => votes.filter((vote) => pointsOf(vote)[id] !== undefined).length),
  }),
};
