import type { Adoption } from '../budget/board.ts';
import type { Extent } from '../budget/effects.ts';
import { must } from '../ids.ts';
import type { Proposal } from '../scenario/schema.ts';
import type { StageRun, Table, TableId } from '../state.ts';

/** Chosen whole and as planned, in part or later, or not at all. */
export type Mark = 'whole' | 'part' | 'none';

/**
 * How the tables stand to a proposal. `all`: every table has chosen it to the same extent. `nearly`: every table has chosen it, to
 * different extents, or all but one of at least four have chosen it alike. `split`: the rest.
 */
export const agreements = ['all', 'nearly', 'split'] as const;
export type Agreement = (typeof agreements)[number];

/** A proposal held across the tables. */
export interface ComparedProposal {
  proposal: Proposal;
  /** One per table, in the order of the tables. */
  marks: Mark[];
  chosenBy: TableId[];
  agreement: Agreement;
  /** How many tables have chosen it whole and as planned, or all of them where they agree on less. */
  alike: number;
}

const compared = new WeakMap<readonly Table[], readonly ComparedProposal[]>();

/** What the tables have chosen, the most agreed first; what no table has chosen is left out. Remembered while no table chooses. */
export function compareTables({ tables, scenario }: StageRun): readonly ComparedProposal[] {
  const known = compared.get(tables);
  if (known) return known;
  const packages = tables.map(({ board }) => new Map(board.package.map((one) => [one.proposalId, one])));
  const rows = scenario.proposals
    .map((proposal) =>
      comparedProposal(
        proposal,
        tables,
        packages.map((adoptions) => adoptions.get(proposal.id)),
      ),
    )
    .filter(({ chosenBy }) => chosenBy.length > 0)
    .toSorted(mostAgreedFirst);
  compared.set(tables, rows);
  return rows;
}

function comparedProposal(
  proposal: Proposal,
  tables: readonly Table[],
  adoptions: readonly (Adoption | undefined)[],
): ComparedProposal {
  const marks = adoptions.map(markOf);
  const chosenBy = tables.filter((_, index) => adoptions[index]).map(({ id }) => id);
  const chosen = adoptions.filter((one) => one !== undefined);
  const isAlike = chosen.every(({ share, delay }) => share === chosen[0]?.share && delay === chosen[0]?.delay);
  const lacking = tables.length - chosen.length;
  const agreement = agreementOf(lacking, isAlike, tables.length);
  const alike = agreement === 'all' ? tables.length : marks.filter((mark) => mark === 'whole').length;
  return { proposal, marks, chosenBy, agreement, alike };
}

function agreementOf(lacking: number, isAlike: boolean, tables: number): Agreement {
  if (lacking === 0) return isAlike ? 'all' : 'nearly';
  return lacking === 1 && isAlike && tables >= 4 ? 'nearly' : 'split';
}

const mostAgreedFirst = (a: ComparedProposal, b: ComparedProposal): number =>
  agreements.indexOf(a.agreement) - agreements.indexOf(b.agreement) ||
  b.chosenBy.length - a.chosenBy.length ||
  b.alike - a.alike ||
  (a.proposal.nr < b.proposal.nr ? -1 : 1);

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
