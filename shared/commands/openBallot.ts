import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { opensNow } from '../programme/programme.ts';
import { type BallotOption, type RoleGroup, type Roll, roleGroups, type Stage } from '../state.ts';
import { openBallots } from '../voting/ballots.ts';
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
 * to voting over an unencrypted network (O3) or among so few that totals may show who voted what (B5).
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
  }),

  decide({ stage, backstage }, input, { present, unencrypted }) {
    if (!opensNow(stage.run).ballots) return reject('reject.ballotsClosed');
    if (find(stage.run.ballots, input.ballotId)) return accept();
    const draft = find(backstage.run.draftBallots, input.ballotId);
    if (!draft) return reject('reject.unknownBallot');
    if (openBallots(stage.run).length > 0) return reject('reject.ballotOpen');
    const ideaIds = draft.ideaIds.filter((id) => find(stage.run.ideas, id));
    if (ideaIds.length === 0) return reject('reject.unknownIdea');
    const roll = [...new Set(present)].filter((id) => find(stage.people, id)).toSorted();
    if (roll.length === 0) return reject('reject.nobodyPresent');
    if (unencrypted && !input.consents.includes('unencrypted')) return reject('reject.consentUnencrypted');
    if (roll.length < smallestGroup && !input.consents.includes('fewVoters')) {
      return reject('reject.consentFewVoters', { voters: roll.length });
    }
    return accept({ type: 'ballotOpened' as const, id: draft.id, roll, ideaIds, consents: input.consents });
  },

  reduce({ stage, backstage, own, vault }, { id, roll, ideaIds }) {
    const { question } = must(backstage.run.draftBallots[id], 'ballot');
    const options = ideaIds.map((ideaId, index): BallotOption => {
      const { title, text, amounts } = must(stage.run.ideas[ideaId], 'idea');
      return { id: `o${index + 1}`, title: { ...title }, text: { ...text }, amounts };
    });
    stage.run.ballots[id] = { id, question, method: 'approval', options, stage: 'open', roll: rollOf(stage, roll) };
    vault.run.rolls[id] = roll;
    for (const voter of roll) ownOf(own, voter).rolls[id] = true;
    delete backstage.run.draftBallots[id];
  },
});
