import * as z from 'zod/mini';
import { typedAmount } from '../budget/amount.ts';
import { areaById } from '../budget/ledger.ts';
import { recordVoice } from '../equality/voices.ts';
import { isCurtainDown } from '../ideas/curtain.ts';
import { find, idSchema } from '../ids.ts';
import { hidesNames, opensNow } from '../programme/programme.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Idea } from '../state.ts';
import { textLimits, writtenLine, writtenText } from '../text/written.ts';
import { accept, defineCommand, type Refused, reject } from './command.ts';
import { ownOf } from './ownOf.ts';

/** What a person writes about an idea. Amounts are per year, positive when it costs, negative when it saves. */
export const ideaInput = {
  title: writtenLine(textLimits.title),
  text: writtenText(textLimits.text),
  areaId: z.nullable(idSchema),
  amounts: z.nullable(z.array(typedAmount).check(z.maxLength(12))),
};

/** The refusal of an idea's area or amounts, or undefined when both fit the scenario. */
export function ideaProblem(
  { areaId, amounts }: { areaId: string | null; amounts: readonly number[] | null },
  scenario: Scenario,
): Refused | undefined {
  if (areaId !== null && !areaById(scenario, areaId)) return reject('reject.unknownArea');
  if (amounts !== null && amounts.length !== scenario.years.length) return reject('reject.unknownYear');
  return undefined;
}

export const ideaEventFields = {
  id: idSchema,
  title: idSchema,
  text: idSchema,
  areaId: z.nullable(idSchema),
  amounts: z.nullable(z.array(typedAmount)),
  by: idSchema,
};

/**
 * Puts an idea on the wall, without its author's name, or behind the curtain while everyone writes for themselves; one from a
 * table's tablet says which table, unless the step is anonymous. Refused when the step does not open ideas or the area is unknown.
 */
export const submitIdea = defineCommand({
  name: 'submitIdea',
  label: 'command.submitIdea',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject(ideaInput),
  event: z.strictObject({
    type: z.literal('ideaSubmitted'),
    ...ideaEventFields,
    veiled: z.optional(z.literal(true)),
    tableId: z.optional(idSchema),
  }),

  decide({ stage }, { title, text, areaId, amounts }, { actor, newId }) {
    if (!opensNow(stage.run).ideas) return reject('reject.ideasClosed');
    const problem = ideaProblem({ areaId, amounts }, stage.run.scenario);
    if (problem) return problem;
    const ids = { id: newId('i'), title: newId('w-title'), text: newId('w-text') };
    const veil = isCurtainDown(stage.run) ? { veiled: true as const } : {};
    const tablet = hidesNames(stage.run) ? undefined : find(stage.tablets, actor.id);
    const place = tablet ? { tableId: tablet.tableId } : {};
    return accept({ type: 'ideaSubmitted' as const, ...ids, areaId, amounts, by: actor.id, ...veil, ...place }, [
      { id: ids.title, kind: 'title', author: actor.id, text: title },
      { id: ids.text, kind: 'text', author: actor.id, text },
    ]);
  },

  reduce({ stage, own, vault }, { id, title, text, areaId, amounts, by, veiled, tableId }, { at, word }) {
    recordVoice({ stage, vault }, 'ideas', by);
    const words = { title: { id: title, text: word(title) }, text: { id: text, text: word(text) } };
    const place = tableId === undefined ? {} : { tableId };
    const idea: Idea = { id, ...words, areaId, amounts, at, ...place };
    vault.run.ideaAuthors[id] = by;
    if (veiled) {
      stage.run.veiledIdeas += 1;
      vault.run.veiledIdeas[id] = idea;
      ownOf(own, by).ideas[id] = { stage: 'veiled', idea };
    } else {
      stage.run.ideas[id] = idea;
      ownOf(own, by).ideas[id] = { stage: 'shown' };
    }
  },
});
