import { describe, expect, it } from 'vitest';
import { areaChanges } from '../../shared/budget/areaChanges.ts';
import { pagesOf } from '../../shared/budget/moves.ts';
import { must } from '../../shared/ids.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given } from '../../shared/testing/given.ts';
import { moveBy } from '../../shared/testing/moveBy.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import { da } from '../../shared/text/da.ts';
import { en } from '../../shared/text/en.ts';
import { fill } from '../../shared/text/sentence.ts';
import type { Words } from '../app/texts.tsx';
import { type AreaSeries, areaSeries, kindSentence, scaleOf, sidesBrief, sidesSentence } from './areaSeries.ts';

const words = { t: (key, values = {}) => fill(da[key], values, 'da'), language: 'da' } as Words;
const english = { t: (key, values = {}) => fill(en[key], values, 'en'), language: 'en' } as Words;
const room = given(workshop('moves', three, withCatalogue()));
const { run } = room
  .when('adoptProposal', { proposalId: 'classes' })
  .when('adoptProposal', { proposalId: 'robots', givenUp: 'Intet.' })
  .when('adoptProposal', { proposalId: 'sickness' }).state.stage;

/** Areas `a0`, `a1` … that råderum gives so much in 2028: the first five belong to children, the others to welfare. */
function giving(amounts: readonly number[]) {
  const scenario = withCatalogue();
  const areas = amounts.map((_, index) => ({
    ...must(scenario.areas[0]),
    id: `a${index}`,
    name: `Område ${index}`,
    committeeId: index < 5 ? 'children' : 'welfare',
  }));
  const moves = amounts.map((amount, index) => {
    const [from, to] = amount > 0 ? ['savings', `a${index}`] : [`a${index}`, 'savings'];
    return moveBy(from, to, [Math.abs(amount), 0, 0, 0]);
  });
  return areaChanges({ board: { moves: pagesOf(moves), package: [] }, scenario: { ...scenario, areas } }, 0);
}
const drawn = (series: readonly AreaSeries[]) =>
  series.map(({ committees }) => committees.map(({ id, lines }) => [id, lines.map(({ amount }) => amount)]));

describe('the bars of the areas', () => {
  it('stand by kind and committee, from cut to growth', () => {
    expect(areaSeries(areaChanges(run, 0), 0, 12)).toEqual([
      {
        kind: 'service',
        committees: [
          { id: 'children', name: 'Børn og Unge', lines: [{ id: 'schools', name: 'Skoler', amount: -20 }] },
          { id: 'welfare', name: 'Velfærd', lines: [{ id: 'care', name: 'Ældrepleje', amount: 10 }] },
        ],
        drawn: 2,
        left: 0,
      },
      {
        kind: 'otherOperating',
        committees: [
          { id: 'welfare', name: 'Velfærd', lines: [{ id: 'benefits', name: 'Sygedagpenge', amount: -40 }] },
        ],
        drawn: 1,
        left: 0,
      },
      {
        kind: 'construction',
        committees: [{ id: 'welfare', name: 'Velfærd', lines: [{ id: 'care', name: 'Ældrepleje', amount: 15 }] }],
        drawn: 1,
        left: 0,
      },
    ]);
  });

  it('are the largest where there is no room for all, whichever their direction, and the rest are counted', () => {
    const changes = giving([-1, 9, -7, 2, -3, 8, -6]);
    const [service] = areaSeries(changes, 0, 4);
    expect(drawn(service ? [service] : [])).toEqual([
      [
        ['children', [-7, 9]],
        ['welfare', [-6, 8]],
      ],
    ]);
    expect(service).toMatchObject({ drawn: 4, left: 3 });
  });

  it('have that of the area one points at among them, however small it is', () => {
    const changes = giving([-1, 9, -7, 2, -3, 8, -6]);
    expect(drawn(areaSeries(changes, 0, 4, 'a0'))).toEqual([
      [
        ['children', [-7, -1, 9]],
        ['welfare', [8]],
      ],
    ]);
    expect(drawn(areaSeries(changes, 0, 4, 'a1'))).toEqual(drawn(areaSeries(changes, 0, 4)));
  });

  it('leave every kind some room, and what is free to the first that needs it', () => {
    const changes = areaChanges(run, 0);
    const many = (kind: 'service' | 'construction', amounts: number[]) => ({ ...must(giving(amounts)[0]), kind });
    const counts = (series: readonly AreaSeries[]) => series.map(({ drawn: count, left }) => [count, left]);
    const nine = [-1, -2, -3, -4, -5, -6, -7, -8, -9];
    expect(counts(areaSeries([many('service', nine), many('construction', nine)], 0, 8))).toEqual([
      [5, 4],
      [3, 6],
    ]);
    expect(counts(areaSeries([many('service', [-1, -2]), many('construction', nine)], 0, 8))).toEqual([
      [2, 0],
      [6, 3],
    ]);
    expect(counts(areaSeries(changes, 0, 12)).every(([, left]) => left === 0)).toBe(true);
  });

  it('are drawn to one scale, with nought within', () => {
    expect(scaleOf(areaSeries(areaChanges(run, 0), 0, 12))).toEqual({ least: -40, most: 15 });
    expect(scaleOf(areaSeries(giving([-3, -9]), 0, 12))).toEqual({ least: -9, most: 0 });
    expect(scaleOf([])).toEqual({ least: 0, most: 0 });
  });
});

describe('in words', () => {
  const [service, transfers, built] = areaChanges(run, 0).map((changes) => changes);

  it('each kind tells how many areas get less and how many more, with its own sums', () => {
    const [many] = giving([-12_300, -2000, 400]);
    expect(sidesSentence(must(many), words)).toBe('2 områder får 14,3 mio. mindre, og ét område får 0,4 mio. mere');
    expect(sidesSentence(must(many), english)).toBe('DKK 14.3 m less for 2 areas, and DKK 0.4 m more for one area');
    expect(sidesSentence(must(transfers), words)).toBe('ét område får 0,1 mio. mindre');
    expect(sidesSentence(must(built), words)).toBe('ét område får 0,1 mio. mere');
    expect(sidesBrief(must(many), words)).toBe('14,3 mio. mindre og 0,4 mio. mere');
    expect(sidesBrief(must(built), words)).toBe('0,1 mio. mere');
  });

  it('a picture is called by its kind and its year', () => {
    expect(kindSentence(must(service), 2028, words)).toBe(
      'Service i 2028: ét område får 0,1 mio. mindre, og ét område får 0,1 mio. mere',
    );
    expect(kindSentence(must(transfers), 2028, words)).toBe(
      'Overførsler og anden drift i 2028: ét område får 0,1 mio. mindre',
    );
  });
});
