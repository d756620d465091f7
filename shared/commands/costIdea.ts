import * as z from 'zod/mini';
import { typedAmount } from '../budget/amount.ts';
import { areaById } from '../budget/ledger.ts';
import { shownAs } from '../facilitators/facilitators.ts';
import { feasibilities, mayCost } from '../ideas/cost.ts';
import { find, idSchema, must } from '../ids.ts';
import { textLimits, writtenText } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';
import { standingProblem } from './standingProblem.ts';

/** 1.000 kr. per area and year: plus costs, minus saves. */
const amounts = z.record(idSchema, z.array(typedAmount).check(z.maxLength(12)));
const feasibility = z.enum(feasibilities);

/**
 * Says for the administration what an idea costs or saves per area and year, what follows from it and how well it can be done;
 * asked again, the newest counts. Whatever the step opens. Refused without the right, without an area or a reason, for areas that
 * are unknown or locked, and once the idea stands in the catalogue or
 * has been merged into another.
 */
export const costIdea = defineCommand({
  name: 'costIdea',
  label: 'command.costIdea',
  roles: ['participant', 'facilitator'],
  predicted: false,
  input: z.strictObject({
    ideaId: idSchema,
    amounts,
    consequences: writtenText(textLimits.text),
    feasibility,
    reason: writtenText(textLimits.reason),
  }),
  event: z.strictObject({
    type: z.literal('ideaCosted'),
    id: idSchema,
    amounts,
    consequences: idSchema,
    feasibility,
    reason: idSchema,
    by: idSchema,
  }),

  decide({ stage }, { ideaId, amounts: asked, consequences, feasibility: found, reason }, { actor, newId }) {
    if (actor.role === 'participant' && !mayCost(stage, actor.id)) return reject('reject.noCostingRight');
    const { scenario, ideas } = stage.run;
    const idea = find(ideas, ideaId);
    const merged = standingProblem(stage.run, [ideaId]);
    if (merged || !idea) return merged ?? reject('reject.unknownIdea');
    if (idea.became?.kind === 'proposal') return reject('reject.ideaInCatalogue');
    const entries = Object.entries(asked);
    if (entries.length === 0) return reject('reject.costWithoutArea');
    for (const [areaId, perYear] of entries) {
      const area = areaById(scenario, areaId);
      if (!area) return reject('reject.unknownArea');
      if (area.locked) return reject('reject.areaLocked', { area: area.name });
      if (perYear.length !== scenario.years.length) return reject('reject.unknownYear');
    }
    if (reason === '') return reject('input.empty');
    const words = { consequences: newId('w-consequences'), reason: newId('w-reason') };
    const by = shownAs(actor);
    const event = {
      type: 'ideaCosted' as const,
      id: ideaId,
      amounts: asked,
      feasibility: found,
      ...words,
      by,
    };
    return accept(event, [
      { id: words.consequences, kind: 'text', author: actor.id, text: consequences },
      { id: words.reason, kind: 'reason', author: actor.id, text: reason },
    ]);
  },

  reduce({ stage }, { id, amounts: costed, consequences, feasibility: found, reason, by }, { at, word }) {
    must(stage.run.ideas[id], 'idea').cost = {
      amounts: costed,
      consequences: { id: consequences, text: word(consequences) },
      feasibility: found,
      reason: { id: reason, text: word(reason) },
      by,
      at,
    };
  },
});
