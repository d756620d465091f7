import * as z from 'zod/mini';
import { firstUncosted } from '../ideas/cost.ts';
import { standingIds } from '../ideas/merged.ts';
import { find, idSchema, must } from '../ids.ts';
import { isRoleBlind, opensNow } from '../programme/programme.ts';
import { type RoleGroup, roleGroups, type Stage } from '../state.ts';
import type { Roll } from '../voting/ballot.ts';
import { openBallots, wayOf } from '../voting/ballots.ts';
import { draftOptions } from '../voting/draftOptions.ts';
import { poolCost } from '../voting/methods/pool.ts';
import { smallestGroup } from '../voting/suppression.ts';
import { accept, defineCommand, reject } from './command.ts';
import { ownOf } from './ownOf.ts';

const consents = z.array(z.enum(['unencrypted', 'fewVoters'])).check(z.maxLength(2));

/** How many of each group stand on a list of participants. */
function rollOf(stage: Stage, ids: readonly string[]): Roll {
  const count = (group: RoleGroup) => ids.filter((id) => stage.people[id]?.group === group).length;
  const groups = Object.fromEntries(roleGroups.map((group) => [group, count(group)])) as Record<RoleGroup, number>;
  return { size: ids.length, groups };
}

/**
 * Opens a prepared ballot for those who are in the room now: roll, question, options and amounts are fixed from here (B3, B4).
 * Refused when the step does not open ballots, another ballot is open, nobody is present, or the facilitator has not said yes
 * to a secret ballot over an unencrypted network (O3) or among so few that totals may show who voted what (B5); and when an
 * option of a pool has no cost, or an idea is not costed and the ballot is not without price.
 */
export const openBallot = defineCommand({
  name: 'openBallot',
  label: 'command.openBallot',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ ballotId: idSchema, consents }),
  event: z.strictObject({
    type: z.literal('ballotOpened'),
    id: idSchema,
    roll: z.array(idSchema),
    ideaIds: z.array(idSchema),
    consents,
    blind: z.optional(z.literal(true)),
  }),

  decide({ stage, backstage }, input, { present, unencrypted }) {
    if (!opensNow(stage.run).ballots) return reject('reject.ballotsClosed');
    if (find(stage.run.ballots, input.ballotId)) return accept();
    const draft = find(backstage.run.draftBallots, input.ballotId);
    if (!draft) return reject('reject.unknownBallot');
    if (openBallots(stage.run).length > 0) return reject('reject.ballotOpen');
    const ideaIds = standingIds(stage.run.ideas, draft.ideaIds);
    const options = draftOptions(stage.run, draft);
    if (options.length === 0) return reject('reject.unknownIdea');
    const uncosted = draft.withoutPrice ? undefined : firstUncosted(stage.run, ideaIds);
    if (uncosted) return reject('reject.ideaNotCosted', { title: uncosted.title.text ?? '' });
    const free = draft.method === 'pool' && options.find((option) => poolCost(option) === undefined);
    if (free) return reject('reject.optionWithoutCost', { title: free.title.text ?? '' });
    const roll = [...new Set(present)].filter((id) => find(stage.people, id)).toSorted();
    if (roll.length === 0) return reject('reject.nobodyPresent');
    const isSecret = wayOf(draft) === 'secret';
    if (isSecret && unencrypted && !input.consents.includes('unencrypted')) return reject('reject.consentUnencrypted');
    if (isSecret && roll.length < smallestGroup && !input.consents.includes('fewVoters')) {
      return reject('reject.consentFewVoters', { voters: roll.length });
    }
    const blind = isRoleBlind(stage.run) ? { blind: true as const } : {};
    return accept({ type: 'ballotOpened' as const, id: draft.id, roll, ideaIds, consents: input.consents, ...blind });
  },

  reduce({ stage, backstage, own, vault }, { id, roll, ideaIds, consents: given, blind }) {
    const draft = must(backstage.run.draftBallots[id], 'ballot');
    const { question, method = 'approval', settings, way, again, withoutPrice } = draft;
    stage.run.ballots[id] = {
      id,
      question,
      method,
      options: draftOptions(stage.run, { ...draft, ideaIds }),
      stage: 'open',
      roll: rollOf(stage, roll),
      ...(settings ? { settings } : {}),
      ...(way ? { way } : {}),
      ...(again ? { again } : {}),
      ...(withoutPrice ? { withoutPrice } : {}),
      ...(given.includes('fewVoters') ? { fewVoters: true as const } : {}),
      ...(blind ? { blind } : {}),
    };
    vault.run.rolls[id] = roll;
    for (const voter of roll) ownOf(own, voter).rolls[id] = true;
    delete backstage.run.draftBallots[id];
  },
});
