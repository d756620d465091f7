import * as z from 'zod/mini';
import type { Adoption } from '../budget/board.ts';
import { changeBoard } from '../budget/changes.ts';
import { countingOf, needsYes } from '../budget/counting.ts';
import { proposalById } from '../budget/effects.ts';
import { areaById } from '../budget/ledger.ts';
import { idSchema } from '../ids.ts';
import { hidesNames, opensNow } from '../programme/programme.ts';
import type { Proposal } from '../scenario/schema.ts';
import type { StageRun } from '../state.ts';
import { boardById, plenary, workplaceOf } from '../tables/boards.ts';
import { textLimits, writtenText } from '../text/written.ts';
import { accept, defineCommand, type Refused, reject } from './command.ts';
import { refusedBreach } from './refusedBreach.ts';

const share = z.int().check(z.gte(1), z.lte(100));
const delay = z.int().check(z.gte(0), z.lte(11));

/**
 * Takes a proposal into the package as its last step, or changes how much of it and how late where it is there already. Refused
 * when the step does not open moves, the proposal is unknown, requires one that is not adopted or excludes one that is (DOMAIN.md
 * rule 8), is to be divided and cannot be, begins after the last year, touches a locked area, an account would pass its limit
 * (M3), a new one changes more than one spending type, or gives only what the active target does not count, and nobody has
 * said yes to that (DOMAIN.md rules 5 and 6), or it is a new effort on the long track and nobody has said what is given up for it.
 */
export const adoptProposal = defineCommand({
  name: 'adoptProposal',
  label: 'command.adoptProposal',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({
    proposalId: idSchema,
    share: z.optional(share),
    delay: z.optional(delay),
    /** Said yes to its changing several spending types, or to a gain that does not count in the target. */
    acrossTypes: z.optional(z.boolean()),
    /** What is given up for it. */
    givenUp: z.optional(writtenText(textLimits.givenUp)),
  }),
  event: z.strictObject({
    type: z.literal('proposalAdopted'),
    proposalId: idSchema,
    /** Whole per cent. */
    share,
    /** Years. */
    delay,
    by: idSchema,
    anonymous: z.boolean(),
    /** A new answer to what is given up; without it the earlier one stands. */
    givenUp: z.optional(idSchema),
    boardId: z.optional(idSchema),
  }),

  decide(state, { proposalId, share: asked = 100, delay: late = 0, acrossTypes, givenUp }, { actor, now, newId }) {
    const { run, place } = workplaceOf(state, actor);
    const { board, scenario } = run;
    if (!opensNow(run).moves) return reject('reject.movesClosed');
    const proposal = proposalById(scenario, proposalId);
    if (!proposal) return reject('reject.unknownProposal');
    const known = board.package.find((adoption) => adoption.proposalId === proposalId);
    const isNewAnswer = givenUp !== undefined && givenUp !== '' && known?.givenUp?.[0]?.text !== givenUp;
    if (known?.share === asked && known.delay === late && !isNewAnswer) return accept(); // allowed, and nothing happened

    const adoption: Adoption = { proposalId, share: asked, delay: late, by: actor.id, at: now };
    const refused = refusedAdoption(run, proposal, adoption);
    if (refused) return refused;
    const counting = countingOf(run, proposal, adoption);
    if (!known && !acrossTypes && needsYes(counting)) {
      return reject(counting.isUncounted ? 'reject.adoptUncounted' : 'reject.adoptAcrossTypes');
    }
    if (asksWhatIsGivenUp(proposal) && !isNewAnswer && !known?.givenUp) {
      return reject('reject.givenUpMissing', { proposal: proposal.title });
    }
    const word = isNewAnswer ? newId('w-given-up') : undefined;
    const words = word ? [{ id: word, kind: 'givenUp' as const, author: actor.id, text: givenUp ?? '' }] : [];
    const anonymous = hidesNames(run);
    const event = {
      type: 'proposalAdopted' as const,
      proposalId,
      share: asked,
      delay: late,
      by: actor.id,
      anonymous,
      ...(word ? { givenUp: word } : {}),
      ...place,
    };
    return accept(event, words);
  },

  reduce({ stage }, event, { at, word }) {
    const { proposalId, share: adopted, delay: late, by, anonymous, boardId = plenary } = event;
    const adoption: Adoption = { proposalId, share: adopted, delay: late, by: anonymous ? null : by, at };
    const board = boardById(stage.run, boardId);
    const known = board.package.find((one) => one.proposalId === proposalId);
    const givenUp = event.givenUp ? [{ id: event.givenUp, text: word(event.givenUp) }] : known?.givenUp;
    if (givenUp) adoption.givenUp = givenUp;
    changeBoard(board, { kind: known ? 'adjusted' : 'adopted', adoption });
  },
});

/** Whether choosing a proposal asks what is given up for it: a new effort, to cost first, on the long track. */
export const asksWhatIsGivenUp = ({ track, proposalType }: Proposal): boolean =>
  track === 'longView' && (proposalType === 'expansion' || proposalType === 'investment');

/** Why a proposal cannot be in the package of a run's board like that, whether it is there already or not; undefined when it can. */
export function refusedAdoption(
  { board, scenario }: StageRun,
  proposal: Proposal,
  adoption: Adoption,
): Refused | undefined {
  const titles = { proposal: proposal.title };
  const isAdopted = (id: string) => board.package.some(({ proposalId }) => proposalId === id);
  const missing = proposal.requires.find((id) => !isAdopted(id));
  if (missing) return reject('reject.requires', { ...titles, other: proposalById(scenario, missing)?.title ?? '' });
  const excluded = proposal.excludes.find(isAdopted);
  if (excluded) return reject('reject.excludes', { ...titles, other: proposalById(scenario, excluded)?.title ?? '' });
  if (adoption.share < 100 && !proposal.divisible) return reject('reject.notDivisible', titles);
  if (adoption.delay >= scenario.years.length)
    return reject('reject.delayTooLong', { year: scenario.years.at(-1) ?? 0 });
  const locked = proposal.effects.map(({ areaId }) => areaById(scenario, areaId)).find((area) => area?.locked);
  if (locked) return reject('reject.areaLocked', { area: locked.name });

  const adopted = isAdopted(proposal.id)
    ? board.package.map((one) => (one.proposalId === proposal.id ? adoption : one))
    : [...board.package, adoption];
  return refusedBreach(board, adopted, scenario, { savings: 'reject.adoptSavings', area: 'reject.adoptArea' });
}
