import * as z from 'zod/mini';
import { typedAmount } from '../budget/amount.ts';
import { proposalById } from '../budget/effects.ts';
import { figuresOf, nextNr, proposalOf } from '../ideas/proposalOf.ts';
import { find, idSchema, must } from '../ids.ts';
import { textLimits, writtenText } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';
import { standingProblem } from './standingProblem.ts';

const track = z.enum(['nextYear', 'longView']);
/** May be left empty: then the proposal says that nobody has described it. */
const impact = writtenText(textLimits.text);

/**
 * Makes a costed idea a proposal in the catalogue of this run, with exactly its cost as effects and a number of its own. What it
 * means for citizens and for staff is written with it; where the first is not said at all, it is the consequences of the cost. Refused
 * for an idea that is not costed, is parked or has been merged. Nothing happens when it is a proposal already.
 */
export const ideaToProposal = defineCommand({
  name: 'ideaToProposal',
  label: 'command.ideaToProposal',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({
    ideaId: idSchema,
    track,
    citizenImpact: z.optional(impact),
    staffImpact: z.optional(impact),
  }),
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
    /** Absent in earlier logs, and where nobody has described it. */
    citizenImpact: z.optional(idSchema),
    staffImpact: z.optional(idSchema),
  }),

  decide({ stage }, { ideaId, track: chosen, citizenImpact, staffImpact }, { actor, newId }) {
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
    const citizens = citizenImpact === undefined ? undefined : newId('w-citizens');
    const staff = staffImpact === undefined ? undefined : newId('w-staff');
    const event = {
      type: 'ideaBecameProposal' as const,
      id: ideaId,
      proposalId,
      nr: nextNr(scenario),
      ...figuresOf(idea.cost, chosen, scenario),
      ...(citizens === undefined ? {} : { citizenImpact: citizens }),
      ...(staff === undefined ? {} : { staffImpact: staff }),
    };
    const word = { kind: 'text' as const, author: actor.id };
    return accept(event, [
      ...(citizens === undefined ? [] : [{ ...word, id: citizens, text: citizenImpact ?? '' }]),
      ...(staff === undefined ? [] : [{ ...word, id: staff, text: staffImpact ?? '' }]),
    ]);
  },

  reduce({ stage }, { type: _, id, proposalId, citizenImpact, staffImpact, ...made }, { at, word }) {
    const { scenario, ideas } = stage.run;
    const idea = must(ideas[id], 'idea');
    const impacts = {
      citizens: citizenImpact === undefined ? (idea.cost?.consequences.text ?? null) : word(citizenImpact),
      staff: staffImpact === undefined ? null : word(staffImpact),
    };
    scenario.proposals.push(proposalOf(idea, { id: proposalId, ...made }, impacts, scenario));
    idea.became = { kind: 'proposal', proposalId, at };
  },
});
