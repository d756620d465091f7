import * as z from 'zod/mini';
import { typedAmount } from '../budget/amount.ts';
import { proposalById } from '../budget/effects.ts';
import { figuresOf, nextNr, proposalOf } from '../ideas/proposalOf.ts';
import { find, idSchema, must } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';
import { standingProblem } from './standingProblem.ts';

const track = z.enum(['nextYear', 'longView']);

/**
 * Makes a costed idea a proposal in the catalogue of this run, with exactly its cost as effects and a number of its own. Refused
 * for an idea that is not costed, is parked or has been merged. Nothing happens when it is a proposal already.
 */
export const ideaToProposal = defineCommand({
  name: 'ideaToProposal',
  label: 'command.ideaToProposal',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ ideaId: idSchema, track }),
  event: z.strictObject({
    type: z.literal('ideaBecameProposal'),
    id: idSchema,
    proposalId: idSchema,
    nr: z.string(),
    proposalType: z.enum([
      'reduction',
      'efficiency',
      'reallocation',
      'expansion',
      'investment',
      'constructionProposal',
    ]),
    track,
    effects: z.array(
      z.strictObject({
        areaId: idSchema,
        kind: z.enum(['operating', 'construction']),
        amounts: z.array(typedAmount),
      }),
    ),
    effectiveFrom: z.string(),
  }),

  decide({ stage }, { ideaId, track: chosen }, { newId }) {
    const { scenario, ideas } = stage.run;
    const idea = find(ideas, ideaId);
    const merged = standingProblem(stage.run, [ideaId]);
    if (merged || !idea) return merged ?? reject('reject.unknownIdea');
    if (idea.became?.kind === 'proposal') return accept();
    if (idea.became?.kind === 'parked') return reject('reject.ideaParked');
    if (!idea.cost) return reject('reject.ideaNotCosted', { title: idea.title.text ?? '' });
    const made = newId('idea-proposal');
    // A file may have given that id to one of its own.
    const proposalId = proposalById(scenario, made) ? `${made}-${scenario.proposals.length}` : made;
    return accept({
      type: 'ideaBecameProposal' as const,
      id: ideaId,
      proposalId,
      nr: nextNr(scenario),
      ...figuresOf(idea.cost, chosen, scenario),
    });
  },

  reduce({ stage }, { type: _, id, proposalId, ...made }, { at }) {
    const { scenario, ideas } = stage.run;
    const idea = must(ideas[id], 'idea');
    scenario.proposals.push(proposalOf(idea, { id: proposalId, ...made }, scenario));
    idea.became = { kind: 'proposal', proposalId, at };
  },
});
