import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Takes a lesson out again. Refused for unknown ones. */
export const removeLesson = defineCommand({
  name: 'removeLesson',
  label: 'command.removeLesson',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ lessonId: idSchema }),
  event: z.strictObject({ type: z.literal('lessonRemoved'), id: idSchema }),

  decide({ stage }, { lessonId }) {
    if (!stage.lessons?.some(({ id }) => id === lessonId)) return reject('reject.unknownLesson');
    return accept({ type: 'lessonRemoved' as const, id: lessonId });
  },

  reduce({ stage }, { id }) {
    if (stage.lessons) stage.lessons = stage.lessons.filter((lesson) => lesson.id !== id);
  },
});
