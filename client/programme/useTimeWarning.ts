import { type TimeWarning, timeWarning } from '../../shared/programme/timeWarning.ts';
import { useRun, useServerNow } from '../app/workshop.tsx';

/** What there is to say about the current step's time now. */
export const useTimeWarning = (): TimeWarning => timeWarning(useRun(), useServerNow());
