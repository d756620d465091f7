import type { Extent } from '../budget/effects.ts';
import { must } from '../ids.ts';
import type { Proposal } from '../scenario/schema.ts';
import type { Adoption, StageRun, TableId } from '../state.ts';

/** Chosen whole and as planned, in part or later, or not at all. */
export type Mark = 'whole' | 'part' | 'none';

/** A proposal held across the tables. */
export interface ComparedProposal {
  proposal: Proposal;
  /** One per table, in the order of the tables. */
  marks: Mark[];
  chosenBy: TableId[];
}

/** What the tables have chosen, the most agreed first; what no table has chosen is left out. */
export function compareTables({ tables, scenario }: StageRun): ComparedProposal[] {
  const rows = scenario.proposals.map((proposal): ComparedProposal => {
    const adoptions = tables.map(({ board }) => board.package.find((one) => one.proposalId === proposal.id));
    const chosenBy = tables.filter((_, index) => adoptions[index]).map(({ id }) => id);
    return { proposal, marks: adoptions.map(markOf), chosenBy };
  });
  return rows
    .filter(({ chosenBy }) => chosenBy.length > 0)
    .toSorted((a, b) => b.chosenBy.length - a.chosenBy.length || (a.proposal.nr < b.proposal.nr ? -1 : 1));
}

const markOf = (adoption: Adoption | undefined): Mark => {
  if (!adoption) return 'none';
  return adoption.share === 100 && adoption.delay === 0 ? 'whole' : 'part';
};

/** The proposals that every table has chosen, whole or in part. */
export const agreedBy = (rows: readonly ComparedProposal[]): ComparedProposal[] =>
  rows.filter(({ marks, chosenBy }) => chosenBy.length === marks.length);

/** What all who have chosen a proposal have in common: the smallest share and the latest start. */
export function commonExtent({ tables }: StageRun, { proposal, chosenBy }: ComparedProposal): Extent {
  const chosen = tables
    .filter(({ id }) => chosenBy.includes(id))
    .map(({ board }) => must(board.package.find((one) => one.proposalId === proposal.id)));
  return {
    share: Math.min(...chosen.map(({ share }) => share)),
    delay: Math.max(...chosen.map(({ delay }) => delay)),
  };
}

/**
 * How far two packages are from each other: the share of what either has that only one of them has, from 0 (the same) to 1
 * (nothing in common); Jaccard's distance. Two empty packages are the same.
 */
export function packageDistance(a: readonly Adoption[], b: readonly Adoption[]): number {
  const ids = new Set([...a, ...b].map(({ proposalId }) => proposalId));
  const both = a.filter(({ proposalId }) => b.some((one) => one.proposalId === proposalId)).length;
  return ids.size === 0 ? 0 : 1 - both / ids.size;
}
