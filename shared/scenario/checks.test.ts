import { describe, expect, it } from 'vitest';
import aabrinke from '../../scenarios/aabrinke-2028.json';
import solvig from '../../scenarios/solvig-oevelse.json';
import vestermarsk from '../../scenarios/vestermarsk-2028.json';
import { readScenario } from './checks.ts';
import type { ScenarioMistake } from './mistake.ts';

describe('a scenario file in order', () => {
  it.each([aabrinke, solvig, vestermarsk])('is read: $id', (json) => {
    const reading = readScenario(json);
    expect(reading).toMatchObject({ ok: true, scenario: { id: json.id } });
    expect(reading.ok && reading.scenario).toEqual(json);
  });
});

/** A scenario with one place, named as in a mistake, set to something else; `undefined` takes the field away. */
function changed(place: string, value: unknown, from: object = aabrinke): object {
  const copy: Record<string, unknown> = JSON.parse(JSON.stringify(from));
  const parts = place.split(/[.[\]]+/).filter((part) => part !== '');
  const last = parts.pop() as string;
  const at = parts.reduce((inner, part) => inner[part] as typeof copy, copy);
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

function mistakesOf(json: unknown): ScenarioMistake[] {
  const reading = readScenario(json);
  return reading.ok ? [] : reading.mistakes;
}

describe('a file of the wrong shape is refused with the exact path and what would be right', () => {
  it.each<[what: string, place: string, value: unknown, wrong: string, right: string]>([
    ['a missing field', 'areas[0].name', undefined, 'received undefined', 'a value of type string'],
    ['text for a number', 'frames.service[1]', '5', 'received string', 'a value of type number'],
    ['nothing where it is needed', 'investments', null, 'received null', 'a value of type object'],
    ['not one of the words', 'proposals[1].risk', 'lav', 'Invalid option', 'one of low, medium, high'],
    ['another kind of file', 'schema', 'x/1', 'Invalid input', 'one of aktordag-scenario/1'],
    ['too long', 'programme[0].title', 'x'.repeat(61), 'Too big', 'at most 60'],
    ['blank', 'committees[0].name', '  ', 'Too small', 'at least 1'],
    ['too few', 'outcomes', [], 'Too small', 'at least 2'],
    ['an amount out of bounds', 'areas[0].baseline[0]', 1e9 + 1, 'Too big', 'at most 1000000000'],
    ['M2: a fraction of an amount', 'areas[0].floor[3]', 0.5, 'expected int', 'a value of type int'],
    ['no such month', 'proposals[0].effectiveFrom', '2028-13', 'Invalid string', 'text that matches /^20'],
    ['no such day', 'factSheets[0].date', '2026-02-30', 'Invalid ISO date', 'text that matches'],
    ['an id with capitals', 'areas[1].id', 'Skole', 'Invalid string', 'text that matches /^[a-z]'],
    ['I1: an id every object carries', 'areas[1].id', 'constructor', 'Invalid input', 'see docs/scenarios.md'],
  ])('%s', (_what, place, value, wrong, right) => {
    const mistakes = mistakesOf(changed(place, value));
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]?.path).toBe(place);
    expect(mistakes[0]?.wrong).toContain(wrong);
    expect(mistakes[0]?.right).toContain(right);
  });

  it.each([
    ['colour', '(the file)'],
    ['areas[2].colour', 'areas[2]'],
    ['programme[3].opens.colour', 'programme[3].opens'],
    ['checks.baselineByType.colour', 'checks.baselineByType'],
  ])('an unknown field: %s', (place, path) => {
    const right = 'remove it, or check its spelling';
    expect(mistakesOf(changed(place, 'red'))).toEqual([{ path, wrong: 'unknown field colour', right }]);
  });

  it.each([null, undefined, 7, 'text', [], true])('%j is not a scenario', (json) => {
    expect(mistakesOf(json)).toMatchObject([{ path: '(the file)', right: 'a value of type object' }]);
  });

  it('tells every mistake at once', () => {
    const twice = changed('areas[4].fte', -1, changed('budgetYear', 'next year'));
    expect(mistakesOf(twice).map(({ path }) => path)).toEqual(['budgetYear', 'areas[4].fte']);
  });
});

describe('a name that points nowhere is refused, with the names there are', () => {
  const { areas, committees, outcomes, proposals } = aabrinke;

  it.each<[place: string, what: string, list: readonly { id: string }[]]>([
    ['areas[5].committeeId', 'committee', committees],
    ['proposals[5].effects[1].areaId', 'area', areas],
    ['proposals[2].requires[0]', 'proposal', proposals],
    ['proposals[3].excludes[0]', 'proposal', proposals],
    ['pressure.demography[1].areaId', 'area', areas],
    ['pressure.other[2].areaId', 'area', areas],
    ['ideaPool.ideas[3].areaId', 'area', areas],
    ['factSheets[1].areaIds[2]', 'area', areas],
    ['expectedOutcomeId', 'outcome', outcomes],
    ['shocks[0].targets[0].targetId', 'target', [{ id: 'service' }, { id: 'overfoersler' }]],
    ['shocks[2].pressure[1].areaId', 'area', areas],
  ])('%s', (path, what, list) => {
    const right = `one of ${list.map(({ id }) => id).join(', ')}`;
    expect(mistakesOf(changed(path, 'nowhere'))).toEqual([{ path, wrong: `no ${what} is called "nowhere"`, right }]);
  });
});

describe('an id used twice is refused at the second', () => {
  it.each<[list: string, entries: readonly { id: string }[]]>([
    ['committees', aabrinke.committees],
    ['outcomes', aabrinke.outcomes],
    ['proposals', aabrinke.proposals],
    ['factSheets', aabrinke.factSheets],
    ['programme', aabrinke.programme],
    ['shocks', aabrinke.shocks],
    ['outcomes[1].targets', aabrinke.outcomes[1]?.targets ?? []],
  ])('%s', (list, entries) => {
    const [first] = entries;
    expect(mistakesOf(changed(list, [...entries, first]))).toEqual([
      { path: `${list}[${entries.length}].id`, wrong: `"${first?.id}" is used twice`, right: 'an id of its own' },
    ]);
  });

  it('areas', () => {
    // the control total of a second area would be a second mistake, so the copy is one that weighs nothing
    const waste = aabrinke.areas.find(({ id }) => id === 'tek-affald');
    expect(mistakesOf(changed('areas', [...aabrinke.areas, waste]))).toEqual([
      { path: 'areas[42].id', wrong: '"tek-affald" is used twice', right: 'an id of its own' },
    ]);
  });
});

describe('figures that disagree are refused with the exact path and what would be right', () => {
  it('years that do not follow the budget year', () => {
    expect(mistakesOf(changed('years[3]', 2032))).toEqual([
      { path: 'years[3]', wrong: '2032 does not follow', right: '2031' },
    ]);
  });

  it.each([
    'frames.service',
    'frames.construction',
    'frames.constructionBaseline',
    'investments.pool',
    'financing.taxes',
    'financing.grants',
    'financing.interest',
    'financing.debtRepayment',
    'outcomes[1].targets[0].amounts',
    'proposals[5].effects[1].amounts',
    'proposals[5].fteChange',
    'pressure.demography[0].amounts',
    'pressure.other[0].amounts',
    'shocks[0].targets[0].amounts',
    'shocks[0].pressure[1].amounts',
  ])('not one figure per year: %s', (path) => {
    const right = '4 figures, one per year';
    expect(mistakesOf(changed(path, [0, 0]))).toEqual([{ path, wrong: '2 figures', right }]);
    expect(mistakesOf(changed(path, [0, 0, 0, 0, 0]))).toEqual([{ path, wrong: '5 figures', right }]);
  });

  it('a floor above the baseline', () => {
    expect(mistakesOf(changed('areas[9].floor[2]', 86001))).toEqual([
      { path: 'areas[9].floor[2]', wrong: '86001 is above the baseline', right: 'at most 86000' },
    ]);
  });

  it('a ceiling below the baseline', () => {
    expect(mistakesOf(changed('areas[9].ceiling', [86000, 85999, 86000, 86000]))).toEqual([
      { path: 'areas[9].ceiling[1]', wrong: '85999 is below the baseline', right: 'at least 86000' },
    ]);
  });

  it('a control total that the areas do not add up to', () => {
    const path = 'checks.baselineByType.transfer';
    const wrong = 'the areas add up to 713000, 713000, 713000, 713000';
    const right = 'the same figures as the areas, not 1, 2, 3, 4';
    expect(mistakesOf(changed(path, [1, 2, 3, 4]))).toEqual([{ path, wrong, right }]);
  });
});

describe('a day that cannot be held is refused with the exact path and what would be right', () => {
  it('an exclusion that goes one way only', () => {
    const right = '"bsu-r02" among the excludes of "bsu-r03" too, since exclusion is mutual';
    expect(mistakesOf(changed('proposals[2].excludes', []))).toEqual([
      { path: 'proposals[1].excludes[0]', wrong: '"bsu-r03" does not exclude it in turn', right },
    ]);
  });

  it('an area that takes the name of the råderum', () => {
    const withoutReferences = { ...aabrinke, proposals: [], ideaPool: null, factSheets: [], accounts: undefined };
    const programme = aabrinke.programme.map(({ materials: _, ...step }) => step);
    const bare = { ...withoutReferences, programme, pressure: { demography: [], other: [], population: [] } };
    expect(mistakesOf(changed('areas[6].id', 'savings', bare))).toEqual([
      { path: 'areas[6].id', wrong: '"savings" is the name of an account of every board', right: 'another id' },
    ]);
  });

  it('a programme that never opens moves', () => {
    const silent = aabrinke.programme.filter((step) => !step.opens.moves);
    const right = 'at least one step with opens.moves true';
    expect(mistakesOf(changed('programme', silent))).toEqual([
      { path: 'programme', wrong: 'no step opens moves', right },
    ]);
  });
});

it('an outcome that takes the name of the real figures', () => {
  expect(mistakesOf(changed('outcomes[0].id', 'agreement'))).toContainEqual({
    path: 'outcomes[0].id',
    wrong: '"agreement" is the name of the real figures',
    right: 'another id',
  });
});
