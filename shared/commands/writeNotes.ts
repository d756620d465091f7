import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { textLimits, writtenText } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Writes the desk's private notes, which only facilitators see and which stay through every run. `seen` is the id of the notes
 * that are written over (null for none): refused when someone else has written since, so that two desks lose nothing to each
 * other; nothing happens when they say the same.
 */
export const writeNotes = defineCommand({
  name: 'writeNotes',
  label: 'command.writeNotes',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ text: writtenText(textLimits.notes), seen: z.nullable(idSchema) }),
  event: z.strictObject({ type: z.literal('notesWritten'), text: idSchema }),

  decide({ backstage: { notes } }, { text, seen }, { actor, newId }) {
    if ((notes?.text ?? '') === text) return accept();
    if ((notes?.id ?? null) !== seen) return reject('reject.notesChanged');
    const id = newId('w-notes');
    return accept({ type: 'notesWritten' as const, text: id }, [{ id, kind: 'text', author: actor.id, text }]);
  },

  reduce({ backstage }, { text }, { word }) {
    backstage.notes = { id: text, text: word(text) };
  },
});
