import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Prepares the same ballot once more: after the debate, to see the movement, or because the first one was void. Question,
 * options, amounts and method are those the first was opened with. Refused until the first has been shown or is void.
 */
export const repeatBallot = defineCommand({
  name: 'repeatBallot',
  label: 'command.repeatBallot',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ ballotId: idSchema }),
  event: z.strictObject({ type: z.literal('ballotRepeated'), id: idSchema, first: idSchema }),

  decide({ stage, backstage }, { ballotId }, { newId }) {
    const first = find(stage.run.ballots, ballotId);
    if (!first) return reject('reject.unknownBallot');
    if (first.stage !== 'revealed' && first.stage !== 'void') return reject('reject.ballotNotShown');
    const drafts = Object.values(backstage.run.draftBallots);
    if (drafts.some(({ again }) => again === ballotId)) return accept();
    return accept({ type: 'ballotRepeated' as const, id: newId('b'), first: ballotId });
  },

  reduce({ stage, backstage }, { id, first }) {
    const { question, method, settings, way, withoutPrice } = must(stage.run.ballots[first], 'ballot');
    backstage.run.draftBallots[id] = {
      id,
      question: { ...question },
      ideaIds: [],
      method,
      ...(settings ? { settings: { ...settings } } : {}),
      ...(way ? { way } : {}),
      ...(withoutPrice ? { withoutPrice } : {}),
      again: first,
    };
  },
});
