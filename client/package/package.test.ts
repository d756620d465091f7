import { describe, expect, it } from 'vitest';
import { countingOf } from '../../shared/budget/counting.ts';
import { whole } from '../../shared/budget/effects.ts';
import { ladderOf, sectionsOf } from '../../shared/budget/ladder.ts';
import { must } from '../../shared/ids.ts';
import type { Proposal } from '../../shared/scenario/schema.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given } from '../../shared/testing/given.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import { da } from '../../shared/text/da.ts';
import { fill } from '../../shared/text/sentence.ts';
import { type CatalogueQuery, catalogueRows, everything, narrowings, predictedAdoptions, wayOut } from './catalogue.ts';
import { countingInWords } from './countingWords.ts';
import { depthInWords, sectionInWords } from './ladderWords.ts';

const room = given(workshop('moves', three, withCatalogue()));
const adopt = (...ids: string[]) =>
  ids.reduce((play, proposalId) => play.when('adoptProposal', { proposalId }), room).state.stage.run;
const { run } = room.state.stage;
const t: Parameters<typeof sectionInWords>[1] = (key, values = {}) => fill(da[key], values, 'da');
const idsOf = (query: Partial<typeof everything>) =>
  catalogueRows(run, { ...everything, ...query }, 0).map(({ proposal }) => proposal.id);

describe('the catalogue', () => {
  it('is found by title, number and area, whatever the case', () => {
    expect(idsOf({ text: 'ROBOTS' })).toEqual(['robots']);
    expect(idsOf({ text: ' sygedag ' })).toEqual(['sickness']);
    expect(idsOf({ text: 'findes ikke' })).toEqual([]);
  });

  it('is narrowed down by kind and committee', () => {
    expect(idsOf({ type: 'efficiency' })).toEqual(['digital', 'merge']);
    expect(idsOf({ type: 'efficiency', committeeId: 'welfare' })).toEqual(['merge']);
  });

  it('is put in order by number, by name, and by what it gives towards the target in a year', () => {
    expect(idsOf({})).toEqual([...idsOf({})].toSorted());
    expect(idsOf({ order: 'title' })).toEqual(idsOf({}));
    expect(idsOf({ order: 'gain' }).slice(0, 3)).toEqual(['close', 'sickness', 'merge']);
    expect(idsOf({ order: 'gain' }).at(-1)).toBe(idsOf({ order: 'gain', type: 'investment' })[0]);
  });

  it('is narrowed down by track, risk and to what has been chosen', () => {
    expect(idsOf({ track: 'longView' })).toEqual(['robots']);
    expect(idsOf({ risk: 'high' })).toEqual([]);
    const only = catalogueRows(adopt('classes'), { ...everything, onlyAdopted: true }, 0);
    expect(only.map(({ proposal }) => proposal.id)).toEqual(['classes']);
    expect(narrowings({ ...everything, text: 'x', risk: 'low', onlyAdopted: true })).toBe(2);
  });

  it('is put in order by posts, risk and start; what is alike stays by number', () => {
    const changes: Record<string, Partial<Proposal>> = {
      sickness: { fteChange: [-3, 0, 0, 0], risk: 'high' },
      bound: { fteChange: [2, 0, 0, 0], risk: 'medium', effectiveFrom: '2027-11' },
    };
    const proposals = withCatalogue().proposals.map((one) => ({ ...one, ...changes[one.id] }));
    const { run: other } = workshop('moves', three, withCatalogue({ proposals })).stage;
    const ids = (order: CatalogueQuery['order']) =>
      catalogueRows(other, { ...everything, order }, 0).map(({ proposal }) => proposal.id);
    expect([ids('fte')[0], ids('fte').at(-1)]).toEqual(['sickness', 'bound']);
    expect(ids('risk').slice(-2)).toEqual(['bound', 'sickness']);
    expect(ids('start').slice(0, 2)).toEqual(['bound', 'classes']);
  });

  it('keeps the row of a proposal that nobody touched', () => {
    const before = catalogueRows(run, everything, 0);
    const after = catalogueRows(adopt('classes'), everything, 0);
    const changed = after.filter((row, index) => row !== before[index]).map(({ proposal }) => proposal.id);
    expect(changed).toEqual(['classes']);
  });

  it('says where a gain counts when that is not in the target', () => {
    const lenient = room.when('setActiveOutcome', { outcomeId: 'lenient' }).state.stage.run;
    const sickness = must(run.scenario.proposals.find(({ id }) => id === 'sickness'));
    expect(countingInWords(countingOf(lenient, sickness, whole), t)).toBe(
      'Gevinsten er på overførsler: hjælper kassen, ikke servicerammen.',
    );
    expect(countingInWords(countingOf(run, sickness, whole), t)).toBeUndefined();
    const several = { changed: ['service', 'transfer'] as const, gains: ['service'] as const, isUncounted: false };
    expect(countingInWords({ ...several, changed: [...several.changed], gains: [...several.gains] }, t)).toBe(
      'Ændrer service og overførsler. De tæller hver for sig og lægges aldrig sammen.',
    );
  });

  it('tells what is in the package, and what of it is not confirmed yet', () => {
    const after = adopt('classes');
    const rows = catalogueRows(after, everything, 0);
    expect(rows.filter(({ adoption }) => adoption).map(({ proposal }) => proposal.id)).toEqual(['classes']);
    expect([...predictedAdoptions(after, run)]).toEqual(['classes']);
    expect(predictedAdoptions(after, after).size).toBe(0);
  });

  it('leads to what is missing, and to what is in the way', () => {
    const proposal = (id: string) => must(run.scenario.proposals.find((one) => one.id === id));
    expect(wayOut(run, proposal('digital'))).toBe('classes');
    expect(wayOut(adopt('merge'), proposal('close'))).toBe('merge');
    expect(wayOut(run, proposal('merge'))).toBeUndefined();
  });
});

describe('the ladder in words', () => {
  const after = adopt('merge', 'classes', 'sickness');
  const ladder = ladderOf(after.board, after.scenario, after.outcomes);

  it('says how far each outcome goes, or what is missing most', () => {
    expect(ladder.outcomes.map((one) => depthInWords(one, after.scenario.years, t))).toEqual([
      'Mild: de første 2 trin er nok',
      'Ventet: de første 3 trin er nok',
      'Stram: der mangler 0,1 mio. på Service i 2028, selv med alle trin',
    ]);
  });

  it('has a section for the core, one for what each harder outcome adds, and none that is empty', () => {
    expect(sectionsOf(ladder).map((section) => [sectionInWords(section, t), section.from, section.to])).toEqual([
      ['Robust kerne: nødvendig uanset aftalen', 0, 2],
      ['Kun hvis aftalen bliver ventet eller stram', 2, 3],
    ]);
    const mild = ladderOf(after.board, after.scenario, after.outcomes.slice(0, 1));
    expect(sectionsOf(mild).map(({ part, from, to }) => [part, from, to])).toEqual([
      ['core', 0, 2],
      ['spare', 2, 3],
    ]);
  });
});
