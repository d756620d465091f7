import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scenario, Target } from '../../shared/scenario/schema.ts';
import { describeRefusal, readScenarioLibrary } from './library.ts';

const shippedFolder = fileURLToPath(new URL('../../scenarios', import.meta.url));
const shipped = await readScenarioLibrary(shippedFolder);
const exercise = shipped.scenarios.find((scenario) => scenario.id === 'solvig-oevelse');

describe('the scenarios we ship', () => {
  it('are all read, in the order of their file names', () => {
    expect(shipped.refused).toEqual([]);
    expect(shipped.scenarios.map((scenario) => scenario.id)).toEqual([
      'aabrinke-2028',
      'solvig-oevelse',
      'vestermarsk-2028',
    ]);
  });

  describe.each(shipped.scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_id, scenario) => {
    it('has room to meet every target at least three times over, in every year', () => {
      for (const target of scenario.outcomes.flatMap((outcome) => outcome.targets)) {
        const strictest = Math.max(...target.amounts);
        for (const year of scenario.years.keys()) {
          expect(slack(scenario, target, year), `${target.id} ${scenario.years[year]}`).toBeGreaterThanOrEqual(
            3 * strictest,
          );
        }
      }
    });

    it('asks most when the agreement is strict and least when it is lenient, in every year', () => {
      const targetIds = scenario.outcomes.flatMap((outcome) => outcome.targets.map((target) => target.id));
      for (const targetId of new Set(targetIds)) {
        for (const year of scenario.years.keys()) {
          const lenientFirst = ['lempelig', 'forventet', 'stram'].map((id) => asked(scenario, id, targetId, year));
          expect(lenientFirst, `${targetId} ${scenario.years[year]}`).toEqual(lenientFirst.toSorted((a, b) => a - b));
        }
      }
    });

    it('lets its whole catalogue be taken without any area leaving its floor and ceiling', () => {
      const effects = scenario.proposals
        .flatMap((proposal) => proposal.effects)
        .filter(({ kind }) => kind === 'operating');
      for (const area of scenario.areas) {
        for (const [year, baseline] of area.baseline.entries()) {
          const amounts = effects
            .filter(({ areaId }) => areaId === area.id)
            .map((effect) => effect.amounts[year] as number);
          const less = sum(amounts.filter((amount) => amount < 0));
          const more = sum(amounts.filter((amount) => amount > 0));
          expect(baseline + less, `${area.id} ${scenario.years[year]}`).toBeGreaterThanOrEqual(
            area.floor[year] as number,
          );
          expect(baseline + more).toBeLessThanOrEqual(area.ceiling?.[year] ?? Number.POSITIVE_INFINITY);
        }
      }
    });

    it('keeps locked areas where they are, with a reason people can read', () => {
      for (const area of scenario.areas.filter((candidate) => candidate.locked)) {
        expect(area.floor).toEqual(area.baseline);
        expect(area.locked).toMatch(/^Området er bundet ved lov og kan ikke ændres her/);
      }
    });

    it('has a card of each kind, and none that changes a target by more than half of what is expected', () => {
      const kinds = scenario.shocks?.map(({ kind }) => kind).toSorted();
      expect(kinds).toEqual(['equalisation', 'overrun', 'reform', 'technology']);
      for (const { id, targets } of scenario.shocks ?? []) {
        for (const { targetId, amounts } of targets) {
          for (const [year, amount] of amounts.entries()) {
            const half = asked(scenario, scenario.expectedOutcomeId, targetId, year) / 2;
            expect(Math.abs(amount), `${id} ${targetId} ${scenario.years[year]}`).toBeLessThanOrEqual(half);
          }
        }
      }
    });

    it('moves money between areas to a net of nothing in its reallocations', () => {
      for (const { effects } of scenario.proposals.filter(({ proposalType }) => proposalType === 'reallocation')) {
        for (const year of scenario.years.keys())
          expect(sum(effects.map(({ amounts }) => amounts[year] as number))).toBe(0);
      }
    });
  });
});

const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const slack = (scenario: Scenario, target: Target, year: number): number =>
  sum(
    scenario.areas
      .filter((area) => target.spendingTypes.includes(area.spendingType))
      .map((area) => (area.baseline[year] as number) - (area.floor[year] as number)),
  );

function asked(scenario: Scenario, outcomeId: string, targetId: string, year: number): number {
  const outcome = scenario.outcomes.find(({ id }) => id === outcomeId);
  return outcome?.targets.find(({ id }) => id === targetId)?.amounts[year] ?? 0;
}

describe('a folder with mistakes in it', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scenarios-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (file: string, content: string | Uint8Array) => writeFile(join(folder, file), content);
  const named = (id: string, change: object = {}) => JSON.stringify({ ...exercise, id, ...change });

  /** The one mistake of the one refused file. */
  async function onlyMistake() {
    const { scenarios, refused } = await readScenarioLibrary(folder);
    expect(scenarios).toEqual([]);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.mistakes).toHaveLength(1);
    return refused[0]?.mistakes[0];
  }

  it('goes on with the others', async () => {
    await write('a.json', named('first'));
    await write('b.json', '{');
    await write('c.json', named('third', { colour: 'red', budgetYear: 2029 }));
    await write('d.json', named('fourth'));
    const { scenarios, refused } = await readScenarioLibrary(folder);
    expect(scenarios.map(({ id }) => id)).toEqual(['first', 'fourth']);
    expect(refused.map(({ file }) => file)).toEqual(['b.json', 'c.json']);
  });

  it('reads nothing but json files, and none that the system hid there', async () => {
    for (const file of ['readme.md', '._a.json', 'a.json.bak']) await write(file, '{');
    expect(await readScenarioLibrary(folder)).toEqual({ scenarios: [], refused: [] });
  });

  it('refuses the second file with the same id', async () => {
    await write('b.json', named('same'));
    await write('a.json', named('same'));
    const { scenarios, refused } = await readScenarioLibrary(folder);
    expect(scenarios).toHaveLength(1);
    const mistakes = [{ path: 'id', wrong: '"same" is already the id of a.json', right: 'an id of its own' }];
    expect(refused).toEqual([{ file: 'b.json', mistakes }]);
  });

  it.each([
    ['a comma left over in a list', '{\n  "years": [2028, 2029,\n  ]\n}', 'line 3, column 3'],
    ['a comma left over in an object', '{\n  "a": {},\n}', 'line 3, column 1'],
    ['a comma missing', '{\n  "a": [[], 1e3]\n  "b": 2\n}', 'line 3, column 3'],
    ['a colon missing', '{ "a" 1 }', 'line 1, column 7'],
    ['a quotation mark missing', '{\n  "a": "x\n}', 'line 2, column 8'],
    ['a control character in a text', '["a\u0001"]', 'line 1, column 2'],
    ['an unknown word', '[true, nul]', 'line 1, column 8'],
    ['text after the end', '{} {}', 'line 1, column 4'],
    ['a comma after the end', '{}, {}', 'line 1, column 3'],
    ['a bracket of the wrong kind', '{"a": 1]', 'line 1, column 8'],
    ['an end too soon', '{"a": [1', 'line 1, column 9'],
    ['an empty file', '', 'line 1, column 1'],
    ['brackets without end', '['.repeat(1_000_000), 'line 1, column 1000001'],
    ['a text without end', `["${'a'.repeat(1_000_000)}`, 'line 1, column 2'],
  ])('tells where a file stops being JSON: %s', async (_what, content, place) => {
    await write('a.json', content);
    const mistake = await onlyMistake();
    expect(mistake?.path).toBe('(the file)');
    expect(mistake?.wrong).toContain(`not JSON at ${place}: `);
    expect(mistake?.right).toContain('a comma or a quotation mark');
  });

  it('refuses a file above 2 MB unread', async () => {
    await write('a.json', ' '.repeat(2_000_001));
    expect(await onlyMistake()).toEqual({ path: '(the file)', wrong: '2000001 bytes', right: 'at most 2000000 bytes' });
  });

  it('refuses Danish letters saved in an old encoding rather than showing them wrong', async () => {
    await write('a.json', Buffer.from(named('old'), 'latin1'));
    expect((await onlyMistake())?.wrong).toBe('the text is not UTF-8');
  });

  it('reads a file that begins with a byte order mark', async () => {
    await write('a.json', `\uFEFF${named('marked')}`);
    expect((await readScenarioLibrary(folder)).scenarios.map(({ id }) => id)).toEqual(['marked']);
  });

  it('refuses what is named like a file and is none', async () => {
    await mkdir(join(folder, 'a.json'));
    expect((await onlyMistake())?.wrong).toBe('not a file');
  });

  it('throws when the folder is not there, since then the installation is broken', async () => {
    await expect(readScenarioLibrary(join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});

describe('the log', () => {
  it('tells file, path, what is wrong and what would be right', () => {
    const mistakes = [
      { path: 'areas[3].floor[0]', wrong: '500 is above the baseline', right: 'at most 400' },
      { path: 'expectedOutcomeId', wrong: 'no outcome is called "mild"', right: 'one of lempelig, forventet, stram' },
    ];
    expect(describeRefusal({ file: 'egen.json', mistakes })).toBe(
      [
        'The scenario file egen.json is refused, 2 mistakes:',
        '  areas[3].floor[0]',
        '    wrong: 500 is above the baseline',
        '    right: at most 400',
        '  expectedOutcomeId',
        '    wrong: no outcome is called "mild"',
        '    right: one of lempelig, forventet, stram',
      ].join('\n'),
    );
  });

  it('is not flooded, and gets no line that the file made up', () => {
    const mistake = { path: 'a\nb', wrong: `x\u2028${'y'.repeat(5000)}`, right: 'z\u001b[0m' };
    const lines = describeRefusal({ file: 'a\r.json', mistakes: new Array(25).fill(mistake) }).split(/[\n\r\u2028]/);
    expect(lines).toHaveLength(1 + 20 * 3 + 1);
    expect(lines[1]).toBe('  a b');
    expect(lines[2]).toHaveLength('    wrong: '.length + 1000);
    expect(lines[3]).toBe('    right: z [0m');
    expect(lines.at(-1)).toBe('  and 5 more');
  });
});
