import * as z from 'zod/mini';
import { canFeel, feelings } from '../ideas/temperature.ts';
import { find, idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';
import { ownOf } from './ownOf.ts';
import { standingProblem } from './standingProblem.ts';

const feeling = z.nullable(z.enum(feelings));

/**
 * Says what one feels about an idea on the wall, changes it, or takes it back with null; in any step. Others are told neither
 * what nor that one has answered, until `showTemperatures`. Once an idea's temperature has been shown it stands: from the
 * difference between two showings anyone could work out a single answer (B5), so no answer about that idea is taken in or out
 * any more. Refused for an idea that is not on the wall by itself or has been shown, and to a table's tablet, which is nobody.
 */
export const takeTemperature = defineCommand({
  name: 'takeTemperature',
  label: 'command.takeTemperature',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({ ideaId: idSchema, feeling }),
  event: z.strictObject({ type: z.literal('temperatureTaken'), ideaId: idSchema, feeling, by: idSchema }),

  decide({ stage, own }, { ideaId, feeling }, { actor }) {
    if (!canFeel(stage, actor.id)) return reject('reject.temperatureOfOne');
    const problem = standingProblem(stage.run, [ideaId]);
    if (problem) return problem;
    const before = find(find(own, actor.id)?.temperatures ?? {}, ideaId) ?? null;
    if (before === feeling) return accept();
    if (find(stage.run.ideas, ideaId)?.temperature) return reject('reject.temperatureShown');
    return accept({ type: 'temperatureTaken' as const, ideaId, feeling, by: actor.id });
  },

  reduce({ own, vault }, { ideaId, feeling, by }) {
    const mine = ownOf(own, by);
    mine.temperatures ??= {};
    vault.run.temperatures ??= {};
    vault.run.temperatures[ideaId] ??= {};
    const answers = vault.run.temperatures[ideaId];
    if (feeling === null) {
      delete mine.temperatures[ideaId];
      delete answers[by];
    } else {
      mine.temperatures[ideaId] = feeling;
      answers[by] = feeling;
    }
  },
});
