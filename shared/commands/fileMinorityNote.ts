import * as z from 'zod/mini';
import { find, idSchema } from '../ids.ts';
import { textLimits, writtenText } from '../text/written.ts';
import { ownMinorityNote } from '../voting/minorityNotes.ts';
import { accept, defineCommand, reject } from './command.ts';
import { ownOf } from './ownOf.ts';

/**
 * Files a minority note (mindretalsudtalelse) to a ballot whose result has been shown, or changes the one that stands: each
 * author, a person or a table's tablet, has one per ballot. Nobody is told whose it is unless `signed`, which is the author's own
 * free act and so allowed in every step. Refused for other ballots and without a text; nothing happens when it says so already.
 */
export const fileMinorityNote = defineCommand({
  name: 'fileMinorityNote',
  label: 'command.fileMinorityNote',
  roles: ['participant'],
  predicted: false,
  input: z.strictObject({
    ballotId: idSchema,
    text: writtenText(textLimits.minorityNote),
    signed: z.optional(z.boolean()),
  }),
  event: z.strictObject({
    type: z.literal('minorityNoteFiled'),
    /** The id it had before, where it is changed. */
    id: idSchema,
    ballotId: idSchema,
    text: idSchema,
    signed: z.boolean(),
    by: idSchema,
  }),

  decide(state, { ballotId, text, signed = false }, { actor, newId }) {
    const ballot = find(state.stage.run.ballots, ballotId);
    if (!ballot) return reject('reject.unknownBallot');
    if (ballot.stage !== 'revealed') return reject('reject.noteBeforeResult');
    if (text === '') return reject('input.empty');
    const known = ownMinorityNote(state, actor.id, ballotId);
    if (known?.text.text === text && (known.signedBy !== undefined) === signed) return accept();
    const word = newId('w-minority');
    const id = known?.id ?? newId('n');
    return accept({ type: 'minorityNoteFiled' as const, id, ballotId, text: word, signed, by: actor.id }, [
      { id: word, kind: 'text', author: actor.id, text },
    ]);
  },

  reduce({ stage, own, vault }, { id, ballotId, text, signed, by }, { word }) {
    const { run } = stage;
    run.minorityNotes ??= {};
    run.minorityNotes[id] = { id, ballotId, text: { id: text, text: word(text) }, ...(signed ? { signedBy: by } : {}) };
    const mine = ownOf(own, by);
    mine.minorityNotes ??= {};
    mine.minorityNotes[ballotId] = id;
    vault.run.minorityAuthors ??= {};
    vault.run.minorityAuthors[id] = by;
  },
});
