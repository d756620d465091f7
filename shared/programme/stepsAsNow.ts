import type { Scenario, Step } from '../scenario/schema.ts';
import { materialProblem } from './stepFields.ts';

/**
 * The steps as they stand, for another run of a scenario: copies, so that neither run changes with the other. What lies on the
 * table goes along where that scenario has it; proposals that ideas became stay behind.
 */
export const stepsAsNow = (steps: readonly Step[], scenario: Scenario): Step[] =>
  steps.map(({ materials, ...step }) => ({
    ...step,
    opens: { ...step.opens },
    ...(materials
      ? {
          materials: materials.filter((one) => !materialProblem([one], scenario)).map((one) => ({ ...one })),
        }
      : {}),
  }));
