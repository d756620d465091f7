import * as z from 'zod/mini';
import { canonicalJson } from '../canonical.ts';
import { must } from '../ids.ts';
import { readyMade, readyMadeNames } from '../programme/readyMade/readyMade.ts';
import { clearSignals } from '../programme/signals.ts';
import { placeOf } from '../programme/stepFields.ts';
import { stepSchema } from '../scenario/schema.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Takes a ready-made programme instead of the run's own, and begins at its first step. Refused once the day has gone past the
 * first step; nothing happens when it is the programme already.
 */
export const takeProgramme = defineCommand({
  name: 'takeProgramme',
  label: 'command.takeProgramme',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ programme: z.enum(readyMadeNames) }),
  event: z.strictObject({
    type: z.literal('programmeTaken'),
    /** Whole, so that the log can be replayed when the ready-made programmes have changed. */
    steps: z.array(stepSchema).check(z.minLength(1)),
  }),

  decide({ stage: { run } }, { programme }) {
    if (placeOf(run.scenario.programme, run.programme.stepId) > 0) return reject('reject.programmeUnderWay');
    const steps = readyMade[programme];
    if (canonicalJson(steps) === canonicalJson(run.scenario.programme)) return accept();
    return accept({ type: 'programmeTaken' as const, steps });
  },

  reduce({ stage: { run }, own }, { steps }, { at }) {
    run.scenario.programme = steps;
    run.programme = { stepId: must(steps[0], 'step').id, startedAt: at, extraMinutes: 0 };
    run.scene = null;
    delete run.pointer;
    clearSignals(own);
  },
});
