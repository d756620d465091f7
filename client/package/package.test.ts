import { describe, expect, it } from 'vitest';
import { ladderOf, sectionsOf } from '../../shared/budget/ladder.ts';
import { must } from '../../shared/ids.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given } from '../../shared/testing/given.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import { da } from '../../shared/text/da.ts';
import { fill } from '../../shared/text/sentence.ts';
import { catalogueRows, everything, predictedAdoptions, wayOut } from './catalogue.ts';
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
