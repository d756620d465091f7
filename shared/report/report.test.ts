import { describe, expect, it } from 'vitest';
import { movesOf } from '../budget/moves.ts';
import { earlierDayOf } from '../days/earlierDayOf.ts';
import { must } from '../ids.ts';
import type { Stage } from '../state.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { twoFactSheets } from '../testing/factSheets.ts';
import { given, type Play } from '../testing/given.ts';
import { began, peopleOf, smallScenario, workshop } from '../testing/workshop.ts';
import { da } from '../text/da.ts';
import { en } from '../text/en.ts';
import { earlierRunsOf } from './earlierRuns.ts';
import { type Cell, type ReportTable, reportOf, type SectionId, sectionIds } from './report.ts';
import { speechOf } from './speech.ts';

const danish = speechOf(da, 'da');
const today = '2028-03-01';
const stageOf = (play: Play): Stage => play.state.stage;
const blocksOf = (stage: Stage, id: SectionId) =>
  reportOf(stage, danish, today).sections.find((section) => section.id === id)?.blocks ?? [];
const tablesIn = (stage: Stage, id: SectionId) =>
  blocksOf(stage, id).filter((block): block is ReportTable => block.kind === 'table');
const textIn = (stage: Stage, id: SectionId) =>
  blocksOf(stage, id).flatMap((block) => ('text' in block ? block.text : []));
const rowsOf = (table: ReportTable | undefined, ...starts: string[]): Cell[][] =>
  (table?.rows ?? [])
    .filter((row) => starts.every((start, at) => row[at] === start))
    .map((row) => row.slice(starts.length));

const empty = given(workshop('moves', undefined, withCatalogue()));
/** 40 a year out of the schools, and the classes on top: −20, −50, −50, −50. */
const chosen = empty
  .when('moveMoney', { from: 'schools', to: 'savings', profile: { kind: 'lasting', year: 2028, amount: 40 } })
  .when('adoptProposal', { proposalId: 'classes' })
  .when('adoptProposal', { proposalId: 'robots', share: 50, givenUp: 'Et nyt hus' });

describe('a report', () => {
  it('has every section at any moment but that of an earlier day, and one that has nothing says so', () => {
    const { sections, priceLevel, unit } = reportOf(stageOf(empty), danish, today);
    expect(sections.map(({ id }) => id)).toEqual(sectionIds.filter((id) => id !== 'days'));
    expect(sections.every(({ blocks }) => blocks.length > 0)).toBe(true);
    expect([unit, priceLevel]).toEqual(['1.000 kr.', '2028']);
    expect(textIn(stageOf(empty), 'ideas')).toEqual(['Der er ingen idéer på væggen endnu.']);
    expect(textIn(stageOf(empty), 'agreement')).toEqual(['Aftalen er ikke landet endnu.']);
  });

  it('tells unit, price level and sign with every table of amounts, and gives every row a cell for each column', () => {
    for (const { blocks } of reportOf(stageOf(chosen), danish, today).sections) {
      for (const block of blocks) {
        if (block.kind === 'text') continue;
        for (const row of block.rows) expect(row, block.caption).toHaveLength(block.columns.length);
        if (!block.columns.some(({ kind }) => kind === 'amount')) continue;
        expect(block.caption).toMatch(/1\.000 kr\., pris- og lønniveau 2028/);
        expect(block.caption).toMatch(/[Pp]lus/);
      }
    }
  });

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

  it('tells what plus means of the prices in a ballot on a pool', () => {
    const people = peopleOf({ politician: 5 });
    const made = given(workshop('ballots', people)).when('createBallot', {
      question: 'Hvilke?',
      ideaIds: [],
      texts: [
        { title: 'Kantine', amount: 10 },
        { title: 'Bænke', amount: 20 },
      ],
      method: 'pool',
      settings: { budget: 100 },
    });
    const [ballotId = ''] = Object.keys(made.state.backstage.run.draftBallots);
    const ballot = { ballotId };
    let room = made.when('openBallot', { ...ballot, consents: [] });
    for (const as of Object.keys(people)) {
      room = room.when('castVote', { ...ballot, vote: { options: ['o1'] } }, { as });
    }
    const shown = room.when('closeBallot', ballot).when('revealBallot', ballot);
    const table = tablesIn(stageOf(shown), 'ballots').find(({ columns }) =>
      columns.some(({ kind }) => kind === 'amount'),
    );
    expect(table?.caption).toMatch(/Pris i 1\.000 kr\., pris- og lønniveau 2028\. Plus er udgift$/);
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

  it('follows an idea from the wall to the choice, without its author', () => {
    const people = peopleOf({ politician: 6 });
    const votes = Object.keys(people);
    let play = given(workshop('ideas', people))
      .when(
        'submitIdea',
        { title: 'Kantine', text: '=1+1', areaId: 'care', amounts: [10, -5, -5, -5] },
        { as: 'politician-1' },
      )
      .when('submitIdea', { title: 'Møder', text: 'Kortere.', areaId: null, amounts: null }, { as: 'politician-2' })
      .when('createBallot', { question: 'Hvilken?', ideaIds: ['i1'], withoutPrice: true })
      .when('goToStep', { stepId: 'ballots' })
      .when('openBallot', { ballotId: 'b3', consents: [] });
    expect(textIn(stageOf(play), 'ballots')[0]).toContain('6 er på stemmelisten');
    for (const [at, as] of votes.entries())
      play = play.when('castVote', { ballotId: 'b3', options: at < 4 ? ['o1'] : [] }, { as });
    play = play.when('closeBallot', { ballotId: 'b3' });
    expect(JSON.stringify(blocksOf(stageOf(play), 'ballots'))).not.toContain('66');
    play = play
      .when('revealBallot', { ballotId: 'b3' })
      .when('chooseOptions', { ballotId: 'b3', optionIds: ['o1'], reason: 'Den er billig.' });
    const stage = stageOf(play);
    expect(textIn(stage, 'ballots')).toEqual([
      'Hvilken? Metode: Alt det, man kan sige ja til. Måde: Hemmelig. 6 af 6 på stemmelisten stemte. Blanke: 2.',
    ]);
    expect(rowsOf(tablesIn(stage, 'ballots')[0], 'Kantine')[0]?.slice(0, 2)).toEqual([4, 67]);
    expect(tablesIn(stage, 'ideas')[0]?.rows).toEqual([
      ['Kantine', '=1+1', 'Ældrepleje', 10, -5, -5, -5, 'Den, der skrev idéen', null, null, 'Valgt efter afstemning'],
      ['Møder', 'Kortere.', null, null, null, null, null, null, null, null, 'På væggen'],
    ]);
    expect(rowsOf(tablesIn(stage, 'chosen')[0], 'Kantine')[0]?.slice(0, 2)).toEqual(['Den er billig.', 'Hvilken?']);
    expect(JSON.stringify(reportOf(stage, danish, today))).not.toContain('Navn på');
  });

  it('tells which idea another was merged into, and the group it is in', () => {
    const merged = given(workshop('ideas'))
      .when('submitIdea', { title: 'Kantine', text: '', areaId: null, amounts: null }, { as: 'anna' })
      .when('submitIdea', { title: 'Fælles kantine', text: '', areaId: null, amounts: null }, { as: 'bo' })
      .when('mergeIdeas', { ideaId: 'i1', ideaIds: ['i2'] });
    const [ideas] = tablesIn(stageOf(merged), 'ideas');
    expect(ideas?.rows.map((row) => row.at(-1))).toEqual(['På væggen', 'Slået sammen med: Kantine']);
  });

  it("tells the administration's price, the list an idea was read in from, and where it ended", () => {
    const desk = { as: 'facilitator' };
    const cost = { consequences: 'Færre køkkener.', feasibility: 'easy' as const, reason: 'Regnet efter.' };
    const play = given(workshop('ideas', peopleOf({ politician: 1 }), withCatalogue()))
      .when(
        'submitIdea',
        { title: 'Kantine', text: '', areaId: 'care', amounts: [10, -5, -5, -5] },
        { as: 'politician-1' },
      )
      .when('costIdea', { ...cost, ideaId: 'i1', amounts: { care: [7, -9, -9, -9], schools: [1, 0, 0, 0] } }, desk)
      .when('ideaToProposal', { ideaId: 'i1', track: 'nextYear' })
      .when('importIdeas', {
        list: 'ideaGroup',
        ideas: [{ title: 'Cykler', text: '', areaId: null, amounts: null }],
      });
    const imported = Object.keys(play.state.stage.run.ideas).at(-1) ?? '';
    const parked = play.when('parkIdea', { ideaId: imported, reason: 'Ikke i år.' });
    const nr = play.state.stage.run.scenario.proposals.at(-1)?.nr;
    expect(tablesIn(stageOf(parked), 'ideas')[0]?.rows).toEqual([
      ['Kantine', '', 'Ældrepleje', 8, -9, -9, -9, 'Forvaltningen', null, null, `Blev til forslag ${nr} i kataloget`],
      ['Cykler', '', null, null, null, null, null, null, null, 'Idégruppens liste', 'Parkeret: Ikke i år.'],
    ]);
  });

  it('says what a void ballot came to, and shows no figure of one with fewer than five votes', () => {
    const people = peopleOf({ politician: 6 });
    const opened = given(workshop('ballots', people))
      .when('createBallot', {
        question: 'Ja?',
        ideaIds: [],
        texts: [
          { title: 'Ja', amount: null },
          { title: 'Nej', amount: null },
        ],
      })
      .when('openBallot', { ballotId: 'b1', consents: [] });
    const few = opened
      .when('castVote', { ballotId: 'b1', options: ['o1'] }, { as: 'politician-1' })
      .when('closeBallot', { ballotId: 'b1' })
      .when('revealBallot', { ballotId: 'b1' });
    expect(tablesIn(stageOf(few), 'ballots')).toEqual([]);
    expect(textIn(stageOf(few), 'ballots')[0]).toContain('Kun 1 stemte');
    const gone = opened.when('voidBallot', { ballotId: 'b1', reason: 'Forkert spørgsmål.' }, { as: 'facilitator' });
    expect(textIn(stageOf(gone), 'ballots')[0]).toContain('Grund: Forkert spørgsmål.');
  });

  it('puts open questions before those with an answer', () => {
    const asked = given(workshop('moves'))
      .when('askQuestion', { text: 'Hvad koster en plads?' }, { as: 'anna' })
      .when('askQuestion', { text: 'Hvem driver hallen?' }, { as: 'bo' })
      .when('answerQuestion', { questionId: 'q1', answer: '90.000 kr.' });
    const [open, answered] = tablesIn(stageOf(asked), 'questions');
    expect(open?.rows).toEqual([['Hvem driver hallen?']]);
    expect(answered?.rows).toEqual([['Hvad koster en plads?', '90.000 kr.']]);
  });

  it('tells of the runs before only where they are given', () => {
    const again = chosen.when('startRun', { scenarioId: 'small' }, { confirmed: true }).state;
    expect(textIn(again.stage, 'day').at(-1)).toBe(da['report.day.earlier']);
    expect(textIn(again.stage, 'earlier')).toEqual([da['report.day.earlier']]);
    const sections = reportOf(again.stage, danish, today, earlierRunsOf(again)).sections;
    const last = sections[0]?.blocks.at(-1);
    const [began, ended] = ['12.5.2027 kl. 9.00', '12.5.2027 kl. 10.00'];
    expect(last?.kind === 'table' && last.rows).toEqual([['1: Lilleby 2028', began, ended, 1, 0]]);
  });

  it('tells each earlier run in full: its result, its package and its moves, under its own name', () => {
    const again = chosen.when('startRun', { scenarioId: 'small' }, { confirmed: true }).state;
    const earlier = reportOf(again.stage, danish, today, earlierRunsOf(again)).sections.find(
      ({ id }) => id === 'earlier',
    );
    const tables = (earlier?.blocks ?? []).filter((block): block is ReportTable => block.kind === 'table');
    expect(tables.every(({ caption }) => caption.startsWith('Omgang 1: Lilleby 2028. '))).toBe(true);
    const [three, , types] = tables;
    const [adopted, givenUp, moves, setAside] = tables.slice(
      tables.findIndex(({ caption }) => caption.includes('Valgte forslag')),
    );
    expect(rowsOf(three, 'Servicerammen', 'Ændring')).toEqual([[-55, -93, -100, -105]]);
    expect(rowsOf(types, 'Overførsler', 'Behov nu')).toEqual([[500, 500, 500, 500]]);
    expect(rowsOf(adopted, 'Fælles', 'ROBOTS', 'Forslag robots', '50 %')).toHaveLength(2);
    expect(givenUp?.rows).toEqual([['Fælles', 'Forslag robots', 'Et nyt hus']]);
    expect(moves?.rows).toEqual([['Fælles', 'Skoler', -40, -40, -40, -40]]);
    expect(setAside?.rows).toEqual([['Fælles', 'Råderum', 40, 40, 40, 40]]);
    expect(rowsOf(tablesIn(again.stage, 'result')[0], 'Servicerammen', 'Ændring')).toEqual([[0, 0, 0, 0]]);
  });

  it('tells the day by its moments: what was chosen, agreed on, parked and decided, in order and naming nobody', () => {
    const at = (minutes: number) => ({ at: began + minutes * 60_000 });
    const people = peopleOf({ politician: 2 });
    const before = given(workshop('moves', people, withCatalogue()))
      .when('goToStep', { stepId: 'moves' }, at(60))
      .when(
        'moveMoney',
        { from: 'schools', to: 'savings', profile: { kind: 'lasting', year: 2028, amount: 40 } },
        { as: 'politician-1', ...at(61) },
      )
      .when('adoptProposal', { proposalId: 'classes' }, { as: 'politician-1', ...at(62) })
      .when('playShock', { shockId: 'overspend' }, at(63))
      .when('goToStep', { stepId: 'ideas' }, at(64))
      .when(
        'submitIdea',
        { title: 'Kantine', text: '', areaId: null, amounts: null },
        { as: 'politician-2', ...at(65) },
      );
    const [ideaId = ''] = Object.keys(before.state.stage.run.ideas);
    const laid = before
      .when('parkIdea', { ideaId, reason: 'Senere.' }, at(66))
      .when('layOutCard', { step: 'free', question: 'Hvad nu?' }, at(67));
    const [cardId = ''] = Object.keys(stageOf(laid).discussion ?? {});
    const day = laid
      .when('decideCard', { cardId, text: 'Vent.', owner: 'Bo' }, at(68))
      .when('recordDecision', { title: 'Bænke', source: { kind: 'free' }, owner: 'Bo', statusDates: [] }, at(69));
    const moments = tablesIn(stageOf(day), 'day').find(({ caption }) => caption.startsWith('Dagen, øjeblik'));
    expect(moments?.rows.slice(-8)).toEqual([
      ['12.5.2027 kl. 10.00', 'Trin: Trin moves'],
      ['12.5.2027 kl. 10.01', 'Flyttede 40.000 kr. hvert år: fra Skoler til Råderum'],
      ['12.5.2027 kl. 10.02', 'Valgte "Forslag classes"'],
      ['12.5.2027 kl. 10.03', 'Hændelse: Merforbrug i plejen'],
      ['12.5.2027 kl. 10.04', 'Trin: Trin ideas'],
      ['12.5.2027 kl. 10.06', 'Idéen “Kantine” blev parkeret: Senere.'],
      ['12.5.2027 kl. 10.08', 'Aftalt om “Hvad nu?”: Vent.'],
      ['12.5.2027 kl. 10.09', 'Beslutning: Bænke'],
    ]);
    expect(JSON.stringify(moments)).not.toMatch(/Navn på|politician|Bo"/);
  });

  it('tells of each earlier run its ideas, ballots as they were shown, notes and questions, and nothing that was not', () => {
    const people = peopleOf({ politician: 6 });
    const texts = ['Ja', 'Nej'].map((title) => ({ title, amount: null }));
    const asked = given(workshop('ideas', people, withCatalogue()))
      .when('submitIdea', { title: 'Kantine', text: '', areaId: null, amounts: null }, { as: 'politician-1' })
      .when('parkIdea', { ideaId: 'i1', reason: 'Ikke i år.' })
      .when('askQuestion', { text: 'Hvem driver hallen?' }, { as: 'politician-2' })
      .when('createBallot', { question: 'Vist?', ideaIds: [], texts })
      .when('createBallot', { question: 'Lukket?', ideaIds: [], texts })
      .when('goToStep', { stepId: 'ballots' });
    const [shown = '', closed = ''] = Object.keys(asked.state.backstage.run.draftBallots);
    const voted = [shown, closed].reduce((play, ballotId) => {
      const open = play.when('openBallot', { ballotId, consents: [] });
      return Object.keys(people)
        .reduce((room, as, at) => room.when('castVote', { ballotId, options: at < 5 ? ['o1'] : [] }, { as }), open)
        .when('closeBallot', { ballotId });
    }, asked);
    const again = voted
      .when('revealBallot', { ballotId: shown })
      .when('fileMinorityNote', { ballotId: shown, text: 'Vi ville ikke.', signed: true }, { as: 'politician-6' })
      .when('startRun', { scenarioId: 'small' }, { confirmed: true }).state;
    const { blocks } = must(
      reportOf(again.stage, danish, today, earlierRunsOf(again)).sections.find(({ id }) => id === 'earlier'),
    );
    const name = 'Omgang 1: Lilleby 2028. ';
    expect(blocks.flatMap((block) => ('text' in block ? block.text : []))).toEqual([
      `${name}Vist? Metode: Alt det, man kan sige ja til. Måde: Hemmelig. 6 af 6 på stemmelisten stemte. Blanke: 1.`,
      `${name}Lukket? Metode: Alt det, man kan sige ja til. Måde: Hemmelig. 6 af 6 på stemmelisten stemte. Resultatet er ikke vist endnu.`,
    ]);
    const tables = blocks.filter((block): block is ReportTable => block.kind === 'table');
    const captioned = (text: string) => tables.find(({ caption }) => caption.startsWith(name + text));
    expect(captioned('Idéer')?.rows.map((row) => [row[0], row.at(-1)])).toEqual([['Kantine', 'Parkeret: Ikke i år.']]);
    expect(rowsOf(captioned('Optælling: Vist?'), 'Ja')[0]?.slice(0, 2)).toEqual([5, 83]);
    expect(captioned('Optælling: Lukket?')).toBeUndefined();
    expect(captioned('Udtalelser')?.rows).toEqual([['Vist?', 'Vi ville ikke.', 'Med navn; det står ved afstemningen']]);
    expect(captioned('Åbne spørgsmål')?.rows).toEqual([['Hvem driver hallen?']]);
    expect(JSON.stringify(blocks)).not.toMatch(/Navn på|politician/);
  });

  it('tells when each step was planned and when the day came to it, and which was left out', () => {
    const programme = smallScenario().programme.map((step) =>
      step.id === 'moves' ? { ...step, plannedAt: '09:15' } : step,
    );
    const at = (minutes: number) => ({ at: began + minutes * 60_000 });
    const day = given(workshop('welcome', undefined, smallScenario({ programme })))
      .when('goToStep', { stepId: 'moves' }, at(17))
      .when('goToStep', { stepId: 'ideas' }, at(50))
      .when('goToStep', { stepId: 'moves' }, at(65))
      .when('skipStep', { stepId: 'break', skipped: true });
    const steps = tablesIn(stageOf(day), 'day').at(-1);
    expect(steps?.rows.map((row) => row.slice(0, 3))).toEqual([
      ['Trin welcome', null, '9.00'],
      ['Trin moves', '9.15', '9.17, 10.05'],
      ['Trin ideas', null, '9.50'],
      ['Trin ballots', null, null],
      ['Trin anonymous', null, null],
      ['Trin break', null, 'Sprunget over'],
    ]);
  });

  it('tells of equal voices what the room has been shown, and nothing before', () => {
    const people = peopleOf({ politician: 5, manager: 5 });
    const room = Object.keys(people).reduce(
      (play, as) => play.when('submitIdea', { title: as, text: '', areaId: null, amounts: null }, { as }),
      given(workshop('ideas', people)),
    );
    expect(textIn(stageOf(room), 'equality')).toEqual(['Tallene for lige stemmer er ikke vist for alle.']);
    const shown = stageOf(room.when('showEqualVoice', { to: 'room' }));
    const [voices] = tablesIn(shown, 'equality');
    expect(rowsOf(voices, 'Idéer')).toEqual([
      [10, 'Politikere og medarbejdere', 50, 50],
      [10, 'Ledere', 50, 50],
    ]);
    expect(rowsOf(voices, 'Flytninger')).toEqual([[0, 'Endnu for få til at vise', null, null]]);
  });

  it('tells what a minority said, and of those who signed only the tables', () => {
    const people = peopleOf({ politician: 5 });
    const ballot = { ballotId: 'b3' };
    const room = given(workshop('ballots', people))
      .when('dealSeats', { tables: 2, seed: 1 })
      .when('joinAsTablet', { tableId: 't2' })
      .when('createBallot', {
        question: 'Ja?',
        ideaIds: [],
        texts: ['Ja', 'Nej'].map((title) => ({ title, amount: null })),
      })
      .when('openBallot', { ...ballot, consents: [] })
      .when('closeBallot', ballot)
      .when('revealBallot', ballot);
    const [tablet = ''] = Object.keys(room.state.stage.tablets);
    const noted = room
      .when('fileMinorityNote', { ...ballot, text: '=Nej' }, { as: 'politician-1' })
      .when('fileMinorityNote', { ...ballot, text: 'Vi ville ikke.', signed: true }, { as: tablet })
      .when('fileMinorityNote', { ...ballot, text: 'Jeg ville ikke.', signed: true }, { as: 'politician-2' });
    expect(tablesIn(stageOf(noted), 'minority')[0]?.rows).toEqual([
      ['Ja?', '=Nej', 'Uden navn'],
      ['Ja?', 'Vi ville ikke.', 'Bord 2'],
      ['Ja?', 'Jeg ville ikke.', 'Med navn; det står ved afstemningen'],
    ]);
    expect(JSON.stringify(reportOf(stageOf(noted), danish, today))).not.toContain('Navn på');
  });

  it('hands over the evidence with its source, and the lessons', () => {
    const room = given(workshop('moves', undefined, smallScenario({ factSheets: twoFactSheets }))).when('noteLesson', {
      text: 'Vis tallene tidligere.',
    });
    const [facts, asked] = tablesIn(stageOf(room), 'evidence');
    const [sheet] = twoFactSheets;
    expect(facts?.rows.every((row) => row.length === 6 && row[4] && row[5])).toBe(true);
    expect(facts?.rows[0]?.[0]).toBe(sheet?.title);
    expect(asked?.rows).toEqual([
      ['Service', 50, 60, 70, 80],
      ['Kasse', 60, 80, 70, 80],
    ]);
    expect(tablesIn(stageOf(room), 'lessons')[0]?.rows).toEqual([['Vis tallene tidligere.', '12.5.2027 kl. 10.00']]);
  });

  it('tells which decisions are overdue, every day for a status, and the days in order as a year wheel', () => {
    const decided = (title: string, statusDates: string[]) => ({
      title,
      owner: `Ejer af ${title}`,
      source: { kind: 'free' as const },
      indicator: { name: 'Madspild', baseline: '12 kg', target: '6 kg' },
      statusDates,
    });
    const made = empty
      .when('recordDecision', decided('Kantine', ['2028-05-31', '2028-02-28']))
      .when('recordDecision', decided('Bænke', ['2028-02-10', '2028-08-31']));
    const [, second = ''] = Object.keys(stageOf(made).decisions ?? {});
    const stage = stageOf(
      made.when('addStatus', {
        decisionId: second,
        status: { on: '2028-02-15', state: 'onTrack', course: 'keep', measured: '9 kg', note: 'Den kører.' },
      }),
    );
    expect(textIn(stage, 'followup')).toEqual(['1 beslutning er over tid']);
    const [decisions, wheel, statuses] = tablesIn(stage, 'followup');
    expect(decisions?.rows.map((row) => [row[0], row[6], ...row.slice(-2)])).toEqual([
      ['Kantine', null, 'Over tid: 28.2.2028', '28.2.2028, 31.5.2028'],
      ['Bænke', '9 kg', '31.8.2028', '10.2.2028, 31.8.2028'],
    ]);
    expect(wheel?.rows).toEqual([
      ['10.2.2028', 'Bænke', 'Ejer af Bænke', 'Status er givet'],
      ['28.2.2028', 'Kantine', 'Ejer af Kantine', 'Over tid'],
      ['31.5.2028', 'Kantine', 'Ejer af Kantine', 'Kommer'],
      ['31.8.2028', 'Bænke', 'Ejer af Bænke', 'Kommer'],
    ]);
    expect(statuses?.rows).toEqual([['Bænke', '15.2.2028', 'På sporet', 'Fortsæt som nu', '9 kg', 'Den kører.']]);
  });

  it('speaks English as well', () => {
    const { sections } = reportOf(stageOf(chosen), speechOf(en, 'en'), today);
    expect(sections.every(({ title }) => /^[A-Z]/.test(title))).toBe(true);
    expect(JSON.stringify(sections)).not.toMatch(/pris- og lønniveau/);
  });
});

describe('beside an earlier day', () => {
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
