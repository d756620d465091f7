import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { textLimits, writtenText } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';

/** Gives a question an answer that all read, or another one than before. Refused for unknown questions and without an answer. */
export const answerQuestion = defineCommand({
  name: 'answerQuestion',
  label: 'command.answerQuestion',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ questionId: idSchema, answer: writtenText(textLimits.answer) }),
  event: z.strictObject({ type: z.literal('questionAnswered'), id: idSchema, answer: idSchema }),

  decide({ stage }, { questionId, answer }, { actor, newId }) {
    if (!find(stage.run.questions, questionId)) return reject('reject.unknownQuestion');
    if (answer === '') return reject('input.empty');
    const word = newId('w-answer');
    return accept({ type: 'questionAnswered' as const, id: questionId, answer: word }, [
      { id: word, kind: 'answer', author: actor.id, text: answer },
    ]);
  },

  reduce({ stage }, { id, answer }, { word }) {
    must(stage.run.questions[id], 'question').answer = { id: answer, text: word(answer) };
  },
});
