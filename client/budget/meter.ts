import type { YearAmounts } from '../../shared/budget/amount.ts';
import type { Move } from '../../shared/budget/board.ts';
import { boardWith } from '../../shared/budget/moves.ts';
import { firstGap, type Gap, type OutcomeStatus, type TargetStatus } from '../../shared/budget/outcomes.ts';
import type { AccountId, StageRun } from '../../shared/state.ts';
import type { Words } from '../app/texts.tsx';

/** The target that lacks most in a year: the one to name when an outcome has several. */
export function hardestTarget({ targets }: OutcomeStatus, year: number): TargetStatus | undefined {
  return targets.reduce<TargetStatus | undefined>((hardest, target) => {
    const missing = target.missing[year] ?? 0;
    return !hardest || missing > (hardest.missing[year] ?? 0) ? target : hardest;
  }, undefined);
}

/** Year by year the largest gap of an outcome; undefined where every target is met. */
export function gapsByYear(status: OutcomeStatus, years: readonly number[]): { year: number; gap: Gap | undefined }[] {
  return years.map((year, index) => {
    const hardest = hardestTarget(status, index);
    const missing = hardest?.missing[index] ?? 0;
    return { year, gap: hardest && missing > 0 ? { target: hardest.target, year, missing } : undefined };
  });
}

/** One bar of the meter: what an outcome asks in a year, and what has been found of it. */
export interface MeterBar {
  id: string;
  name: string;
  targetId: string;
  /** Named when the outcome has more than one target. */
  targetName: string | undefined;
  asked: number;
  found: number;
  missing: number;
  active: boolean;
}

/** One bar per outcome for a year, the outcome that asks least first. */
export function meterBars(run: StageRun, statuses: readonly OutcomeStatus[], year: number): MeterBar[] {
  return statuses.flatMap((status): MeterBar[] => {
    const hardest = hardestTarget(status, year);
    if (!hardest) return [];
    const { id, name } = status.outcome;
    const targetName = status.targets.length > 1 ? hardest.target.name : undefined;
    const asked = hardest.target.amounts[year] ?? 0;
    const found = hardest.found[year] ?? 0;
    return [
      {
        id,
        name,
        targetId: hardest.target.id,
        targetName,
        asked,
        found,
        missing: asked - found,
        active: id === run.activeOutcomeId,
      },
    ];
  });
}

/** The run as it would be after one more move; for showing an effect before it is confirmed. */
export function runWith(run: StageRun, from: AccountId, to: AccountId, amounts: YearAmounts): StageRun {
  const move: Move = { id: 'preview', from, to, amounts, by: null, at: 0, undone: false };
  return { ...run, board: boardWith(run.board, move) };
}

/** The one sentence about the target: what is missing first, or that it is met. */
export function meterHeadline(status: OutcomeStatus | undefined, years: readonly number[], t: Words['t']): string {
  const gap = status && firstGap(status, years);
  if (!gap) return t('meter.met');
  const values = { amount: gap.missing, year: gap.year, target: gap.target.name };
  return t(status.targets.length > 1 ? 'meter.missing.target' : 'meter.missing', values);
}

/** What is left of a target, in words: "mangler 6,4", "nået", "1,2 mere end målet". */
export function missingInWords(missing: number, t: Words['t']): string {
  if (missing > 0) return t('meter.short', { amount: missing });
  return missing < 0 ? t('meter.extra', { amount: -missing }) : t('meter.exact');
}
