import * as z from 'zod/mini';
import type { Adoption } from '../budget/board.ts';
import { changeBoard } from '../budget/changes.ts';
import { idSchema } from '../ids.ts';
import type { StageRun } from '../state.ts';
import { agreedBy, type ComparedProposal, commonExtent, compareTables } from '../tables/compare.ts';
import { refusedAdoption } from './adoptProposal.ts';
import { accept, defineCommand, reject } from './command.ts';

const adoption = z.strictObject({
  proposalId: idSchema,
  share: z.int().check(z.gte(1), z.lte(100)),
  delay: z.int().check(z.gte(0), z.lte(11)),
  from: z.array(idSchema),
  /** What the tables gave up for it, each in its own words. */
  givenUp: z.optional(z.array(idSchema)),
});

/**
 * Carries what all tables agree on into the package of the plenary board, with the tables it comes from; or one proposal that is
 * named, from those who chose it. What stands there already is left as it is. Refused when there is nothing to carry, and when the
 * plenary board cannot take one of them, with the reason; then none is carried. Every table has said yes to what changes
 * spending types when it chose, so that nobody is asked again.
 */
export const carryToPlenary = defineCommand({
  name: 'carryToPlenary',
  label: 'command.carryToPlenary',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ proposalId: z.optional(idSchema) }),
  event: z.strictObject({ type: z.literal('carriedToPlenary'), adoptions: z.array(adoption) }),

  decide({ stage: { run } }, { proposalId }, { now }) {
    const rows = compareTables(run);
    const wanted =
      proposalId === undefined ? agreedBy(rows) : rows.filter(({ proposal }) => proposal.id === proposalId);
    if (wanted.length === 0) return reject(proposalId === undefined ? 'reject.nothingAgreed' : 'reject.nobodyChose');
    const known = new Set(run.board.package.map(({ proposalId }) => proposalId));
    const { board } = run;
    let carried = board;
    const adoptions: z.infer<typeof adoption>[] = [];
    // What is required comes before what requires it, as on every table's own ladder.
    const waiting = wanted.filter(({ proposal }) => !known.has(proposal.id));
    while (waiting.length > 0) {
      const next = waiting.findIndex(
        ({ proposal }) => !waiting.some((other) => proposal.requires.includes(other.proposal.id)),
      );
      const [row] = waiting.splice(Math.max(0, next), 1);
      if (!row) break;
      const { share, delay } = commonExtent(run, row);
      const one: Adoption = { proposalId: row.proposal.id, share, delay, by: null, at: now, from: row.chosenBy };
      const refused = refusedAdoption({ ...run, board: carried }, row.proposal, one);
      if (refused) return refused;
      carried = { ...carried, package: [...carried.package, one] };
      const answers = answersOf(run, row);
      const givenUp = answers.length > 0 ? { givenUp: answers } : {};
      adoptions.push({ proposalId: one.proposalId, share, delay, from: row.chosenBy, ...givenUp });
    }
    return adoptions.length === 0 ? accept() : accept({ type: 'carriedToPlenary' as const, adoptions });
  },

  reduce({ stage }, { adoptions }, { at, word }) {
    const carried = adoptions.map(({ givenUp, ...one }): Adoption => {
      const adoption: Adoption = { ...one, by: null, at };
      return givenUp ? { ...adoption, givenUp: givenUp.map((id) => ({ id, text: word(id) })) } : adoption;
    });
    changeBoard(stage.run.board, { kind: 'carried', adoptions: carried });
  },
});

/** What the tables that chose a proposal say they give up for it, in the order of the tables. */
const answersOf = ({ tables }: StageRun, { proposal, chosenBy }: ComparedProposal): string[] =>
  tables
    .filter(({ id }) => chosenBy.includes(id))
    .flatMap(({ board }) => board.package.find(({ proposalId }) => proposalId === proposal.id)?.givenUp ?? [])
    .map(({ id }) => id);
