import * as z from 'zod/mini';
import { recordVoice } from '../equality/voices.ts';
import { idSchema } from '../ids.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { accept, defineCommand } from './command.ts';
import { ownOf } from './ownOf.ts';

/** Asks the administration something, in any step and without one's name; the room reads it. */
export const askQuestion = defineCommand({
  name: 'askQuestion',
  label: 'command.askQuestion',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({ text: writtenLine(textLimits.question) }),
  event: z.strictObject({ type: z.literal('questionAsked'), id: idSchema, text: idSchema, by: idSchema }),

  decide(_, { text }, { actor, newId }) {
    const ids = { id: newId('q'), text: newId('w-question') };
    return accept({ type: 'questionAsked' as const, ...ids, by: actor.id }, [
      { id: ids.text, kind: 'question', author: actor.id, text },
    ]);
  },

  reduce({ stage, own, vault }, { id, text, by }, { at, word }) {
    stage.run.questions[id] = { id, text: { id: text, text: word(text) }, at, answer: null };
    vault.run.questionAuthors[id] = by;
    recordVoice({ stage, vault }, 'questions', by);
    const mine = ownOf(own, by);
    mine.questions ??= {};
    mine.questions[id] = true;
  },
});
