import { useState } from 'react';
import type { Step } from '../../../shared/scenario/schema.ts';
import { openBallots } from '../../../shared/voting/ballots.ts';
import { useConnection, useRun } from '../../app/workshop.tsx';

export interface Jump {
  /** Goes to a step, or asks first when that stops an open ballot. */
  to(step: Step): void;
  /** The step that waits for a yes. */
  asking: Step | null;
  confirm(): void;
  cancel(): void;
}

/** Going from step to step, the same way wherever it is pressed. */
export function useJump(): Jump {
  const connection = useConnection();
  const run = useRun();
  const [asking, setAsking] = useState<Step | null>(null);
  const go = (step: Step) => void connection.send('goToStep', { stepId: step.id });
  return {
    asking,
    to(step) {
      if (openBallots(run).length > 0 && !step.opens.ballots) setAsking(step);
      else go(step);
    },
    confirm() {
      if (asking) go(asking);
      setAsking(null);
    },
    cancel: () => setAsking(null),
  };
}
