import { expect, it } from 'vitest';
import { da } from '../text/da.ts';
import type { TextKey } from '../text/keys.ts';
import { fill, type Values } from '../text/sentence.ts';
import { agoInWords, amountsInWords, moverInWords, purposeInWords } from './moveWords.ts';

const t = (key: TextKey, values?: Values) => fill(da[key], values ?? {}, 'da');
const words = { t, language: 'da' as const };
const years = [2028, 2029, 2030, 2031];
const inWords = (...amounts: number[]) => amountsInWords(amounts, years, words);

it('says amounts over the years in as few words as they need', () => {
  expect(inWords(500, 500, 500, 500)).toBe('500.000 kr. hvert år');
  expect(inWords(0, 500, 500, 500)).toBe('500.000 kr. hvert år fra 2029');
  expect(inWords(0, 0, 0, 500)).toBe('500.000 kr. i 2031');
  expect(inWords(180, 20, 20, 20)).toBe('180.000 kr. i 2028, 20.000 kr. hvert år fra 2029');
  expect(inWords(100, 0, 200, 0)).toBe('100.000 kr. i 2028, 200.000 kr. i 2030');
  expect(inWords(0, 0, 0, 0)).toBe('0 kr.');
});

it('names who moved money, and nobody in an anonymous step', () => {
  const people = { anna: { name: { id: 'w', text: 'Anna' }, group: 'manager' as const } };
  const doers = { people, tablets: { p9: { tableId: 't3', number: 3 } } };
  expect(moverInWords(doers, 'anna', t)).toBe('Anna (Leder)');
  expect(moverInWords(doers, 'p9', t)).toBe('Bord 3');
  expect(moverInWords(doers, null, t)).toBe('Nogen');
});

it('tells how long ago by minutes and hours', () => {
  expect([20_000, 120_000, 7_300_000].map((later) => agoInWords(0, later, t))).toEqual([
    'lige nu',
    '2 min. siden',
    '2 t. siden',
  ]);
});

it('tells what money that crosses the tracks is for', () => {
  const purpose = { id: 'w', text: 'Velfærdsteknologi' };
  expect(purposeInWords({ from: 'savings', to: 'pool', purpose }, t)).toBe('Til det lange lys: Velfærdsteknologi');
  expect(purposeInWords({ from: 'pool', to: 'savings', purpose }, t)).toBe('Fra det lange lys: Velfærdsteknologi');
  expect(purposeInWords({ from: 'savings', to: 'pool', purpose: { id: 'w', text: null } }, t)).toBe(
    'Til det lange lys: (slettet)',
  );
  expect(purposeInWords({ from: 'schools', to: 'savings' }, t)).toBeUndefined();
});
