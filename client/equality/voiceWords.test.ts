import { expect, it } from 'vitest';
import { da } from '../../shared/text/da.ts';
import type { Words } from '../app/texts.tsx';
import { groupsInWords, protectionSentence } from './voiceWords.ts';

const t: Words['t'] = (key, values = {}) =>
  Object.entries(values).reduce<string>((text, [name, value]) => text.replace(`{${name}}`, String(value)), da[key]);

it('names groups that are counted together', () => {
  expect(groupsInWords(['manager'], t)).toBe('ledere');
  expect(groupsInWords(['politician', 'employee'], t)).toBe('politikere og medarbejdere');
});

it('tells which way the room leans about its own committees', () => {
  const figure = { members: 5, own: 25, asRoom: 50 };
  expect(protectionSentence({ ...figure, spared: 25 }, t)).toMatch(/25 procentpoint mindre/);
  expect(protectionSentence({ ...figure, spared: -10 }, t)).toMatch(/10 procentpoint mere/);
  expect(protectionSentence({ ...figure, spared: 0 }, t)).toMatch(/lige så meget/);
});
