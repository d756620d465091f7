import { dayOf } from '../../shared/text/date.ts';
import { useServerNow } from '../app/workshop.tsx';

/** The day it is by Danish clocks, as an ISO date. */
export const useToday = (): string => dayOf(useServerNow());
