/**
 * What a supporter gains from a project, per weight of their vote: its cost, or one and the same whatever it costs. Points
 * ballots carry their points as weights and gain by those.
 */
export type Utility = 'cost' | 'cardinality' | 'points';

/** What a project's price is held against: its cost where that is what supporters gain, so that the key is 1 over effective votes. */
export const perCostOf = (costs: readonly number[], utility: Utility) => (project: number) =>
  utility === 'cost' ? Math.max(1, costs[project] as number) : 1;
