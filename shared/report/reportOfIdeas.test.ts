import { describe, expect, it } from 'vitest';
import { withCatalogue } from '../testing/catalogue.ts';
import { given } from '../testing/given.ts';
import { peopleOf, workshop } from '../testing/workshop.ts';
import { reportOf } from './report.ts';
import { blocksOf, danish, rowsOf, stageOf, tablesIn, textIn, today } from './testing/reading.ts';

describe('ideas, votes and voices in a report', () => {
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
});
