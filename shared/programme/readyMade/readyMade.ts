import type { Step } from '../../scenario/schema.ts';
import { beforeAgreement } from './beforeAgreement.ts';
import { fullDay } from './fullDay.ts';
import { halfDay } from './halfDay.ts';
import { justAfter } from './justAfter.ts';
import { taster } from './taster.ts';
import { wellAfter } from './wellAfter.ts';

export const readyMadeNames = ['fullDay', 'halfDay', 'taster', 'beforeAgreement', 'justAfter', 'wellAfter'] as const;
export type ReadyMadeName = (typeof readyMadeNames)[number];

/** Programmes to begin from: a full day, a half, an hour, and the three aktørdage around the national agreement. */
export const readyMade: Record<ReadyMadeName, Step[]> = {
  fullDay,
  halfDay,
  taster,
  beforeAgreement,
  justAfter,
  wellAfter,
};
