import type { StageBallot } from '../voting/ballot.ts';
import { consentLevels, type Vote } from '../voting/methods/vote.ts';
import type { Chance } from './chance.ts';

/** What a person of chance puts on the paper of any method; blank now and then. */
export function chooseVote({ method, options, settings }: StageBallot, chance: Chance): Vote {
  const ids = options.map(({ id }) => id);
  const isBlank = chance.happens(0.05);
  const few = isBlank ? 0 : Math.min(ids.length, chance.whole(1, 4));
  const chosen = chance.some(ids, few);
  if (method === 'consent') {
    const steps = isBlank ? [] : ids.map((id) => [id, chance.pick(consentLevels) ?? 3] as const);
    return { levels: Object.fromEntries(steps) };
  }
  if (method === 'dots' || (method === 'pool' && settings?.utility === 'points')) {
    const { points = 5, most = points } = settings ?? {};
    let left = points;
    const given = chosen.flatMap((id): [string, number][] => {
      const own = Math.min(left, most, chance.whole(1, most));
      left -= own;
      return own > 0 ? [[id, own]] : [];
    });
    return { points: Object.fromEntries(given) };
  }
  if (method === 'single') return { options: chosen.slice(0, 1) };
  return { options: method === 'ranking' ? chance.shuffled(chosen) : chosen };
}
