import type { Outcome, Scenario, SpendingType, Target } from '../scenario/schema.ts';
import { add, addYears, negateYears, type YearAmounts, zeroYears } from './amount.ts';
import type { Board } from './board.ts';
import { areaById, movesLedger } from './ledger.ts';
import { foundFor } from './outcomes.ts';
import { type PackageStep, stepsOf } from './package.ts';

/**
 * The savings ladder (sparetrappe): the order of the package is the order in which its proposals are triggered. What moves have
 * found counts before the first step.
 */
export interface Ladder {
  steps: LadderStep[];
  outcomes: LadderOutcome[];
}

/** Needed in every outcome, in some, or in none. */
export type LadderPart = 'core' | 'conditional' | 'spare';

export interface LadderStep extends PackageStep {
  part: LadderPart;
  /** The outcomes that go at least this far down. */
  neededBy: string[];
}

/** How far down the ladder an outcome makes one go. */
export interface LadderOutcome {
  outcome: Outcome;
  /** Steps to take for every target to hold in every year; all of them when not even that is enough. */
  depth: number;
  isMet: boolean;
  /** What is found at that depth beyond each target, per year; negative where it falls short. */
  left: { target: Target; amounts: YearAmounts }[];
}

/** What a step gives towards spending types, as a positive improvement per year; its construction is no part of it. */
export function gainOf({ effects }: PackageStep, types: readonly SpendingType[], scenario: Scenario): number[] {
  return effects
    .filter(({ areaId, kind }) => {
      const type = areaById(scenario, areaId)?.spendingType;
      return kind === 'operating' && type !== undefined && types.includes(type);
    })
    .reduce((sum, { amounts }) => addYears(sum, negateYears(amounts)), zeroYears(scenario.years.length));
}

/** Found at each depth, from none of the steps to all of them, per year. */
function foundByDepth(target: Target, steps: readonly PackageStep[], board: Board, scenario: Scenario): YearAmounts[] {
  const byMoves = foundFor(target, scenario, movesLedger(board.moves, scenario.years.length));
  return steps.reduce<YearAmounts[]>(
    (found, step) => {
      found.push(addYears(found.at(-1) as YearAmounts, gainOf(step, target.spendingTypes, scenario)));
      return found;
    },
    [byMoves],
  );
}

function depthOf(outcome: Outcome, steps: readonly PackageStep[], board: Board, scenario: Scenario): LadderOutcome {
  const found = outcome.targets.map((target) => foundByDepth(target, steps, board, scenario));
  const leftAt = (depth: number) =>
    outcome.targets.map((target, index) => {
      const at = found[index]?.[depth] as number[];
      return { target, amounts: at.map((amount, year) => add(amount, -(target.amounts[year] as number))) };
    });
  for (let depth = 0; depth <= steps.length; depth++) {
    const left = leftAt(depth);
    if (left.every(({ amounts }) => amounts.every((amount) => amount >= 0)))
      return { outcome, depth, isMet: true, left };
  }
  return { outcome, depth: steps.length, isMet: false, left: leftAt(steps.length) };
}

/**
 * A board's ladder against some outcomes. An outcome that asks for more in every target and year never needs fewer steps: where
 * the harder one is met, the milder one is.
 */
export function ladderOf(board: Board, scenario: Scenario, outcomes: readonly Outcome[]): Ladder {
  const steps = stepsOf(board.package, scenario);
  const depths = outcomes.map((outcome) => depthOf(outcome, steps, board, scenario));
  const withParts = steps.map((step, index): LadderStep => {
    const neededBy = depths.filter(({ depth }) => depth > index).map(({ outcome }) => outcome.id);
    const part = neededBy.length === 0 ? 'spare' : neededBy.length === depths.length ? 'core' : 'conditional';
    return { ...step, part, neededBy };
  });
  return { steps: withParts, outcomes: depths };
}

/** A stretch of the ladder: the core, what each harder outcome adds to it, and what none needs. */
export interface LadderSection {
  part: LadderPart;
  /** The outcomes that go down to its end and no further; none for the rest that none needs. */
  reached: LadderOutcome[];
  /** Index of its first step, and of the first one after it. */
  from: number;
  to: number;
}

/** The sections of a ladder from the top down; one without steps is left out. */
export function sectionsOf({ steps, outcomes }: Ladder): LadderSection[] {
  const depths = [...new Set(outcomes.map(({ depth }) => depth))].toSorted((a, b) => a - b);
  let from = 0;
  const sections = depths.map((depth, index): LadderSection => {
    const reached = outcomes.filter((outcome) => outcome.depth === depth);
    const section = { part: index === 0 ? 'core' : 'conditional', reached, from, to: depth } as const;
    from = depth;
    return section;
  });
  sections.push({ part: 'spare', reached: [], from, to: steps.length });
  return sections.filter((section) => section.to > section.from);
}

/** Where an outcome falls most short with all the steps it takes: the target, the index of the year, and by how much. */
export function worstGap({
  left,
}: Pick<LadderOutcome, 'left'>): { target: Target; year: number; missing: number } | undefined {
  return left
    .flatMap(({ target, amounts }) => amounts.map((amount, year) => ({ target, year, missing: -amount })))
    .filter(({ missing }) => missing > 0)
    .toSorted((a, b) => b.missing - a.missing)[0];
}
