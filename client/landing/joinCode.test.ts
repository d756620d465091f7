import { describe, expect, it } from 'vitest';
import { caretAfter, readCode, spaced } from './joinCode.ts';

describe('a join code as it is typed', () => {
  it('is shown as on the screen', () => {
    expect(['h', 'htr', 'htr7', 'htr-734', ' HTR 734 ', 'h t r – 7 3 4'].map(spaced)).toEqual([
      'H',
      'HTR',
      'HTR-7',
      'HTR-734',
      'HTR-734',
      'HTR-734',
    ]);
  });

  it('keeps the caret beside the character that was just typed', () => {
    expect(caretAfter('ht')).toBe(2);
    expect(caretAfter('htr-7')).toBe(5);
    expect(caretAfter('htr7')).toBe(5);
    expect(caretAfter('HTR-')).toBe(3);
  });

  it('is read in any case, with or without a hyphen or spaces', () => {
    for (const typed of ['htr734', 'HTR-734', 'htr 734', ' Htr‑734 ']) {
      expect(readCode(typed)).toEqual({ ok: true, code: 'HTR734' });
    }
  });

  it('says what is the matter', () => {
    expect(readCode(' - ')).toEqual({ ok: false, problem: 'empty' });
    expect(readCode('htr-7')).toEqual({ ok: false, problem: 'short', count: 4 });
    expect(readCode('htr-7344')).toEqual({ ok: false, problem: 'long', count: 7 });
    expect(readCode('h0r-1o0')).toEqual({ ok: false, problem: 'wrong', characters: ['0', '1', 'O'] });
  });
});
