import * as z from 'zod/mini';
import { typedAmount } from '../budget/amount.ts';
import { firstUncosted } from '../ideas/cost.ts';
import { idSchema } from '../ids.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { draftOptions } from '../voting/draftOptions.ts';
import { methodNames, settingsSchema } from '../voting/methods/method.ts';
import { methods } from '../voting/methods/methods.ts';
import { poolCost } from '../voting/methods/pool.ts';
import { mostOptions } from '../voting/methods/vote.ts';
import { ways } from '../voting/ways.ts';
import { accept, defineCommand, reject, type WrittenWord } from './command.ts';
import { standingProblem } from './standingProblem.ts';

const ids = z.array(idSchema).check(z.maxLength(mostOptions));
const amount = z.nullable(typedAmount);
const texts = z.array(z.strictObject({ title: writtenLine(textLimits.title), amount })).check(z.maxLength(mostOptions));
const way = z.enum(ways);
const method = z.enum(methodNames);

/**
 * Prepares a ballot from ideas on the wall, proposals of the catalogue and options of one's own (with what they cost in the
 * budget year, in 1.000 kr.); only facilitators see it until it is opened. Approval in secret unless said otherwise; a pool
 * takes the scenario's sum when none is given, and only options with a cost. Refused for ideas that the administration has not
 * costed, unless the ballot is without price.
 */
export const createBallot = defineCommand({
  name: 'createBallot',
  label: 'command.createBallot',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({
    question: writtenLine(textLimits.question),
    ideaIds: ids,
    proposalIds: z.optional(ids),
    texts: z.optional(texts),
    method: z.optional(method),
    settings: z.optional(settingsSchema),
    way: z.optional(way),
    /** Ideas need no costing for it. */
    withoutPrice: z.optional(z.literal(true)),
  }),
  event: z.strictObject({
    type: z.literal('ballotDrafted'),
    id: idSchema,
    question: idSchema,
    ideaIds: z.array(idSchema),
    proposalIds: z.optional(z.array(idSchema)),
    texts: z.optional(z.array(z.strictObject({ title: idSchema, amount }))),
    method: z.optional(method),
    settings: z.optional(settingsSchema),
    way: z.optional(way),
    withoutPrice: z.optional(z.literal(true)),
  }),

  decide({ stage }, input, { actor, newId }) {
    const { ideaIds, proposalIds = [], texts: own = [], method: name = 'approval' } = input;
    const { scenario } = stage.run;
    const count = ideaIds.length + proposalIds.length + own.length;
    if (count === 0 || count > mostOptions) return reject('input.invalid');
    if (new Set(ideaIds).size !== ideaIds.length) return reject('reject.sameIdeaTwice');
    if (new Set(proposalIds).size !== proposalIds.length) return reject('reject.sameIdeaTwice');
    const problem = standingProblem(stage.run, ideaIds);
    if (problem) return problem;
    if (proposalIds.some((id) => !scenario.proposals.some((proposal) => proposal.id === id))) {
      return reject('reject.unknownProposal');
    }
    const uncosted = input.withoutPrice ? undefined : firstUncosted(stage.run, ideaIds);
    if (uncosted) return reject('reject.ideaNotCosted', { title: uncosted.title.text ?? '' });
    const settings = methods[name].settings(input.settings ?? {}, scenario.ideaPool?.budget);
    if (!settings) return reject('reject.ballotSettings');
    const draft = {
      ideaIds,
      proposalIds,
      texts: own.map((text) => ({ ...text, title: { id: '', text: text.title } })),
    };
    const dear = name === 'pool' && draftOptions(stage.run, draft).find((option) => poolCost(option) === undefined);
    if (dear) return reject('reject.optionWithoutCost', { title: dear.title.text ?? '' });
    const made = { id: newId('b'), question: newId('w-question') };
    const titles = own.map(() => newId('w-option'));
    const words: WrittenWord[] = [
      { id: made.question, kind: 'question', author: actor.id, text: input.question },
      ...own.map((text, at): WrittenWord => {
        return { id: titles[at] as string, kind: 'title', author: actor.id, text: text.title };
      }),
    ];
    const event = {
      type: 'ballotDrafted' as const,
      ...made,
      ideaIds,
      ...(proposalIds.length > 0 ? { proposalIds } : {}),
      ...(own.length > 0 ? { texts: own.map((text, at) => ({ ...text, title: titles[at] as string })) } : {}),
      ...(name === 'approval' ? {} : { method: name }),
      ...(Object.keys(settings).length > 0 ? { settings } : {}),
      ...(input.way && input.way !== 'secret' ? { way: input.way } : {}),
      ...(input.withoutPrice ? { withoutPrice: true as const } : {}),
    };
    return accept(event, words);
  },

  reduce({ backstage }, { type: _, id, question, texts: own, ...rest }, { word }) {
    backstage.run.draftBallots[id] = {
      id,
      question: { id: question, text: word(question) },
      ...rest,
      ...(own ? { texts: own.map((text) => ({ ...text, title: { id: text.title, text: word(text.title) } })) } : {}),
    };
  },
});
