import { expect, it } from 'vitest';
import { speechOf } from '../report/speech.ts';
import { da } from '../text/da.ts';
import { groupsInWords, protectionSentence } from './voiceWords.ts';

const { t } = speechOf(da, 'da');

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
