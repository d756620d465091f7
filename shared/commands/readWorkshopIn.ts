import * as z from 'zod/mini';
import { carriedCards } from '../discussion/carriedCards.ts';
import { idSchema } from '../ids.ts';
import { largestNumber, withWords, wordsApart } from '../workshopFile/fileWords.ts';
import { stateFromFile } from '../workshopFile/stateFromFile.ts';
import { workshopFileSchema } from '../workshopFile/workshopFile.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Begins a workshop with what a file holds, by the server alone. What was written lies beside the log under the ids it had, and
 * what is made later gets higher numbers than anything in the file. Refused once a run has begun or somebody has come in.
 */
export const readWorkshopIn = defineCommand({
  name: 'readWorkshopIn',
  label: 'command.readWorkshopIn',
  roles: ['system'],
  predicted: false,
  input: z.strictObject({ file: workshopFileSchema }),
  event: z.strictObject({
    type: z.literal('workshopReadIn'),
    /** Its texts are null, or a dash where a text must be. */
    file: workshopFileSchema,
    /** Words, one for each place of the file where something was written; null where it had been erased. */
    words: z.array(z.nullable(idSchema)),
    idsAfter: z.int().check(z.gte(0), z.lte(999_999_999)),
  }),

  decide({ stage }, { file }, { newId }) {
    if (stage.run.number > 0 || Object.keys(stage.people).length > 0) return reject('reject.workshopBegun');
    // A file of an earlier release does not say yet that its answers stand.
    const begun = file.discussion ? { ...file, discussion: carriedCards(file.discussion) } : file;
    const { file: bare, ids, words } = wordsApart(begun, () => newId('w-file'));
    return accept({ type: 'workshopReadIn' as const, file: bare, words: ids, idsAfter: largestNumber(file) }, words);
  },

  reduce(draft, { file, words, idsAfter }, { word }) {
    stateFromFile(draft, withWords(file, words, word), idsAfter);
  },
});
