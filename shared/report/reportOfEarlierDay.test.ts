import { describe, expect, it } from 'vitest';
import { earlierDayOf } from '../days/earlierDayOf.ts';
import type { Stage } from '../state.ts';
import { reportOf } from './report.ts';
import { chosen, danish, empty, rowsOf, stageOf, tablesIn, textIn, today } from './testing/reading.ts';

describe('a report beside an earlier day', () => {
  const later = (): Stage => {
    const first = earlierDayOf(stageOf(chosen));
    const { state } = empty
      .when('moveMoney', { from: 'schools', to: 'savings', profile: { kind: 'lasting', year: 2028, amount: 10 } })
      .when('adoptProposal', { proposalId: 'robots', share: 100, givenUp: 'Et nyt hus' })
      .when('explainChange', { kind: 'proposal', id: 'classes', text: 'Forældrene var imod.' });
    return { ...state.stage, day: 2, earlierDays: [first] };
  };

  it('tells what became of proposals and areas, in figures counted by hand, and why', () => {
    expect(textIn(later(), 'days')).toEqual([
      'Sammenlignet med Aktørdag 1: Lilleby 2028.',
      'Forslag i den fælles pakke. Står stadig: 0 · Justeret: 1 · Taget tilbage: 1 · Nyt: 0.',
      'Områdernes penge. Står stadig: 0 · Justeret: 2 · Taget tilbage: 0 · Nyt: 0.',
      'Dengang gjaldt Ventet, nu gælder Ventet.',
    ]);
    const [proposals, amounts, areas, results, targets, why] = tablesIn(later(), 'days');
    expect(proposals?.rows).toEqual([
      ['ROBOTS', 'Forslag robots', 'Justeret', 'Før: 50 %, som planlagt. Nu: det hele, som planlagt'],
      ['CLASSES', 'Forslag classes', 'Taget tilbage', 'Ikke længere valgt'],
    ]);
    expect(rowsOf(amounts, 'ROBOTS', 'Forslag robots')).toEqual([
      ['Drift, sidst', 5, -3, -10, -15],
      ['Drift, nu', 10, -5, -20, -30],
      ['Anlæg, sidst', 8, 0, 0, 0],
      ['Anlæg, nu', 15, 0, 0, 0],
    ]);
    expect(rowsOf(areas, 'Skoler', 'Service', 'Justeret. Ændringen er blevet mindre')).toEqual([
      ['Sidst', -60, -90, -90, -90],
      ['Nu', -10, -10, -10, -10],
    ]);
    expect(rowsOf(results, 'Servicerammen')).toEqual([
      ['Sidst', -55, -93, -100, -105],
      ['Nu', 0, -15, -30, -40],
    ]);
    expect(targets?.rows.slice(4)).toEqual([
      ['Kasse: skal findes, sidst', 60, 80, 70, 80],
      ['Kasse: skal findes, nu', 60, 80, 70, 80],
      ['Kasse: fundet, sidst', 55, 93, 100, 105],
      ['Kasse: fundet, nu', 0, 15, 30, 40],
    ]);
    expect(why?.rows).toEqual([['Forslag classes', 'Fordi: Forældrene var imod.']]);
  });

  it('is left out where there is none, and says why amounts are not compared', () => {
    expect(reportOf(stageOf(chosen), danish, today).sections.map(({ id }) => id)).not.toContain('days');
    const stage = later();
    const [first] = stage.earlierDays ?? [];
    if (!first) throw new Error('the stage of the test has an earlier day');
    const dearer = { ...first, scenario: { ...first.scenario, priceLevel: '2027' } };
    const [, caveat] = textIn({ ...stage, earlierDays: [dearer] }, 'days');
    expect(caveat).toBe('Beløb sammenlignes ikke. Dengang var de i pris- og lønniveau 2027, nu er de i 2028.');
    expect(tablesIn({ ...stage, earlierDays: [dearer] }, 'days').flatMap(({ columns }) => columns)).not.toContainEqual(
      expect.objectContaining({ kind: 'amount' }),
    );
  });
});
