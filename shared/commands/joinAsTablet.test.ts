import { describe, expect, it } from 'vitest';
import { countOfMoves } from '../budget/moves.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given } from '../testing/given.ts';
import { peopleOf, smallScenario, workshop } from '../testing/workshop.ts';

const programme = smallScenario().programme.map((step) => ({
  ...step,
  opens: { moves: true, ideas: true, ballots: true },
  board: step.id === 'moves' ? ('table' as const) : ('plenary' as const),
}));
const people = peopleOf({ politician: 2, manager: 2, employee: 2 });
const dealt = given(workshop('moves', people, withCatalogue({ programme }))).when('dealSeats', { tables: 3, seed: 1 });
/** The tablet is `p2`: it comes second. */
const room = dealt.when('joinAsTablet', { tableId: 't3' });
const as = { as: 'p2' };
const move = { from: 'schools', to: 'savings', profile: { kind: 'once' as const, year: 2028, amount: 40 } };
const idea = { title: 'Fælles kantine', text: 'Som beskrevet.', areaId: null, amounts: null };

describe('joinAsTablet', () => {
  it('lets a device in that acts for its table', () => {
    room.thenEvents([{ type: 'tabletJoined', id: 'p2', tableId: 't3' }]);
    expect(room.state.stage.tablets).toEqual({ p2: { tableId: 't3', number: 3 } });
  });

  it('is refused for a table there is not, and when the room is full', () => {
    dealt.when('joinAsTablet', { tableId: 't9' }).thenRejected('reject.unknownTable');
    given(workshop('moves', peopleOf({ employee: 1000 })))
      .when('dealSeats', { tables: 2, seed: 1 })
      .when('joinAsTablet', { tableId: 't1' })
      .thenRejected('reject.roomFull');
  });

  it('stays quiet about people, seats and boards', () => {
    expect(room.state.stage.people).toBe(dealt.state.stage.people);
    expect(room.state.stage.run).toBe(dealt.state.stage.run);
    expect(room.state.backstage).toBe(dealt.state.backstage);
    expect(room.state.own).toBe(dealt.state.own);
  });

  it('works on the board of its table in a step for tables, and on the room’s in the others', () => {
    const atTable = room.when('moveMoney', move, as).when('adoptProposal', { proposalId: 'classes' }, as).state.stage;
    expect(atTable.run.tables.map(({ board }) => [countOfMoves(board), board.package.length])).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
    expect(atTable.run.tables[2]?.board.moves[0]?.[0]?.by).toBe('p2');
    const plenary = room.when('goToStep', { stepId: 'ideas' }).when('moveMoney', move, as).state.stage.run;
    expect(countOfMoves(plenary.board)).toBe(1);
  });

  it('writes ideas as its table, unless the step tells of nobody', () => {
    const { run } = room.when('submitIdea', idea, as).state.stage;
    expect(Object.values(run.ideas)[0]).toMatchObject({ tableId: 't3' });
    const hidden = room.when('goToStep', { stepId: 'anonymous' }).when('submitIdea', idea, as).state.stage.run;
    expect(Object.values(hidden.ideas)[0]).not.toHaveProperty('tableId');
    const person = room.when('submitIdea', idea, { as: 'manager-1' }).state.stage.run;
    expect(Object.values(person.ideas)[0]).not.toHaveProperty('tableId');
  });

  it('B3: stands on no roll and has no vote, however present it is', () => {
    const ballot = room
      .when('submitIdea', idea, as)
      .when('createBallot', { question: 'Hvilken?', ideaIds: ['i3'], withoutPrice: true })
      .when('openBallot', { ballotId: 'b4', consents: [] });
    expect(ballot.state.vault.run.rolls['b4']).toEqual(Object.keys(people).toSorted());
    const stage = ballot.state.stage.run.ballots['b4'];
    expect(stage?.roll).toEqual({ size: 6, groups: { politician: 2, manager: 2, employee: 2 } });
    ballot.when('castVote', { ballotId: 'b4', options: ['o1'] }, as).thenRejected('reject.notOnRoll');
  });

  it('B3: opens no ballot where tablets alone are present', () => {
    room
      .when('submitIdea', idea, as)
      .when('createBallot', { question: 'Hvilken?', ideaIds: ['i3'], withoutPrice: true })
      .when('openBallot', { ballotId: 'b4', consents: [] }, { present: ['p2'] })
      .thenRejected('reject.nobodyPresent');
  });

  it('cannot be seated elsewhere, by hand or by a mix', () => {
    room.when('seatPerson', { participantId: 'p2', tableId: 't1' }).thenRejected('reject.unknownPerson');
    const mixed = room.when('dealSeats', { tables: 4, seed: 5 });
    expect(Object.keys(mixed.state.backstage.run.seats).toSorted()).toEqual(Object.keys(people).toSorted());
    expect(mixed.state.stage.tablets).toBe(room.state.stage.tablets);
  });

  it('stays with its table in the next run', () => {
    const next = room.when('startRun', { scenarioId: 'small' }, { as: 'facilitator', confirmed: true });
    const worked = next.when('goToStep', { stepId: 'moves' }).when('moveMoney', move, as).state.stage.run;
    // The next run's programme has no steps for tables.
    expect(countOfMoves(worked.board)).toBe(1);
    expect(next.state.stage.tablets).toEqual(room.state.stage.tablets);
  });
});
