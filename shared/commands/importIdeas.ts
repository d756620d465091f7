import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { ideaLists } from '../state.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { accept, defineCommand } from './command.ts';
import { ideaEventFields, ideaInput, ideaProblem } from './submitIdea.ts';

/** Most ideas in one command; a longer list is read in by several. */
export const mostImported = 200;

const ideas = z.array(z.strictObject({ ...ideaInput, name: z.optional(writtenLine(textLimits.sender)) })).check(
  z.refine((list) => list.length > 0, { params: { problem: 'input.empty' } }),
  z.refine((list) => list.length <= mostImported, { params: { problem: 'input.tooMany', max: mostImported } }),
);

const { by: _, ...imported } = ideaEventFields;

/**
 * Puts the ideas of a list on the wall in any step, each with its list and without an author; no curtain hides what is known
 * beforehand. Commands with the same `reading` are parts of one list. The names in the list are kept only where that is asked for. Refused, all of them, when an area is unknown or the
 * amounts of one do not fit the years.
 */
export const importIdeas = defineCommand({
  name: 'importIdeas',
  label: 'command.importIdeas',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({
    list: z.enum(ideaLists),
    ideas,
    keepNames: z.optional(z.boolean()),
    reading: z.optional(idSchema),
  }),
  event: z.strictObject({
    type: z.literal('ideasImported'),
    list: z.enum(ideaLists),
    /** Absent in earlier logs. */
    reading: z.optional(idSchema),
    ideas: z.array(z.strictObject({ ...imported, name: z.optional(idSchema) })),
  }),

  decide({ stage }, { list, ideas, keepNames, reading }, { actor, newId }) {
    const { scenario } = stage.run;
    const problem = ideas.map((idea) => ideaProblem(idea, scenario)).find((found) => found !== undefined);
    if (problem) return problem;
    const read = ideas.map(({ title, text, areaId, amounts, name }) => {
      const ids = { id: newId('i'), title: newId('w-title'), text: newId('w-text') };
      const sender = keepNames && name !== undefined ? { id: newId('w-sender'), text: name } : undefined;
      const author = actor.id;
      return {
        idea: { ...ids, areaId, amounts, ...(sender ? { name: sender.id } : {}) },
        words: [
          { id: ids.title, kind: 'title' as const, author, text: title },
          { id: ids.text, kind: 'text' as const, author, text },
          ...(sender ? [{ ...sender, kind: 'name' as const, author }] : []),
        ],
      };
    });
    return accept(
      {
        type: 'ideasImported' as const,
        list,
        ...(reading === undefined ? {} : { reading }),
        ideas: read.map(({ idea }) => idea),
      },
      read.flatMap(({ words }) => words),
    );
  },

  reduce({ stage }, { list, reading, ideas }, { at, word }) {
    const wordAt = (id: string) => ({ id, text: word(id) });
    for (const { id, title, text, areaId, amounts, name } of ideas) {
      const origin = {
        list,
        ...(name === undefined ? {} : { name: wordAt(name) }),
        ...(reading === undefined ? {} : { reading }),
      };
      stage.run.ideas[id] = { id, title: wordAt(title), text: wordAt(text), areaId, amounts, at, origin };
    }
  },
});
