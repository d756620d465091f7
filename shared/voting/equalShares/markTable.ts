import { type Election, plainCount, votersOf } from './election.ts';

/** Who marked a project, and how strongly. */
export interface Supporters {
  groups: Int32Array;
  weights: Float64Array;
  /** Voters of each of these groups, side by side so that they are read in one go. */
  counts: Float64Array;
}

/** The marks of an election, laid out once for all runs: by project, and by group of voters. */
export interface MarkTable {
  costs: readonly number[];
  voters: number;
  /** The plain count per project. */
  votes: number[];
  /** Voters per group. */
  counts: Float64Array;
  supporters: Supporters[];
  /** All marks in one row, those of a group from its first mark on. */
  firstMark: Int32Array;
  markProject: Uint16Array | Int32Array;
  /** Absent where every mark weighs 1. */
  markWeight: Float64Array | undefined;
}

export function markTable(election: Election): MarkTable {
  const { costs, groups } = election;
  const marked = groups.reduce((sum, { marks }) => sum + marks.length, 0);
  const isWeighed = groups.some(({ marks }) => marks.some(([, weight]) => weight !== 1));
  const table: MarkTable = {
    costs,
    voters: votersOf(election),
    votes: plainCount(election),
    counts: Float64Array.from(groups, ({ count }) => count),
    supporters: [],
    firstMark: new Int32Array(groups.length + 1),
    // Small, so that all marks stay close to the processor.
    markProject: costs.length <= 65_536 ? new Uint16Array(marked) : new Int32Array(marked),
    markWeight: isWeighed ? new Float64Array(marked) : undefined,
  };
  const supporters = costs.map(() => ({ groups: [] as number[], weights: [] as number[] }));
  let at = 0;
  for (const [group, { marks }] of groups.entries()) {
    for (const [project, weight] of marks) {
      supporters[project]?.groups.push(group);
      supporters[project]?.weights.push(weight);
      table.markProject[at] = project;
      if (table.markWeight) table.markWeight[at] = weight;
      at += 1;
    }
    table.firstMark[group + 1] = at;
  }
  table.supporters = supporters.map((own) => ({
    groups: Int32Array.from(own.groups),
    weights: Float64Array.from(own.weights),
    counts: Float64Array.from(own.groups, (group) => table.counts[group] as number),
  }));
  return table;
}
