import { describe, expect, it } from 'vitest';
import { savings } from '../../shared/budget/board.ts';
import { activeStatus, outcomeStatuses } from '../../shared/budget/outcomes.ts';
import { must } from '../../shared/ids.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import { da } from '../../shared/text/da.ts';
import type { TextKey } from '../../shared/text/keys.ts';
import { fill, type Values } from '../../shared/text/sentence.ts';
import { boardOf, predictedAccounts } from './board.ts';
import { gapsByYear, meterBars, meterHeadline, missingInWords, runWith } from './meter.ts';

const t = (key: TextKey, values?: Values) => fill(da[key], values ?? {}, 'da');
const { run } = workshop('moves').stage;
const { years } = run.scenario;

describe('the meter', () => {
  it('names the target that lacks most when an outcome has several', () => {
    const status = must(activeStatus(run));
    expect(meterHeadline(status, years, t)).toBe('Vi mangler 0,1 mio. på Kasse i 2028');
    expect(gapsByYear(status, years).map(({ gap }) => gap?.missing)).toEqual([60, 80, 70, 80]);
  });

  it('says that the target is met once it is', () => {
    const after = runWith(run, 'schools', savings, [100, 100, 100, 100]);
    expect(meterHeadline(activeStatus(after), years, t)).toBe('Målet er nået i alle år');
    expect(activeStatus(run)).not.toEqual(activeStatus(after));
  });

  it('has one bar per outcome', () => {
    const after = runWith(run, 'schools', savings, [30, 0, 0, 0]);
    const bars = meterBars(after, outcomeStatuses(after), 0);
    expect(bars.map(({ asked, found, missing }) => [asked, found, missing])).toEqual([
      [10, 30, -20],
      [60, 30, 30],
      [150, 30, 120],
    ]);
    expect(bars.map(({ targetName }) => targetName)).toEqual([undefined, 'Kasse', undefined]);
  });

  it('tells what is left in words', () => {
    expect([6400, 0, -1200].map((missing) => missingInWords(missing, t))).toEqual([
      'mangler 6,4',
      'nået',
      '1,2 mere end målet',
    ]);
  });
});

describe('the board', () => {
  it('sums the areas of a committee, and tells which of them count', () => {
    const after = runWith(run, 'care', savings, [20, 0, 0, 0]);
    const welfare = must(boardOf(after).groups.find(({ id }) => id === 'welfare'));
    expect([welfare.before[0], welfare.now[0], welfare.change[0]]).toEqual([1300, 1280, -20]);
    const mild = { ...after, activeOutcomeId: 'lenient' };
    expect(boardOf(mild).groups.flatMap(({ rows }) => rows.map(({ id, counts }) => [id, counts]))).toEqual([
      ['schools', true],
      ['care', true],
      ['benefits', false],
      ['pensions', false],
    ]);
    expect(boardOf(after).savings).toEqual([20, 0, 0, 0]);
  });

  it('shows both ends of an unconfirmed move as predicted', () => {
    const after = runWith(run, 'care', savings, [20, 0, 0, 0]);
    expect([...predictedAccounts(after, run)]).toEqual(['care', savings]);
    expect(predictedAccounts(after, after).size).toBe(0);
  });
});
