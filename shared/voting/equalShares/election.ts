/** One ballot: the projects it supports and how strongly; approval is weight 1. */
export type Marks = readonly (readonly [project: number, weight: number])[];

/** Voters who marked the same projects with the same weights. */
export interface BallotGroup {
  count: number;
  marks: Marks;
}

/** Projects are known by their place in the list, which is also the last way to break a tie. Costs and budget in one unit. */
export interface Election {
  costs: readonly number[];
  budget: number;
  groups: readonly BallotGroup[];
}

/** Puts identical ballots together, in an order that does not depend on the order they came in. */
export function grouped(ballots: Iterable<Marks>): BallotGroup[] {
  const groups = new Map<string, { count: number; marks: Marks }>();
  for (const ballot of ballots) {
    const marks = ballot.filter(([, weight]) => weight > 0).sort(([a], [b]) => a - b);
    const key = marks.map(([project, weight]) => `${project}:${weight}`).join();
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { count: 1, marks });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

export const votersOf = ({ groups }: Election): number => groups.reduce((sum, { count }) => sum + count, 0);

/** The plain count: the sum of weights per project. */
export function plainCount({ costs, groups }: Election): number[] {
  const sums = costs.map(() => 0);
  for (const { count, marks } of groups) {
    for (const [project, weight] of marks) sums[project] = (sums[project] as number) + count * weight;
  }
  return sums;
}

/**
 * The order in which projects stand when they are otherwise even (DOMAIN.md section 6): lowest cost, then most initial votes,
 * then the listed order.
 */
export const tieOrder =
  ({ costs }: Election, votes: readonly number[]) =>
  (a: number, b: number): number =>
    (costs[a] as number) - (costs[b] as number) || (votes[b] as number) - (votes[a] as number) || a - b;
