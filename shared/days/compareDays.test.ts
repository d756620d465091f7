import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../commands/registry.ts';
import { must } from '../ids.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given, type Play } from '../testing/given.ts';
import { playDay, randomDays } from '../testing/randomDay.ts';
import { three, workshop } from '../testing/workshop.ts';
import { compareDays } from './compareDays.ts';
import { countBins, difference } from './comparison.ts';
import { type EarlierDay, earlierDaySchema } from './earlierDay.ts';
import { earlierDayOf } from './earlierDayOf.ts';
import { movedInOrder } from './movedInOrder.ts';

const room = () => given(workshop('moves', three, withCatalogue()));
const recordOf = ({ state }: Play): EarlierDay => earlierDayOf(state.stage);
const moved = (play: Play, from: string, to: string, amounts: number[], purpose?: string): Play => {
  const input: CommandInput<'moveMoney'> = { from, to, profile: { kind: 'typed', amounts }, acrossTypes: true };
  return play.when('moveMoney', purpose === undefined ? input : { ...input, purpose });
};
const adopted = (play: Play, proposalId: string, more: Partial<CommandInput<'adoptProposal'>> = {}): Play =>
  play.when('adoptProposal', { proposalId, acrossTypes: true, givenUp: 'Noget andet.', ...more });
/** The same words have the same id here, and others another. */
const said = (text: string) => {
  const letters = [...text].map((letter) => letter.codePointAt(0)?.toString(36)).join('');
  return { id: `w${letters.slice(0, 60)}`, text };
};

/** Classes, then merging by half, then reading. */
const firstDay = (): Play => adopted(adopted(adopted(room(), 'classes'), 'merge', { share: 50 }), 'reading');

describe('what became of proposals', () => {
  it('stayed, was refined, was dropped, or is new', () => {
    const second = adopted(firstDay(), 'merge', { share: 100, delay: 1 })
      .when('dropProposal', { proposalId: 'reading' })
      .when('adoptProposal', { proposalId: 'sickness', acrossTypes: true });
    const { proposals } = compareDays(recordOf(firstDay()), recordOf(second));
    expect(
      proposals.map(({ proposalId, bin, before, after, refined, operating }) => [
        proposalId,
        bin,
        before,
        after,
        refined,
        operating,
      ]),
    ).toEqual([
      [
        'classes',
        'stayed',
        { share: 100, delay: 0 },
        { share: 100, delay: 0 },
        [],
        { before: [-20, -50, -50, -50], after: [-20, -50, -50, -50] },
      ],
      [
        'merge',
        'refined',
        { share: 50, delay: 0 },
        { share: 100, delay: 1 },
        ['share', 'delay'],
        { before: [-15, -15, -15, -15], after: [0, -30, -30, -30] },
      ],
      ['sickness', 'new', null, { share: 100, delay: 0 }, [], { before: null, after: [-40, -40, -40, -40] }],
      ['reading', 'reversed', { share: 100, delay: 0 }, null, [], { before: [10, 10, 10, 10], after: null }],
    ]);
    expect(countBins(proposals)).toEqual({ stayed: 1, refined: 1, reversed: 1, new: 1 });
    expect(proposals.map(({ operating }) => operating && difference(operating))).toEqual([0, 15, 40, 10]);
  });

  it('is refined by a new place in the order, and then only what was moved', () => {
    const second = firstDay().when('reorderPackage', { proposalId: 'reading', position: 0 });
    const { proposals } = compareDays(recordOf(firstDay()), recordOf(second));
    expect(proposals.map(({ proposalId, refined }) => [proposalId, refined])).toEqual([
      ['reading', ['order']],
      ['classes', []],
      ['merge', []],
    ]);
  });

  it('is refined when it comes to something else to the same extent', () => {
    const earlier = recordOf(firstDay());
    const [classes, ...rest] = earlier.package;
    const dearer = { ...must(classes), operating: [-10, -40, -40, -40] };
    const { proposals } = compareDays(earlier, { ...earlier, package: [dearer, ...rest] });
    expect(proposals.map(({ refined }) => refined)).toEqual([['figures'], [], []]);
  });

  it('is another one where two workshops gave one id to proposals from different ideas', () => {
    const earlier = recordOf(firstDay());
    const [classes] = earlier.package;
    const made = (title: string, ideaId: string) => ({ ...must(classes), proposalId: 'idea-proposal3', ideaId, title });
    const day = (title: string, ideaId: string) => ({ ...earlier, package: [made(title, ideaId)] });
    const bins = (one: EarlierDay, other: EarlierDay) => compareDays(one, other).proposals.map(({ bin }) => bin);
    expect(bins(day('Kantine', 'i1'), day('Solceller', 'i1'))).toEqual(['new', 'reversed']);
    expect(bins(day('Kantine', 'i1'), day('kantine ', 'i7'))).toEqual(['stayed']);
  });
});

describe('what became of areas', () => {
  it('is told by how their money was changed, the largest difference first', () => {
    const first = moved(
      moved(moved(room(), 'schools', 'savings', [50, 50, 50, 50]), 'care', 'savings', [20, 20, 20, 20]),
      'benefits',
      'savings',
      [30, 30, 30, 30],
    );
    const second = moved(
      moved(moved(room(), 'schools', 'savings', [90, 90, 90, 90]), 'savings', 'care', [10, 10, 10, 10]),
      'benefits',
      'savings',
      [30, 30, 30, 30],
    );
    const { areas, results } = compareDays(recordOf(first), recordOf(second));
    expect(areas.map(({ areaId, bin, how, before, after }) => [areaId, bin, how, before, after])).toEqual([
      ['schools', 'refined', 'enlarged', [-50, -50, -50, -50], [-90, -90, -90, -90]],
      ['care', 'reversed', 'turned', [-20, -20, -20, -20], [10, 10, 10, 10]],
      ['benefits', 'stayed', null, [-30, -30, -30, -30], [-30, -30, -30, -30]],
    ]);
    expect(results).toEqual([
      { kind: 'service', before: [-70, -70, -70, -70], after: [-80, -80, -80, -80] },
      { kind: 'operating', before: [-100, -100, -100, -100], after: [-110, -110, -110, -110] },
      { kind: 'construction', before: [0, 0, 0, 0], after: [0, 0, 0, 0] },
    ]);
    const [fresh] = compareDays(recordOf(room()), recordOf(first)).areas;
    expect(fresh).toMatchObject({ areaId: 'schools', bin: 'new', how: null });
    const [undone] = compareDays(recordOf(first), recordOf(room())).areas;
    expect(undone).toMatchObject({ areaId: 'schools', bin: 'reversed', how: 'undone', after: [0, 0, 0, 0] });
  });

  it('is held against the targets of each day, of which one may be new', () => {
    const first = recordOf(moved(room(), 'schools', 'savings', [50, 50, 50, 50]));
    const { outcome } = first;
    const serviceAlone = outcome && { ...outcome, targets: outcome.targets.filter(({ id }) => id === 'service') };
    const { targets } = compareDays({ ...first, outcome: serviceAlone }, recordOf(room()));
    expect(targets).toEqual([
      {
        id: 'service',
        name: 'Service',
        before: { asked: [50, 60, 70, 80], found: [50, 50, 50, 50] },
        after: { asked: [50, 60, 70, 80], found: [0, 0, 0, 0] },
      },
      { id: 'cash', name: 'Kasse', before: null, after: { asked: [60, 80, 70, 80], found: [0, 0, 0, 0] } },
    ]);
  });

  it('is lessened, or only spread otherwise over the years', () => {
    const first = moved(room(), 'schools', 'savings', [50, 50, 50, 50]);
    const how = (amounts: number[]) =>
      compareDays(recordOf(first), recordOf(moved(room(), 'schools', 'savings', amounts))).areas[0]?.how;
    expect(how([50, 50, 50, 49])).toBe('lessened');
    expect(how([20, 80, 50, 50])).toBe('shifted');
  });

  it('is compared in the years that both days have', () => {
    const first = recordOf(moved(room(), 'schools', 'savings', [1, 2, 3, 4]));
    const later = { ...first, scenario: { ...first.scenario, years: [2029, 2030, 2031, 2032] } };
    const { years, apart, areas } = compareDays(first, later);
    expect([years, apart]).toEqual([[2029, 2030, 2031], null]);
    expect(areas[0]).toMatchObject({ before: [-2, -3, -4], after: [-1, -2, -3], how: 'lessened' });
  });

  it('is not told across price levels, nor where no year is the same', () => {
    const first = recordOf(adopted(room(), 'classes'));
    const dearer = { ...first, scenario: { ...first.scenario, priceLevel: '2029' } };
    expect(compareDays(first, dearer)).toMatchObject({
      apart: 'priceLevel',
      areas: [],
      results: [],
      proposals: [{ bin: 'stayed', operating: null, construction: null }],
    });
    const far = { ...first, scenario: { ...first.scenario, years: [2040, 2041, 2042, 2043] } };
    expect(compareDays(first, far)).toMatchObject({ apart: 'years', areas: [], proposals: [{ bin: 'stayed' }] });
  });
});

describe('why something was changed', () => {
  it('is what the room wrote, what money was moved for, what was given up, chosen, parked, and said by a minority', () => {
    const first = recordOf(adopted(room(), 'classes'));
    const second = adopted(moved(room(), 'schools', 'savings', [5, 5, 5, 5], 'Færre vikarer'), 'robots')
      .when('explainChange', { kind: 'area', id: 'schools', text: 'Elevtallet falder.' })
      .when('explainChange', { kind: 'proposal', id: 'classes', text: 'Forældrene var imod.' });
    const ballot = {
      ballotId: 'b9',
      question: said('Klasser?'),
      method: 'approval' as const,
      way: 'secret' as const,
      cast: 9,
      size: 9,
      options: [{ optionId: 'o1', title: 'Forslag classes', proposalId: 'classes', count: 2, share: 22 }],
      chosen: { optionIds: [], reason: said('For få stemmer.') },
      minorityNotes: [said('Vi ville have det.')],
    };
    const parked = {
      ideaId: 'i1',
      title: said('Forslag classes'),
      became: { kind: 'parked' as const, reason: said('Venter.') },
    };
    const now = earlierDaySchema.parse({ ...recordOf(second), ballots: [ballot], ideas: [parked] });
    const { proposals, areas } = compareDays(first, now);
    const whyOf = (id: string) =>
      proposals.find(({ proposalId }) => proposalId === id)?.why.map(({ kind, text }) => [kind, text.text]);
    expect(whyOf('classes')).toEqual([
      ['explained', 'Forældrene var imod.'],
      ['chosen', 'For få stemmer.'],
      ['parked', 'Venter.'],
      ['minority', 'Vi ville have det.'],
    ]);
    expect(whyOf('robots')).toEqual([['givenUp', 'Noget andet.']]);
    const schools = areas.find(({ areaId }) => areaId === 'schools');
    expect(schools?.why.map(({ kind, text }) => [kind, text.text])).toEqual([
      ['explained', 'Elevtallet falder.'],
      ['purpose', 'Færre vikarer'],
    ]);
  });

  it('leaves out what was on record already, also under another id', () => {
    const first = recordOf(adopted(moved(room(), 'schools', 'savings', [5, 5, 5, 5], 'Færre vikarer'), 'robots'));
    const copied = JSON.parse(JSON.stringify(first).replaceAll('"w-', '"w-new-')) as EarlierDay;
    const schools = copied.areas.map((area) => ({ ...area, change: area.change.map((amount) => amount - 1) }));
    const robots = copied.package.map((one) => ({ ...one, delay: 1 }));
    const { proposals, areas } = compareDays(first, { ...copied, areas: schools, package: robots });
    expect([...proposals, ...areas].map(({ bin, why }) => [bin, why])).toEqual([
      ['refined', []],
      ['refined', []],
      ['refined', []],
    ]);
  });
});

describe('how support moved', () => {
  const base = recordOf(room());
  const option = (share: number | null, title: string, more: { ideaId?: string; proposalId?: string } = {}) => ({
    optionId: `o-${title.length}`,
    title: more.proposalId === undefined ? said(title) : title,
    ...more,
    count: share,
    share,
  });
  const ballotOf = (
    ballotId: string,
    question: string,
    options: ReturnType<typeof option>[],
    method: EarlierDay['ballots'][number]['method'] = 'approval',
  ) => ({
    ballotId,
    question: said(question),
    method,
    way: 'secret' as const,
    cast: 100,
    size: 100,
    options,
    minorityNotes: [],
  });
  const dayWith = (...ballots: ReturnType<typeof ballotOf>[]): EarlierDay =>
    earlierDaySchema.parse({ ...base, ballots });
  const support = (then: EarlierDay, now: EarlierDay) =>
    compareDays(then, now).support.map(({ before, after, points }) => [before.share, after.share, points]);

  it('is the share of the same proposal, idea, or answer to the same question, in percentage points', () => {
    const then = dayWith(
      ballotOf('b1', 'Hvad vil I?', [
        option(40, 'Forslag classes', { proposalId: 'classes' }),
        option(62, 'Fælles kantine', { ideaId: 'i4' }),
      ]),
      ballotOf('b2', 'Skal vi gå videre?', [option(70, 'Ja'), option(30, 'Nej')]),
    );
    const now = dayWith(
      ballotOf('b7', 'Og nu?', [
        option(55, 'fælles  kantine', { ideaId: 'i9' }),
        option(47, 'Nyt navn', { proposalId: 'classes' }),
        option(9, 'Solceller', { ideaId: 'i4' }),
      ]),
      ballotOf('b8', 'Skal vi gå videre?', [option(85, 'Ja'), option(15, 'Nej')]),
      ballotOf('b9', 'Skal vi holde pause?', [option(99, 'Ja')]),
    );
    expect(support(then, now)).toEqual([
      [62, 55, -7],
      [40, 47, 7],
      [70, 85, 15],
      [30, 15, -15],
    ]);
  });

  it('goes from the last ballot then to the last one now', () => {
    const classes = (share: number) => [option(share, 'Forslag classes', { proposalId: 'classes' })];
    const then = dayWith(ballotOf('b1', 'En?', classes(10)), ballotOf('b2', 'To?', classes(20)));
    const now = dayWith(ballotOf('b3', 'Tre?', classes(30)), ballotOf('b4', 'Fire?', classes(50)));
    expect(support(then, now)).toEqual([[20, 50, 30]]);
  });

  it('has no points between two methods, and is not told where a share was not shown (B5)', () => {
    const classes = (share: number | null) => [option(share, 'Forslag classes', { proposalId: 'classes' })];
    const then = dayWith(ballotOf('b1', 'En?', classes(10)));
    expect(support(then, dayWith(ballotOf('b2', 'To?', classes(20), 'consent')))).toEqual([[10, 20, null]]);
    expect(support(then, dayWith(ballotOf('b2', 'To?', classes(null))))).toEqual([]);
  });
});

describe('the laws of comparing', () => {
  /** Random days, each as it was at its beginning, in its middle and at its end; played once for all laws. */
  const played = fc.sample(randomDays, { seed: 2001, numRuns: 40 }).map((wishes): EarlierDay[] => {
    const moments = playDay(wishes);
    return [0, Math.floor(moments.length / 2), moments.length - 1].map((at) =>
      earlierDayOf(must(moments[at]).play.state.stage),
    );
  });

  it('a day compared with itself only stayed, and no support moved', () => {
    let compared = 0;
    for (const day of played.flat()) {
      const { proposals, areas, support } = compareDays(day, { ...day });
      compared += proposals.length;
      expect([...proposals, ...areas].filter(({ bin }) => bin !== 'stayed')).toEqual([]);
      expect(support.filter(({ points }) => points !== 0)).toEqual([]);
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('every proposal and every changed area is told once, and what is new one way is dropped the other', () => {
    for (const [first, , last] of played) {
      const [one, other] = [must(first), must(last)];
      const { proposals, areas } = compareDays(one, other);
      const ids = new Set([...one.package, ...other.package].map(({ proposalId }) => proposalId));
      expect(proposals.map(({ proposalId }) => proposalId).toSorted()).toEqual([...ids].toSorted());
      const areaIds = new Set([...one.areas, ...other.areas].map(({ areaId }) => areaId));
      expect(areas.map(({ areaId }) => areaId).toSorted()).toEqual([...areaIds].toSorted());
      const back = countBins(compareDays(other, one).proposals);
      const there = countBins(proposals);
      expect([back.new, back.stayed + back.refined]).toEqual([there.reversed, there.stayed + there.refined]);
    }
  });

  it('a record of any day is one that can be read in again', () => {
    for (const day of played.flat()) expect(earlierDaySchema.parse(JSON.parse(JSON.stringify(day)))).toEqual(day);
  });

  it('the fewest are said to have been moved: the others stand as they did, and no larger set would', () => {
    const places = fc.uniqueArray(fc.nat(7), { maxLength: 7 });
    fc.assert(
      fc.property(places, (order) => {
        const gone = movedInOrder(order);
        const standing = order.filter((place) => !gone.has(place));
        expect(standing).toEqual(standing.toSorted((a, b) => a - b));
        const subsets: number[][] = [[]];
        for (const place of order) subsets.push(...subsets.map((set) => [...set, place]));
        const rising = subsets.filter((set) => set.every((place, at) => at === 0 || place > must(set[at - 1])));
        expect(standing.length).toBe(Math.max(...rising.map(({ length }) => length)));
      }),
      { seed: 2002 },
    );
  });
});
