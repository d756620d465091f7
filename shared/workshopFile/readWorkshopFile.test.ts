import { expect, it } from 'vitest';
import { smallFile } from '../testing/smallFile.ts';
import type { ProblemKey } from '../text/keys.ts';
import { largestFile } from './largestFile.ts';
import { readWorkshopFile } from './readWorkshopFile.ts';

const file = smallFile();
const { run } = file;
const move = { id: 'm1', from: 'schools', to: 'savings', amounts: [1, 1, 1, 1], by: null, at: 0, undone: false };
const withMove = (changes: object) =>
  JSON.stringify({ ...file, run: { ...run, board: { moves: [{ ...move, ...changes }], package: [] } } });

it('reads what was written, a move among it', () => {
  expect(readWorkshopFile(JSON.stringify(file))).toEqual({ ok: true, file });
  expect(readWorkshopFile(withMove({})).ok).toBe(true);
  expect(readWorkshopFile(withMove({ purpose: { id: 'w1', text: '__proto__' } })).ok).toBe(true);
});

it.each<[string, ProblemKey, string]>([
  ['no JSON', 'reject.fileNotJson', '<html>'],
  ['another format', 'reject.fileOfAnotherKind', '{"title":"Rapport"}'],
  ['no object', 'reject.fileOfAnotherKind', 'null'],
  ['a newer version', 'reject.fileNewer', JSON.stringify({ ...file, format: 'aktordag-workshop/2' })],
  ['an unknown field', 'reject.fileBroken', JSON.stringify({ ...file, people: {} })],
  ['too much', 'reject.fileTooLarge', ' '.repeat(largestFile + 1)],
  ['a person who moved money', 'reject.fileBroken', withMove({ by: 'p1' })],
  ['M2: a fraction', 'reject.fileBroken', withMove({ amounts: [0.5, 1, 1, 1] })],
  ['money over too few years', 'reject.fileBroken', withMove({ amounts: [1, 1] })],
  ['M3: more than an area can give', 'reject.fileBroken', withMove({ amounts: [999, 0, 0, 0] })],
  ['an unknown account', 'reject.fileBroken', withMove({ to: 'roads' })],
  ['I1: a trick name as an id', 'reject.fileBroken', withMove({ id: 'constructor' })],
  [
    'I1: a trick name as a key, however it is written',
    'reject.fileBroken',
    JSON.stringify(file).replace('"moves":[]', '"priorities":{"\\u005f_proto__":"protect"},"moves":[]'),
  ],
  [
    'I1: a trick name as a key',
    'reject.fileBroken',
    JSON.stringify(file).replace('"moves":[]', '"priorities":{"__proto__":"protect"},"moves":[]'),
  ],
  [
    'a step that is not there',
    'reject.fileBroken',
    JSON.stringify({ ...file, run: { ...run, programme: { ...run.programme, stepId: 'nowhere' } } }),
  ],
  [
    'I4: lists in lists',
    'reject.fileBroken',
    JSON.stringify({ ...file, attended: 'X' }).replace('"X"', '['.repeat(50_000) + ']'.repeat(50_000)),
  ],
])('refuses %s', (_, key, text) => {
  expect(readWorkshopFile(text)).toEqual({ ok: false, problem: { key } });
});
