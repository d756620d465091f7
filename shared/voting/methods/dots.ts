import { type BallotMethod, isBlank, namesOptions, onlySettings } from './method.ts';
import { pointsOf } from './vote.ts';

const usualPoints = 5;

/** So many points to spread, at most so many on one option; not all need be given. */
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
  answers: (vote, paper) => [...dots.figures(vote, paper), isBlank(vote) ? 1 : 0],
};
