import { activeStatus, firstGap, type OutcomeStatus } from '../../../shared/budget/outcomes.ts';
import type { StageRun } from '../../../shared/state.ts';
import type { Saying } from '../frame/saying.ts';

/** What an outcome still lacks, as the one sentence the room talks about. */
export function outcomeSaying(status: OutcomeStatus, years: readonly number[]): Saying {
  const gap = firstGap(status, years);
  if (!gap) return { key: 'meter.met' };
  const { target, year, missing } = gap;
  return status.targets.length > 1
    ? { key: 'meter.missing.target', values: { amount: missing, year, target: target.name } }
    : { key: 'meter.missing', values: { amount: missing, year } };
}

/** The same for the outcome that counts now. */
export function gapSaying(run: StageRun): Saying {
  const status = activeStatus(run);
  return status ? outcomeSaying(status, run.scenario.years) : { key: 'meter.met' };
}
