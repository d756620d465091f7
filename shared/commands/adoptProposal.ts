import * as z from 'zod/mini';
import { proposalById } from '../budget/effects.ts';
import { areaById } from '../budget/ledger.ts';
import { idSchema } from '../ids.ts';
import { currentStep, opensNow } from '../programme/programme.ts';
import type { Adoption } from '../state.ts';
import { accept, defineCommand, reject } from './command.ts';
import { refusedBreach } from './refusedBreach.ts';

const share = z.int().check(z.gte(1), z.lte(100));
const delay = z.int().check(z.gte(0), z.lte(11));

/**
 * Takes a proposal into the package as its last step, or changes how much of it and how late where it is there already. Refused
 * when the step does not open moves, the proposal is unknown, requires one that is not adopted or excludes one that is (DOMAIN.md
 * rule 8), is to be divided and cannot be, begins after the last year, touches a locked area, or an account would pass its limit
 * (M3).
 */
export const adoptProposal = defineCommand({
  name: 'adoptProposal',
  label: 'command.adoptProposal',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({ proposalId: idSchema, share: z.optional(share), delay: z.optional(delay) }),
  event: z.strictObject({
    type: z.literal('proposalAdopted'),
    proposalId: idSchema,
    /** Whole per cent. */
    share,
    /** Years. */
    delay,
    by: idSchema,
    anonymous: z.boolean(),
  }),

  decide({ stage: { run } }, { proposalId, share: asked = 100, delay: late = 0 }, { actor, now }) {
    const { board, scenario } = run;
    if (!opensNow(run).moves) return reject('reject.movesClosed');
    const proposal = proposalById(scenario, proposalId);
    if (!proposal) return reject('reject.unknownProposal');
    const known = board.package.find((adoption) => adoption.proposalId === proposalId);
    if (known?.share === asked && known.delay === late) return accept(); // allowed, and nothing happened

    const titles = { proposal: proposal.title };
    const isAdopted = (id: string) => board.package.some((adoption) => adoption.proposalId === id);
    const missing = proposal.requires.find((id) => !isAdopted(id));
    if (missing) return reject('reject.requires', { ...titles, other: proposalById(scenario, missing)?.title ?? '' });
    const excluded = proposal.excludes.find(isAdopted);
    if (excluded) return reject('reject.excludes', { ...titles, other: proposalById(scenario, excluded)?.title ?? '' });
    if (asked < 100 && !proposal.divisible) return reject('reject.notDivisible', titles);
    if (late >= scenario.years.length) return reject('reject.delayTooLong', { year: scenario.years.at(-1) ?? 0 });
    const locked = proposal.effects.map(({ areaId }) => areaById(scenario, areaId)).find((area) => area?.locked);
    if (locked) return reject('reject.areaLocked', { area: locked.name });

    const adoption: Adoption = { proposalId, share: asked, delay: late, by: actor.id, at: now };
    const adopted = known ? board.package.map((one) => (one === known ? adoption : one)) : [...board.package, adoption];
    const refused = refusedBreach(board, adopted, scenario, {
      savings: 'reject.adoptSavings',
      area: 'reject.adoptArea',
    });
    if (refused) return refused;
    const anonymous = currentStep(run)?.anonymous ?? false;
    const event = { type: 'proposalAdopted' as const, proposalId, share: asked, delay: late, by: actor.id, anonymous };
    return accept(event);
  },

  reduce({ stage }, { proposalId, share: adopted, delay: late, by, anonymous }, { at }) {
    const adoption: Adoption = { proposalId, share: adopted, delay: late, by: anonymous ? null : by, at };
    const { package: steps } = stage.run.board;
    const place = steps.findIndex((one) => one.proposalId === proposalId);
    if (place < 0) steps.push(adoption);
    else steps[place] = adoption;
  },
});
