import * as z from 'zod/mini';
import { isCurtainDown } from '../ideas/curtain.ts';
import { must } from '../ids.ts';
import { spread } from '../spread.ts';
import { accept, defineCommand } from './command.ts';
import { ownOf } from './ownOf.ts';

/**
 * Shows together what everyone has written for themselves, in an order that tells nothing of who wrote first; what is written
 * from now on in the step goes to the wall at once. Nothing happens when the curtain is up and nothing waits behind it.
 */
export const liftCurtain = defineCommand({
  name: 'liftCurtain',
  label: 'command.liftCurtain',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({}),
  event: z.strictObject({ type: z.literal('curtainLifted') }),

  decide({ stage: { run } }) {
    return run.veiledIdeas > 0 || isCurtainDown(run) ? accept({ type: 'curtainLifted' as const }) : accept();
  },

  reduce({ stage, own, vault }, _, { at }) {
    const { run } = stage;
    run.programme.curtainLifted = true;
    const waiting = Object.values(vault.run.veiledIdeas).sort((a, b) => spread(a.id) - spread(b.id));
    for (const idea of waiting) {
      run.ideas[idea.id] = { ...idea, at };
      ownOf(own, must(vault.run.ideaAuthors[idea.id], 'author')).ideas[idea.id] = { stage: 'shown' };
    }
    vault.run.veiledIdeas = {};
    run.veiledIdeas = 0;
  },
});
