import { currentStep } from '../programme/programme.ts';
import type { StageRun } from '../state.ts';

/** Whether what is written now waits behind the curtain: the step asks for it, and the curtain has not been lifted in it. */
export const isCurtainDown = (run: StageRun): boolean =>
  currentStep(run)?.privateWriting === true && !run.programme.curtainLifted;
