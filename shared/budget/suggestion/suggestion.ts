import type { SuggestionProblem, TargetRow } from './problem.ts';
import { type Choice, holds, type Program, type Row, strictest, sumIn, sumOver } from './program.ts';
import { cheapest, type Effort } from './search.ts';

/** A target that cannot be met in a year, with what the suggestion finds and the most that any package would find of it alone. */
export interface Miss {
  targetId: string;
  /** Index of the year. */
  year: number;
  /** In 1.000 kr., moves of the board included. */
  asked: number;
  found: number;
  most: number;
}

/**
 * What would be the nearest package. `met`: every target holds. `missed`: no package meets them all; this one comes
 * nearest (see nearestMiss), and the misses say where. `impossible`: no package keeps within the limits of the accounts.
 * `unknown`: the catalogue is too large to be searched through.
 */
export type Suggestion =
  | {
      kind: 'met' | 'missed';
      /** Ids in the order of the catalogue. */
      adopt: string[];
      drop: string[];
      /** Of those in the package in part or later, the ones to take whole and as planned. */
      whole: string[];
      misses: Miss[];
      /** Whether a nearer one has been ruled out. */
      proven: boolean;
    }
  | { kind: 'impossible' | 'unknown' };

/** So many parts of the catalogue's combinations are looked into: many times what 40 proposals need. */
export const usualEffort = 20_000;

/**
 * The nearest package that meets the targets, exactly: nothing is better by the first aim; of those nothing by the second, and so
 * on. What is left of ties goes to the package that has the earliest proposals of the catalogue. The same question has the same
 * answer on every machine.
 */
export function suggest(asked: SuggestionProblem, nodes: number = usualEffort): Suggestion {
  const problem = { ...asked, limits: strictest(asked.limits) };
  const effort: Effort = { nodes };
  const within = programOf(problem, problem.limits);
  const free = problem.today.map(() => 0);
  const known = (program: Program) => (holds(program, problem.today) ? problem.today : undefined);

  const wanted = programOf(problem, [...strictest(problem.targets), ...problem.limits]);
  const meeting = cheapest(wanted, free, effort, known(wanted));
  if (meeting.choice) return answer(problem, 'met', nearest(problem, wanted, meeting.choice, effort), new Map());
  if (!meeting.proven) return { kind: 'unknown' };

  const kept = cheapest(within, free, effort, known(within));
  if (!kept.choice) return { kind: kept.proven ? 'impossible' : 'unknown' };
  const near = nearestMiss(problem, kept.choice, effort);
  if (!near) return { kind: 'unknown' };
  const most = new Map<TargetRow, number>();
  const mostOfSum = new Map<string, number>();
  for (const row of problem.targets) {
    if (sumOver(row.coefficients, near.choice) >= row.atLeast) continue;
    let atMost = mostOfSum.get(sumIn(row));
    if (atMost === undefined) {
      const costs = row.coefficients.map((gain) => 0 - gain);
      const found = cheapest(within, costs, effort, near.choice);
      if (!found.choice || !found.proven) return { kind: 'unknown' };
      atMost = sumOver(row.coefficients, found.choice);
      mostOfSum.set(sumIn(row), atMost);
    }
    most.set(row, atMost);
  }
  return answer(problem, 'missed', nearest(problem, near.program, near.choice, effort), most);
}

const programOf = ({ today }: SuggestionProblem, rows: readonly Row[]): Program => ({ columns: today.length, rows });

/**
 * What can be asked for instead where not all targets can be met: first the gap in the worst target and year is made as small as
 * possible; then, target by target and year by year in their order, each gap in turn.
 */
function nearestMiss(
  problem: SuggestionProblem,
  kept: Choice,
  effort: Effort,
): { program: Program; choice: Choice } | undefined {
  const { targets, limits } = problem;
  const worst = smallestGap(problem, targets, targets, kept, effort);
  if (!worst) return undefined;
  let { choice } = worst;
  const asked = targets.map((row): Row => ({ ...row, atLeast: row.atLeast - worst.by }));
  // A sum that has fallen short as little as it can is settled: no choice that is left comes to another.
  const settled = new Set<string>();
  for (const [index, row] of targets.entries()) {
    const gap = settled.has(sumIn(row))
      ? { by: gapAt([row], choice), choice }
      : smallestGap(problem, asked.toSpliced(index, 1, row), [row], choice, effort);
    if (!gap) return undefined;
    choice = gap.choice;
    asked[index] = { ...row, atLeast: row.atLeast - gap.by };
    if (gap.by > 0) settled.add(sumIn(row));
  }
  return { program: programOf(problem, [...strictest(asked), ...limits]), choice };
}

/** By how much the worst of some rows falls short. */
const gapAt = (rows: readonly Row[], choice: Choice): number =>
  rows.reduce((gap, { coefficients, atLeast }) => Math.max(gap, atLeast - sumOver(coefficients, choice)), 0);

/** By how much some of the rows asked for must be lowered at the least, all of them by the same; with a choice for which it is so. */
function smallestGap(
  problem: SuggestionProblem,
  asked: readonly Row[],
  lowered: readonly Row[],
  start: Choice,
  effort: Effort,
): { by: number; choice: Choice } | undefined {
  const columns = start.length;
  const widestGap = gapAt(lowered, start);
  if (widestGap === 0) return { by: 0, choice: start };
  const withGap = (row: Row): Row => ({
    coefficients: [...row.coefficients, lowered.includes(row) ? 1 : 0],
    atLeast: row.atLeast,
  });
  const rows = [...strictest(asked.map(withGap)), ...problem.limits.map(withGap)];
  const costs = [...start.map(() => 0), 1];
  const { choice, proven } = cheapest({ columns: columns + 1, rows, widestGap }, costs, effort, [...start, widestGap]);
  if (!choice || !proven) return undefined;
  return { by: choice[columns] as number, choice: choice.slice(0, columns) };
}

/** The best choice by one aim after the other, and by the order of the catalogue where they leave ties. */
function nearest(
  problem: SuggestionProblem,
  program: Program,
  start: Choice,
  effort: Effort,
): { choice: Choice; proven: boolean } {
  const columns = start.length;
  let rows = program.rows;
  let choice = start;
  for (const aim of problem.aims) {
    if (aim.every((cost) => cost === 0)) continue;
    const found = cheapest({ columns, rows }, aim, effort, choice);
    choice = found.choice ?? choice;
    if (!found.proven) return { choice, proven: false };
    const cost = sumOver(aim, choice);
    rows = [...rows, { coefficients: aim.map((one) => 0 - one), atLeast: 0 - cost }];
  }
  const chosen = (column: number): Row => ({ coefficients: start.map((_, at) => (at === column ? 1 : 0)), atLeast: 1 });
  const notChosen = (column: number): Row => ({
    coefficients: start.map((_, at) => (at === column ? -1 : 0)),
    atLeast: 0,
  });
  for (let column = 0; column < columns; column++) {
    if (choice[column] === 0) {
      const other = cheapest(
        { columns, rows: [...rows, chosen(column)] },
        start.map(() => 0),
        effort,
      );
      if (!other.proven && !other.choice) return { choice, proven: false };
      choice = other.choice ?? choice;
    }
    rows = [...rows, choice[column] === 1 ? chosen(column) : notChosen(column)];
  }
  return { choice, proven: true };
}

function answer(
  { proposalIds, wholeIds, today }: SuggestionProblem,
  kind: 'met' | 'missed',
  { choice, proven }: { choice: Choice; proven: boolean },
  most: ReadonlyMap<TargetRow, number>,
): Suggestion {
  const whole = wholeIds.filter((_, index) => choice[proposalIds.length + index] === 1);
  const changed = (to: 0 | 1) =>
    proposalIds.filter((id, column) => choice[column] === to && today[column] !== to && !whole.includes(id));
  const misses = [...most].map(([{ targetId, year, byMoves, coefficients, atLeast }, atMost]): Miss => {
    const found = sumOver(coefficients, choice);
    return { targetId, year, asked: atLeast + byMoves, found: found + byMoves, most: atMost + byMoves };
  });
  return { kind, adopt: changed(1), drop: changed(0), whole, misses, proven };
}
