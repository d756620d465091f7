import { describe, expect, it } from 'vitest';
import { countOfMoves } from '../budget/moves.ts';
import { readEvent, stateAfter } from '../commands/decide.ts';
import { must } from '../ids.ts';
import { sceneNow } from '../programme/programme.ts';
import type { Person } from '../state.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given, now, type Play } from '../testing/given.ts';
import { peopleOf, smallScenario, workshop } from '../testing/workshop.ts';
import { agreedBy, compareTables } from './compare.ts';
import { distancesOf, packageDistance } from './distances.ts';
import { mixedSeats, seatForLate } from './seating.ts';

const programme = smallScenario().programme.map((step) =>
  step.id === 'moves' ? { ...step, board: 'table' as const } : step,
);
const people = peopleOf({ politician: 4, manager: 3, employee: 5 });
const room = given(workshop('moves', people, withCatalogue({ programme })));
const dealt = room.when('dealSeats', { tables: 3, seed: 7 });
const at = (play: Play, tableId: string): string =>
  Object.entries(play.state.backstage.run.seats).find(([, seat]) => seat === tableId)?.[0] ?? 'nobody';
const adoptAt = (play: Play, tableId: string, ...ids: string[]) =>
  ids.reduce((next, proposalId) => next.when('adoptProposal', { proposalId }, { as: at(play, tableId) }), play);
const packages = ({ state: { stage } }: Play) =>
  stage.run.tables.map(({ board }) => board.package.map(({ proposalId }) => proposalId));

describe('seats', () => {
  it('are mixed so that tables and groups differ by one at most, the same way for the same seed', () => {
    const persons = room.state.stage.people;
    const seats = mixedSeats(persons, ['t1', 't2', 't3'], 7);
    expect(mixedSeats(persons, ['t1', 't2', 't3'], 7)).toEqual(seats);
    expect(mixedSeats(persons, ['t1', 't2', 't3'], 8)).not.toEqual(seats);
    for (const group of ['politician', 'manager', 'employee', '']) {
      const counts = ['t1', 't2', 't3'].map(
        (table) => Object.entries(seats).filter(([id, seat]) => seat === table && id.startsWith(group)).length,
      );
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }
  });

  it('are mixed by committee too, where politicians have given one', () => {
    const persons = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => {
        const committee = ['children', 'welfare', undefined][index % 3];
        const person: Person = { name: { id: `w${index}`, text: 'Navn' }, group: 'politician' };
        return [`p${index}`, committee ? { ...person, committeeId: committee } : person];
      }),
    );
    const seats = mixedSeats(persons, ['t1', 't2'], 3);
    const at = (table: string, committee?: string) =>
      Object.keys(persons).filter((id) => seats[id] === table && persons[id]?.committeeId === committee).length;
    for (const committee of ['children', 'welfare', undefined]) {
      expect([at('t1', committee), at('t2', committee)]).toEqual([2, 2]);
    }
  });

  it('A2: are known to the desk, and to each person their own', () => {
    expect(JSON.stringify(dealt.state.stage.run.tables)).not.toContain('politician-1');
    for (const [id, seat] of Object.entries(dealt.state.backstage.run.seats)) {
      expect(dealt.state.own[id]?.tableId).toBe(seat);
    }
  });

  it('are given to those who come late, where most room is', () => {
    const late = dealt.when('joinWorkshop', { name: 'Ditte', group: 'manager' }).state;
    const counts = ['t1', 't2', 't3'].map((t) => Object.values(late.backstage.run.seats).filter((s) => s === t).length);
    expect(counts.toSorted()).toEqual([4, 4, 5]);
  });

  it('go, for a late politician, to where fewest of the same committee sit', () => {
    const table = (number: number) => ({ id: `t${number}`, number, board: { moves: [], package: [] } });
    const person = (committeeId: string) => ({
      name: { id: 'w', text: 'Navn' },
      group: 'politician' as const,
      committeeId,
    });
    const there = { p1: person('children'), p2: person('welfare') };
    const seats = { p1: 't1', p2: 't2' };
    expect(seatForLate(person('children'), there, seats, [table(1), table(2)])).toBe('t2');
    expect(seatForLate(person('welfare'), there, seats, [table(1), table(2)])).toBe('t1');
  });

  it('are changed by hand, and refused where there is nobody or no table', () => {
    const { state } = dealt.when('seatPerson', { participantId: 'manager-1', tableId: 't3' });
    expect(state.own['manager-1']?.tableId).toBe('t3');
    dealt.when('seatPerson', { participantId: 'nobody', tableId: 't3' }).thenRejected('reject.unknownPerson');
    dealt.when('seatPerson', { participantId: 'manager-1', tableId: 't9' }).thenRejected('reject.unknownTable');
  });

  it('keep their boards when dealt again, and a table that has begun is not taken away', () => {
    const begun = adoptAt(dealt, 't3', 'classes');
    expect(packages(begun.when('dealSeats', { tables: 4, seed: 2 }))).toEqual([[], [], ['classes'], []]);
    begun.when('dealSeats', { tables: 2, seed: 2 }).thenRejected('reject.tableInUse', { table: 3 });
  });

  it('are told with the number of their mix, which gives them again to the same people at as many tables', () => {
    expect(dealt.state.backstage.run.seed).toBe(7);
    const [one = ''] = Object.keys(dealt.state.backstage.run.seats);
    const other = dealt
      .when('dealSeats', { tables: 3, seed: 8 })
      .when('seatPerson', { participantId: one, tableId: 't3' });
    expect(other.state.backstage.run.seed).toBe(8);
    const again = other.when('dealSeats', { tables: 3, seed: 7 });
    expect(again.state.backstage.run).toEqual(dealt.state.backstage.run);
    expect(again.state.own).toEqual(dealt.state.own);
  });

  it('have no number where they were dealt in a log from before it was kept', () => {
    const { seats } = dealt.state.backstage.run;
    const earlier = readEvent({ type: 'seatsDealt', tables: 3, seats });
    const state = stateAfter(dealt.state, [must(earlier)], { at: now, word: () => null });
    expect(state.backstage.run).toMatchObject({ seats });
    expect(state.backstage.run).not.toHaveProperty('seed');
  });

  it('last into the next run, whose boards are empty', () => {
    const { state } = adoptAt(dealt, 't1', 'classes').when(
      'startRun',
      { scenarioId: 'small' },
      { as: 'facilitator', confirmed: true },
    );
    expect(state.stage.run.tables.map(({ board }) => board)).toEqual([1, 2, 3].map(() => ({ moves: [], package: [] })));
    expect(state.backstage.run.seats).toEqual(dealt.state.backstage.run.seats);
    expect(state.backstage.run.seed).toBe(7);
    expect(state.own['manager-1']?.tableId).toBe(dealt.state.own['manager-1']?.tableId);
  });
});

describe('boards', () => {
  it('M1: in a step for tables each works on the board of their table, and the room’s stands still', () => {
    const mover = at(dealt, 't2');
    const move = { from: 'schools', to: 'savings', profile: { kind: 'once' as const, year: 2028, amount: 40 } };
    const { state } = dealt.when('moveMoney', move, { as: mover });
    expect(state.stage.run.tables.map(({ board }) => countOfMoves(board))).toEqual([0, 1, 0]);
    expect(state.stage.run.board.moves).toEqual([]);
  });

  it('A1: what is done at one table is undone there and by nobody at another', () => {
    const move = { from: 'schools', to: 'savings', profile: { kind: 'once' as const, year: 2028, amount: 40 } };
    const moved = dealt.when('moveMoney', move, { as: at(dealt, 't2') });
    const moveId = moved.state.stage.run.tables[1]?.board.moves[0]?.[0]?.id ?? '';
    moved.when('undoMove', { moveId }, { as: at(dealt, 't1') }).thenRejected('reject.notYourMove');
    const undone = moved.when('undoMove', { moveId }, { as: at(dealt, 't2') });
    expect(undone.state.stage.run.tables[1]?.board.moves[0]?.[0]?.undone).toBe(true);
  });

  it('are the room’s in every other step, and where nobody has been seated', () => {
    const plenary = dealt.when('goToStep', { stepId: 'anonymous' });
    expect(adoptAt(plenary, 't1', 'classes').state.stage.run.board.package).toHaveLength(1);
    expect(
      room.when('adoptProposal', { proposalId: 'classes' }, { as: 'manager-1' }).state.stage.run.board.package,
    ).toHaveLength(1);
  });
});

describe('the screen', () => {
  it('shows the tables while they work, unless the desk chose something else', () => {
    expect(sceneNow(room.state.stage.run)).toBe('budget');
    expect(sceneNow(dealt.state.stage.run)).toBe('compare');
    expect(sceneNow(dealt.when('showScene', { scene: 'ladder' }).state.stage.run)).toBe('ladder');
    expect(sceneNow(dealt.when('goToStep', { stepId: 'anonymous' }).state.stage.run)).toBe('budget');
  });
});

describe('tables beside each other', () => {
  const worked = [
    ['t1', 'classes', 'merge', 'sickness'],
    ['t2', 'classes', 'merge'],
    ['t3', 'merge', 'classes', 'digital'],
  ].reduce((play, [table = '', ...ids]) => adoptAt(play, table, ...ids), dealt);

  it('show who has chosen what, the most agreed first', () => {
    const rows = compareTables(worked.state.stage.run);
    expect(rows.map(({ proposal, marks }) => [proposal.id, marks])).toEqual([
      ['classes', ['whole', 'whole', 'whole']],
      ['merge', ['whole', 'whole', 'whole']],
      ['digital', ['none', 'none', 'whole']],
      ['sickness', ['whole', 'none', 'none']],
    ]);
    expect(agreedBy(rows).map(({ proposal }) => proposal.id)).toEqual(['classes', 'merge']);
  });

  it('are as far apart as the share of their proposals that they do not have in common', () => {
    const { tables } = worked.state.stage.run;
    expect(distancesOf(tables)).toEqual({
      matrix: [
        [0, 33, 50],
        [33, 0, 33],
        [50, 33, 0],
      ],
      nearest: [
        { numbers: [1, 2], distance: 33 },
        { numbers: [2, 3], distance: 33 },
      ],
      farthest: [{ numbers: [1, 3], distance: 50 }],
    });
    expect(packageDistance([], [])).toBe(0);
    expect(distancesOf(dealt.state.stage.run.tables)).toMatchObject({ nearest: [], farthest: [] });
  });

  it('give what all agree on to the room’s board in one press, with where it came from, and only once', () => {
    const carried = worked.when('carryToPlenary', {});
    expect(carried.state.stage.run.board.package.map(({ proposalId, from }) => [proposalId, from])).toEqual([
      ['classes', ['t1', 't2', 't3']],
      ['merge', ['t1', 't2', 't3']],
    ]);
    carried.when('carryToPlenary', {}).thenNothing();
  });

  it('carry the smallest share and the latest start that they have in common', () => {
    const less = worked.when('adoptProposal', { proposalId: 'merge', share: 50, delay: 1 }, { as: at(worked, 't2') });
    const { package: steps } = less.when('carryToPlenary', {}).state.stage.run.board;
    expect(steps[1]).toMatchObject({ proposalId: 'merge', share: 50, delay: 1 });
  });

  it('carry what each of them gives up for a new effort', () => {
    const answer = (play: Play, tableId: string) =>
      play.when(
        'adoptProposal',
        { proposalId: 'robots', givenUp: `Afkald ved ${tableId}.` },
        { as: at(play, tableId) },
      );
    const carried = answer(answer(dealt, 't1'), 't3').when('carryToPlenary', { proposalId: 'robots' });
    const [step] = carried.state.stage.run.board.package;
    expect(step?.from).toEqual(['t1', 't3']);
    expect(step?.givenUp?.map(({ text }) => text)).toEqual(['Afkald ved t1.', 'Afkald ved t3.']);
  });

  it('give one that not all agree on where it is named, from those who chose it', () => {
    const sickness = worked.when('carryToPlenary', { proposalId: 'sickness' });
    sickness.thenEvents([
      { type: 'carriedToPlenary', adoptions: [{ proposalId: 'sickness', share: 100, delay: 0, from: ['t1'] }] },
    ]);
    sickness.when('carryToPlenary', { proposalId: 'sickness' }).thenNothing();
    worked.when('carryToPlenary', { proposalId: 'reading' }).thenRejected('reject.nobodyChose');
    worked
      .when('carryToPlenary', { proposalId: 'digital' })
      .thenRejected('reject.requires', { proposal: 'Forslag digital', other: 'Forslag classes' });
  });

  it('have nothing to give while they agree on nothing, and nothing that the room’s board cannot take', () => {
    dealt.when('carryToPlenary', {}).thenRejected('reject.nothingAgreed');
    const plenary = worked.when('goToStep', { stepId: 'anonymous' });
    adoptAt(plenary, 't1', 'close')
      .when('carryToPlenary', {})
      .thenRejected('reject.excludes', { proposal: 'Forslag merge', other: 'Forslag close' });
  });
});
