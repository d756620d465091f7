import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';
import { ownOf } from './ownOf.ts';

/**
 * Records that one has read a fact sheet, at any step. Each knows their own; the desk is told how many of those present have
 * (`factReading`), and not who. Refused for a sheet that the scenario does not have.
 */
export const markFactSheetRead = defineCommand({
  name: 'markFactSheetRead',
  label: 'command.markFactSheetRead',
  roles: ['participant'],
  predicted: false,
  input: z.strictObject({ factSheetId: idSchema }),
  event: z.strictObject({ type: z.literal('factSheetRead'), factSheetId: idSchema, by: idSchema }),

  decide({ stage, own }, { factSheetId }, { actor }) {
    if (!stage.run.scenario.factSheets.some(({ id }) => id === factSheetId)) return reject('reject.unknownFactSheet');
    if (find(find(own, actor.id)?.factSheetsRead ?? {}, factSheetId)) return accept();
    return accept({ type: 'factSheetRead' as const, factSheetId, by: actor.id });
  },

  reduce({ own }, { factSheetId, by }) {
    const mine = ownOf(own, by);
    mine.factSheetsRead ??= {};
    mine.factSheetsRead[factSheetId] = true;
  },
});
