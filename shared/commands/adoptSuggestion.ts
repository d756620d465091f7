import * as z from 'zod/mini';
import type { Adoption } from '../budget/board.ts';
import { changeBoard } from '../budget/changes.ts';
import { countingOf, needsYes } from '../budget/counting.ts';
import { proposalById, whole } from '../budget/effects.ts';
import { idSchema } from '../ids.ts';
import { hidesNames, opensNow } from '../programme/programme.ts';
import type { Proposal } from '../scenario/schema.ts';
import type { StageRun } from '../state.ts';
import { boardById, plenary, workplaceOf } from '../tables/boards.ts';
import { textLimits, writtenText } from '../text/written.ts';
import { asksWhatIsGivenUp, refusedAdoption } from './adoptProposal.ts';
import { accept, defineCommand, type Refused, reject, type WrittenWord } from './command.ts';
import { refusedBreach } from './refusedBreach.ts';

const ids = z.array(idSchema).check(z.maxLength(200));

/**
 * Takes proposals out of the package and others, whole, into it as its last steps, and makes some that are in it in part or later
 * whole and as planned, all at once: a suggestion for balance as people saw it. Refused as a whole, with the first reason, when the board has changed such that it does not fit any more: what would be
 * refused for the single proposal (adoptProposal, dropProposal) on the board it leads to. What is so already counts as done. The yes
 * is for all that changes spending types or does not count; what is given up is said for each effort that asks for it.
 */
export const adoptSuggestion = defineCommand({
  name: 'adoptSuggestion',
  label: 'command.adoptSuggestion',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({
    adopt: ids,
    drop: ids,
    /** To be whole and as planned where they stand. */
    whole: z.optional(ids),
    acrossTypes: z.optional(z.boolean()),
    givenUp: z.optional(
      z.array(z.strictObject({ proposalId: idSchema, text: writtenText(textLimits.givenUp) })).check(z.maxLength(200)),
    ),
  }),
  event: z.strictObject({
    type: z.literal('suggestionAdopted'),
    /** In the order in which they stand on the ladder. */
    adopt: z.array(idSchema),
    drop: z.array(idSchema),
    /** Absent where none is made whole. */
    whole: z.optional(z.array(idSchema)),
    by: idSchema,
    anonymous: z.boolean(),
    /** The words under which the answers lie. */
    givenUp: z.optional(z.array(z.strictObject({ proposalId: idSchema, word: idSchema }))),
    boardId: z.optional(idSchema),
  }),

  decide(state, asked, { actor, now, newId }) {
    const { run, place } = workplaceOf(state, actor);
    const { board, scenario } = run;
    if (!opensNow(run).moves) return reject('reject.movesClosed');
    const isAdopted = (id: string) => board.package.some(({ proposalId }) => proposalId === id);
    const adopt: Proposal[] = [];
    for (const id of new Set(asked.adopt)) {
      const proposal = proposalById(scenario, id);
      if (!proposal) return reject('reject.unknownProposal');
      if (!isAdopted(id)) adopt.push(proposal);
    }
    const drop = [...new Set(asked.drop)].filter((id) => isAdopted(id) && !asked.adopt.includes(id));
    const isToBeWhole = ({ proposalId, share, delay }: Adoption) =>
      (asked.whole ?? []).includes(proposalId) &&
      !drop.includes(proposalId) &&
      (share < whole.share || delay > whole.delay);
    const madeWhole = board.package.filter(isToBeWhole).map(({ proposalId }) => proposalId);
    // Allowed, and nothing happened.
    if (adopt.length + drop.length + madeWhole.length === 0) return accept();

    const ordered = requiredFirst(adopt);
    const kept = board.package
      .filter(({ proposalId }) => !drop.includes(proposalId))
      .map((one) => (madeWhole.includes(one.proposalId) ? { ...one, ...whole } : one));
    const added = ordered.map(({ id }): Adoption => ({ proposalId: id, ...whole, by: actor.id, at: now }));
    const changed = madeWhole.flatMap((id) => proposalById(scenario, id) ?? []);
    const after = { ...run, board: { ...board, package: [...kept, ...added] } };
    const refused = refusedPackage(after, kept, [...ordered, ...changed]);
    if (refused) return refused;
    const unclear = ordered.map((proposal) => countingOf(run, proposal, whole)).find(needsYes);
    if (unclear && !asked.acrossTypes) {
      return reject(unclear.isUncounted ? 'reject.adoptUncounted' : 'reject.adoptAcrossTypes');
    }
    const answers = (asked.givenUp ?? []).filter(({ text }) => text !== '');
    const asking = ordered.filter(asksWhatIsGivenUp);
    const unanswered = asking.find(({ id }) => !answers.some(({ proposalId }) => proposalId === id));
    if (unanswered) return reject('reject.givenUpMissing', { proposal: unanswered.title });
    const words = asking.map(({ id }): WrittenWord & { proposalId: string } => ({
      proposalId: id,
      id: newId('w-given-up'),
      kind: 'givenUp',
      author: actor.id,
      text: answers.find(({ proposalId }) => proposalId === id)?.text ?? '',
    }));
    const event = {
      type: 'suggestionAdopted' as const,
      adopt: ordered.map(({ id }) => id),
      drop,
      ...(madeWhole.length > 0 ? { whole: madeWhole } : {}),
      by: actor.id,
      anonymous: hidesNames(run),
      ...(words.length > 0 ? { givenUp: words.map(({ proposalId, id }) => ({ proposalId, word: id })) } : {}),
      ...place,
    };
    return accept(
      event,
      words.map(({ proposalId: _, ...word }) => word),
    );
  },

  reduce({ stage }, { adopt, drop, whole: madeWhole, by, anonymous, givenUp, boardId = plenary }, { at, word }) {
    const doer = anonymous ? null : by;
    const board = boardById(stage.run, boardId);
    const added = adopt.map((proposalId): Adoption => {
      const adoption: Adoption = { proposalId, ...whole, by: doer, at };
      const answer = givenUp?.find((one) => one.proposalId === proposalId);
      return answer ? { ...adoption, givenUp: [{ id: answer.word, text: word(answer.word) }] } : adoption;
    });
    const adjusted = madeWhole?.map((proposalId): Adoption => {
      const answers = board.package.find((one) => one.proposalId === proposalId)?.givenUp;
      return { proposalId, ...whole, by: doer, at, ...(answers ? { givenUp: answers } : {}) };
    });
    const changes = { dropped: drop, ...(adjusted ? { adjusted } : {}), adoptions: added };
    changeBoard(board, { kind: 'suggested', ...changes, by: doer, at });
  },
});

/** What is required before what requires it; otherwise the order they were given in. A circle stays as it is. */
export function requiredFirst(proposals: readonly Proposal[]): Proposal[] {
  const waiting = [...proposals];
  const ordered: Proposal[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ requires }) => !waiting.some(({ id }) => requires.includes(id)));
    ordered.push(...waiting.splice(Math.max(0, next), 1));
  }
  return ordered;
}

/** Why a board cannot be as a suggestion leaves it: some of its package kept, and some proposals added or made whole. */
function refusedPackage(run: StageRun, kept: readonly Adoption[], changed: readonly Proposal[]): Refused | undefined {
  const { board, scenario } = run;
  const isAdopted = (id: string) => board.package.some(({ proposalId }) => proposalId === id);
  for (const { proposalId } of kept) {
    const dependent = proposalById(scenario, proposalId);
    const missing = dependent?.requires.find((id) => !isAdopted(id));
    if (dependent && missing) {
      const proposal = proposalById(scenario, missing)?.title ?? '';
      return reject('reject.requiredBy', { proposal, other: dependent.title });
    }
  }
  for (const adoption of board.package) {
    const proposal = changed.find(({ id }) => id === adoption.proposalId);
    const refused = proposal && refusedAdoption(run, proposal, adoption);
    if (refused) return refused;
  }
  const keys = { savings: 'reject.dropSavings', area: 'reject.dropArea' } as const;
  return refusedBreach(board, board.package, scenario, keys);
}
