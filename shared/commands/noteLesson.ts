import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { textLimits, writtenText } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Writes down a lesson for those who come after: read by all, outside of any run, and kept through every reset. Refused without a
 * text; nothing happens when a lesson says so already.
 */
export const noteLesson = defineCommand({
  name: 'noteLesson',
  label: 'command.noteLesson',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ text: writtenText(textLimits.lesson) }),
  event: z.strictObject({ type: z.literal('lessonNoted'), id: idSchema, text: idSchema }),

  decide({ stage }, { text }, { actor, newId }) {
    if (text === '') return reject('input.empty');
    if (stage.lessons?.some((lesson) => lesson.text.text === text)) return accept();
    const word = newId('w-lesson');
    return accept({ type: 'lessonNoted' as const, id: newId('l'), text: word }, [
      { id: word, kind: 'text', author: actor.id, text },
    ]);
  },

  reduce({ stage }, { id, text }, { at, word }) {
    stage.lessons ??= [];
    stage.lessons.push({ id, text: { id: text, text: word(text) }, at });
  },
});
