import { describe, expect, it } from 'vitest';
import type { OutcomeStatus } from '../../shared/budget/outcomes.ts';
import { da } from '../../shared/text/da.ts';
import { fill } from '../../shared/text/sentence.ts';
import type { Words } from '../app/texts.tsx';
import { otherYears, yearList } from './otherYears.ts';

const t: Words['t'] = (key, values) => fill(da[key], values ?? {}, 'da');

const years = [2028, 2029, 2030, 2031];

function status(...missing: number[][]): OutcomeStatus {
  const targets = missing.map((amounts, index) => ({
    target: { id: `t${index}`, name: `Mål ${index}`, spendingTypes: ['service' as const], amounts: [0, 0, 0, 0] },
    found: [0, 0, 0, 0],
    missing: amounts,
  }));
  return {
    outcome: { id: 'o', name: 'Ventet', description: 'Ventet', targets: targets.map(({ target }) => target) },
    targets,
  };
}

describe('what is said about the other years', () => {
  it('names those in place and the largest later gap', () => {
    expect(otherYears(status([-1900, 6400, 10_200, 14_200]), years)).toMatchObject({
      kind: 'missing',
      gap: { year: 2029, missing: 6400 },
      inPlace: [2028],
      grows: { year: 2031, missing: 14_200 },
      alsoMissing: [2030, 2031],
    });
  });

  it('says nothing of growth when no later gap is larger', () => {
    expect(otherYears(status([6400, 6400, 100, 0]), years)).toMatchObject({
      inPlace: [2031],
      grows: null,
      alsoMissing: [2029, 2030],
    });
  });

  it('counts a year as in place only when every target is met in it', () => {
    expect(otherYears(status([500, 0, 0, 0], [0, 100, 0, 0]), years)).toMatchObject({
      inPlace: [2030, 2031],
      alsoMissing: [2029],
    });
  });

  it('finds the year with the most to spare when all is met', () => {
    expect(otherYears(status([-1900, 0, -200, -3000]), years)).toEqual({ kind: 'met', year: 2031, spare: 3000 });
    expect(otherYears(status([0, 0, 0, 0]), years)).toEqual({ kind: 'met', year: 2028, spare: 0 });
  });
});

describe('a list of years', () => {
  it('reads as people say it', () => {
    expect(yearList([2028], t)).toBe('2028');
    expect(yearList([2028, 2029], t)).toBe('2028 og 2029');
    expect(yearList([2028, 2030, 2031], t)).toBe('2028, 2030 og 2031');
    expect(yearList([2028, 2029, 2030], t)).toBe('2028–2030');
    expect(yearList([], t)).toBe('');
  });
});
