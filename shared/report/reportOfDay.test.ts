import { describe, expect, it } from 'vitest';
import { must } from '../ids.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { twoFactSheets } from '../testing/factSheets.ts';
import { given } from '../testing/given.ts';
import { began, peopleOf, smallScenario, workshop } from '../testing/workshop.ts';
import { da } from '../text/da.ts';
import { earlierRunsOf } from './earlierRuns.ts';
import type { ReportTable } from './model.ts';
import { reportOf } from './report.ts';
import { chosen, danish, empty, rowsOf, stageOf, tablesIn, textIn, today } from './testing/reading.ts';

describe('the day, and what comes after it, in a report', () => {
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
});
