import { describe, expect, it } from 'vitest';
import { movesOf } from '../budget/moves.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given, type Play } from '../testing/given.ts';
import { peopleOf, smallScenario, workshop } from '../testing/workshop.ts';
import { da } from '../text/da.ts';
import { chosen, rowsOf, stageOf, tablesIn } from './testing/reading.ts';

describe('the budget in a report', () => {
  it('holds the result per year and spending type, as counted by hand', () => {
    const [three, room, types] = tablesIn(stageOf(chosen), 'result');
    // Half of the robots: care 5, −3, −10, −15, halves away from zero.
    expect(rowsOf(three, 'Servicerammen')).toEqual([
      ['Behov før valg', 1800, 1820, 1840, 1860],
      ['Ændring', -55, -93, -100, -105],
      ['Behov nu', 1745, 1727, 1740, 1755],
    ]);
    expect(room?.caption).toContain('Plus er plads, minus er over rammen');
    expect(rowsOf(room, 'Servicerammen')).toEqual([[105, 123, 110, 95]]);
    expect(rowsOf(types, 'Service')).toEqual(rowsOf(three, 'Servicerammen'));
    expect(rowsOf(types, 'Overførsler', 'Behov nu')).toEqual([[500, 500, 500, 500]]);
    expect(rowsOf(three, 'Anlægsrammen', 'Ændring')).toEqual([[8, 0, 0, 0]]);
  });

  it('holds every outcome against the budget', () => {
    const [targets] = tablesIn(stageOf(chosen), 'targets');
    expect(rowsOf(targets, 'Ventet', 'Kasse', 'Fundet')).toEqual([[55, 93, 100, 105]]);
    expect(rowsOf(targets, 'Ventet', 'Kasse', 'Mangler (minus er mere end målet)')).toEqual([[5, -13, -30, -25]]);
  });

  it('keeps moves and proposals of an area apart', () => {
    const [budget, ...more] = tablesIn(stageOf(chosen), 'committees');
    expect(more).toEqual([]);
    expect(rowsOf(budget, 'Børn og Unge', 'Skoler', 'Service')).toEqual([
      ['Behov før valg', 1000, 1000, 1000, 1000],
      ['Flytninger', -40, -40, -40, -40],
      ['Forslag', -20, -50, -50, -50],
      ['Behov nu', 940, 910, 910, 910],
    ]);
  });

  it('lists the package with its extent, operating and construction apart', () => {
    const [adopted] = tablesIn(stageOf(chosen), 'package');
    expect(rowsOf(adopted, 'Fælles', 'ROBOTS', 'Forslag robots', '50 %')).toEqual([
      ['Drift', 5, -3, -10, -15],
      ['Anlæg', 8, 0, 0, 0],
    ]);
  });

  it('lists the moves across spending types that stand, board by board, and no others', () => {
    const once = (amount: number) => ({ kind: 'once' as const, year: 2029, amount });
    const moved = chosen
      .when('moveMoney', { from: 'schools', to: 'benefits', profile: once(30), acrossTypes: true })
      .when('moveMoney', { from: 'schools', to: 'care', profile: once(5) })
      .when('moveMoney', { from: 'benefits', to: 'care', profile: once(7), acrossTypes: true });
    const title = da['report.package.acrossTypes'];
    const across = ({ state }: Play) =>
      tablesIn(state.stage, 'package').find(({ caption }) => caption.startsWith(title))?.rows;
    expect(across(chosen)).toBeUndefined();
    expect(across(moved)).toEqual([
      ['Fælles', 'Skoler', 'Sygedagpenge', 'Service til Overførsler', 0, 30, 0, 0],
      ['Fælles', 'Sygedagpenge', 'Ældrepleje', 'Overførsler til Service', 0, 7, 0, 0],
    ]);
    const [first] = movesOf(moved.state.stage.run.board).filter(({ to }) => to === 'benefits');
    expect(across(moved.when('undoMove', { moveId: first?.id ?? '' }))).toEqual([
      ['Fælles', 'Sygedagpenge', 'Ældrepleje', 'Overførsler til Service', 0, 7, 0, 0],
    ]);
  });

  it('keeps moves to and from savings and the pool apart, where plus is money freed', () => {
    const scenario = withCatalogue({ investments: { pool: [100, 0, 0, 0], paybackYearsAtMost: 10 } });
    const play = given(workshop('moves', undefined, scenario))
      .when('moveMoney', { from: 'schools', to: 'savings', profile: { kind: 'lasting', year: 2028, amount: 40 } })
      .when('moveMoney', {
        from: 'savings',
        to: 'pool',
        profile: { kind: 'once', year: 2028, amount: 30 },
        purpose: 'Robotter',
      });
    const [areas, setAside] = tablesIn(stageOf(play), 'package');
    expect(areas?.caption).toContain('Plus er udgift');
    expect(areas?.rows).toEqual([['Fælles', 'Skoler', -40, -40, -40, -40]]);
    expect(setAside?.caption).toContain('Plus er frigjort og lagt hertil, minus er taget herfra');
    expect(setAside?.rows).toEqual([
      ['Fælles', 'Råderum', 10, 40, 40, 40],
      ['Fælles', 'Investeringspuljen', 30, 0, 0, 0],
    ]);
  });

  it('counts posts for as much of a proposal as is taken', () => {
    const [classes, ...rest] = withCatalogue().proposals;
    if (!classes) throw new Error('the catalogue of the tests has a first proposal');
    const scenario = withCatalogue({
      proposals: [{ ...classes, divisible: true, fteChange: [-1, -2.5, -2.5, -2.5] }, ...rest],
    });
    const half = given(workshop('moves', undefined, scenario)).when('adoptProposal', {
      proposalId: 'classes',
      share: 50,
    });
    const [posts] = tablesIn(stageOf(half), 'staff');
    expect(rowsOf(posts, 'I alt')).toEqual([[null, null, -0.5, -1.25, -1.25, -1.25, null, null]]);
    expect(rowsOf(posts, 'Forslag classes')[0]?.slice(2)).toEqual([
      -0.5,
      -1.25,
      -1.25,
      -1.25,
      classes.staffImpact,
      'Ingen høring',
    ]);
  });

  it('re-scores every board when the agreement has landed', () => {
    const landed = chosen.when('enterAgreement', {
      figures: [
        { targetId: 'service', amounts: [100, 100, 100, 100] },
        { targetId: 'cash', amounts: [0, 0, 0, 0] },
      ],
    });
    const [boards] = tablesIn(stageOf(landed), 'agreement');
    expect(boards?.rows).toEqual([['Fælles', 5, 'Kasse, 2028', 45, 'Service, 2028', 2]]);
  });

  it('sets the tables beside each other', () => {
    const programme = smallScenario().programme.map((step) =>
      step.id === 'moves' ? { ...step, board: 'table' as const } : step,
    );
    const people = peopleOf({ politician: 2, manager: 2 });
    const dealt = given(workshop('moves', people, withCatalogue({ programme }))).when('dealSeats', {
      tables: 2,
      seed: 1,
    });
    const who = Object.entries(dealt.state.backstage.run.seats).find(([, seat]) => seat === 't1')?.[0] ?? '';
    const [found, proposals, areas, distances] = tablesIn(
      stageOf(dealt.when('adoptProposal', { proposalId: 'classes' }, { as: who })),
      'tables',
    );
    expect(rowsOf(found, 'Bord 1', 'Service', 'Fundet')).toEqual([[20, 50, 50, 50]]);
    expect(rowsOf(proposals, 'CLASSES', 'Forslag classes')).toEqual([['● valgt', '○ ikke valgt', 'Delt']]);
    expect(rowsOf(areas, 'Skoler')).toEqual([[-50, 0, 'Kun ved nogle']]);
    expect(distances?.rows).toEqual([
      ['Bord 1', 0, 100],
      ['Bord 2', 100, 0],
    ]);
  });
});
