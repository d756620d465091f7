import * as z from 'zod/mini';
import { wallIdeas } from '../ideas/merged.ts';
import { type Temperature, temperatureOf } from '../ideas/temperature.ts';
import { idSchema } from '../ids.ts';
import type { IdeaId } from '../state.ts';
import { accept, defineCommand } from './command.ts';

const count = z.int().check(z.gte(0));

/**
 * Shows the temperature of every idea on the wall that at least five people have answered, for good: `takeTemperature` is closed
 * for it from here on, so that no later figure differs from this one by a single answer (B5). Of the other ideas it is told that
 * the answers are too few, and no number; they stay open, and showing again takes in those that have come to five since. Nothing
 * happens when no idea has.
 */
export const showTemperatures = defineCommand({
  name: 'showTemperatures',
  label: 'command.showTemperatures',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({}),
  event: z.strictObject({
    type: z.literal('temperaturesShown'),
    counts: z.array(z.strictObject({ ideaId: idSchema, interesting: count, unsure: count, worried: count })),
    tooFew: z.array(idSchema),
  }),

  decide({ stage: { run }, vault }) {
    const counts: ({ ideaId: IdeaId } & Temperature)[] = [];
    const tooFew: IdeaId[] = [];
    for (const { id, temperature: shown } of wallIdeas(run)) {
      if (shown) continue;
      const temperature = temperatureOf(vault.run, id);
      if (temperature) counts.push({ ideaId: id, ...temperature });
      else if (!run.tooFewFeelings?.[id]) tooFew.push(id);
    }
    if (counts.length + tooFew.length === 0) return accept();
    return accept({ type: 'temperaturesShown' as const, counts, tooFew });
  },

  reduce({ stage: { run } }, { counts, tooFew }) {
    const waiting: Record<IdeaId, true> = { ...run.tooFewFeelings };
    for (const id of tooFew) waiting[id] = true;
    for (const { ideaId, ...temperature } of counts) {
      const idea = run.ideas[ideaId];
      if (idea) idea.temperature = temperature;
      delete waiting[ideaId];
    }
    run.tooFewFeelings = waiting;
  },
});
