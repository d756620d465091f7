import { codeSchema, joinCodeAlphabet } from '../../shared/protocol.ts';

const codeLength = 6;

/** The characters of what was typed, as the code has them: capitals, and nothing that only parts them from each other. */
const plain = (typed: string): string => typed.toUpperCase().replaceAll(/[\s\p{Dash}._]/gu, '');

/** What was typed, as it stands on the screen: ABC-DEF. Wrong characters stay, so that they can be seen and put right. */
export function spaced(typed: string): string {
  const characters = [...plain(typed)];
  const end = characters.slice(3).join('');
  return end ? `${characters.slice(0, 3).join('')}-${end}` : characters.join('');
}

/** Where the caret belongs in the spaced text when so much had been typed before it. */
export function caretAfter(before: string): number {
  const count = [...plain(before)].length;
  return count > 3 ? count + 1 : count;
}

/** What is the matter with a code, or the code itself. */
export type ReadCode =
  | { ok: true; code: string }
  | { ok: false; problem: 'empty' }
  | { ok: false; problem: 'wrong'; characters: string[] }
  | { ok: false; problem: 'short' | 'long'; count: number };

export function readCode(typed: string): ReadCode {
  const characters = [...plain(typed)];
  if (characters.length === 0) return { ok: false, problem: 'empty' };
  const wrong = characters.filter((character) => !joinCodeAlphabet.includes(character));
  if (wrong.length > 0) return { ok: false, problem: 'wrong', characters: [...new Set(wrong)].slice(0, 3) };
  const read = codeSchema.safeParse(characters.join(''));
  if (read.success) return { ok: true, code: read.data };
  return { ok: false, problem: characters.length < codeLength ? 'short' : 'long', count: characters.length };
}
