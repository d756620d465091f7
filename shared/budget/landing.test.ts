import { describe, expect, it } from 'vitest';
import { must } from '../ids.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given, type Play } from '../testing/given.ts';
import { peopleOf, smallScenario, three, workshop } from '../testing/workshop.ts';
import { type GapTask, gapTasksAt, rescored, underAgreementOf } from './landing.ts';

const figures = [
  { targetId: 'service', amounts: [40, 90, 80, 85] },
  { targetId: 'cash', amounts: [0, 0, 0, 0] },
];
const start = ['merge', 'classes'].reduce(
  (play, proposalId) => play.when('adoptProposal', { proposalId }),
  given(workshop('moves', three, withCatalogue())),
);
// Found: service and cash 50 80 80 80. The agreement lacks 10 of service in 2029 and 5 in 2031.
const landed = start.when('enterAgreement', { figures });
const runOf = ({ state }: Play) => state.stage.run;
const told = (tasks: readonly GapTask[]) =>
  tasks.map(({ target, year, missing, wasMissing, isDone }) => [target.id, year, missing, wasMissing, isDone]);

describe('the gaps of a board', () => {
  it('are no tasks before the agreement has landed', () => {
    expect(gapTasksAt(runOf(start), 'plenary')).toEqual([]);
    expect(rescored(runOf(start))).toEqual([]);
  });

  it('are one task per target and year that falls short', () => {
    expect(told(gapTasksAt(runOf(landed), 'plenary'))).toEqual([
      ['service', 2029, 10, 10, false],
      ['service', 2031, 5, 5, false],
    ]);
  });

  it('are done once they are closed, and stay to be seen', () => {
    const profile = { kind: 'typed' as const, amounts: [0, 12, 0, 4] };
    const closed = landed.when('moveMoney', { from: 'schools', to: 'savings', profile });
    expect(told(gapTasksAt(runOf(closed), 'plenary'))).toEqual([
      ['service', 2029, 0, 10, true],
      ['service', 2031, 1, 5, false],
    ]);
  });

  it('come where something is taken out again after the agreement', () => {
    const dropped = landed.when('dropProposal', { proposalId: 'merge' });
    expect(told(gapTasksAt(runOf(dropped), 'plenary')).map(([, year, missing]) => [year, missing])).toEqual([
      [2028, 20],
      [2029, 40],
      [2030, 30],
      [2031, 35],
    ]);
  });

  it('grow with a card that is played, and shrink again when it is taken back', () => {
    const struck = landed.when('playShock', { shockId: 'overspend' });
    expect(told(gapTasksAt(runOf(struck), 'plenary'))).toEqual([
      ['service', 2029, 30, 30, false],
      ['service', 2030, 20, 20, false],
      ['service', 2031, 25, 25, false],
    ]);
    const back = struck.when('takeBackShock', { shockId: 'overspend' });
    expect(gapTasksAt(runOf(back), 'plenary')).toEqual(gapTasksAt(runOf(landed), 'plenary'));
  });

  it('L6: are told as they are now where a log does not say how things stood', () => {
    const { landed: _, ...old } = runOf(landed);
    const closed = { ...old, board: { moves: [], package: [] } };
    expect(told(gapTasksAt(closed, 'plenary')).every(([, , missing, was]) => missing === was)).toBe(true);
    expect(rescored(old)[0]?.before.outcome.id).toBe('expected');
  });
});

describe('re-scoring', () => {
  it('tells for every board how it stood before the agreement and stands after', () => {
    const programme = smallScenario().programme.map((step) => ({ ...step, board: 'table' as const }));
    const room = given(workshop('moves', peopleOf({ politician: 2 }), withCatalogue({ programme })));
    const tables = room.when('dealSeats', { tables: 2, seed: 1 });
    const [person = ''] = Object.entries(tables.state.backstage.run.seats).find(([, seat]) => seat === 't2') ?? [];
    const lenient = tables
      .when('adoptProposal', { proposalId: 'close' }, { as: person })
      .when('setActiveOutcome', { outcomeId: 'lenient' })
      .when('enterAgreement', { figures });
    const seen = rescored(runOf(lenient)).map(({ number, before, after, tasks }) => [
      number,
      before.outcome.id,
      before.gap?.missing ?? 'met',
      after.gap?.missing ?? 'met',
      tasks.length,
    ]);
    // Closing finds 60 every year: Mild (10 20 30 40) is met, and 30, 20 and 25 are missing of the agreement.
    expect(seen).toEqual([
      [null, 'lenient', 40, 90, 4],
      [1, 'lenient', 40, 90, 4],
      [2, 'lenient', 'met', 30, 3],
    ]);
  });

  it('holds an earlier run of the same scenario against the agreement of the current one', () => {
    const earlier = runOf(start);
    const [board] = rescored(underAgreementOf(runOf(landed), earlier));
    expect(must(board).before.outcome.id).toBe('expected');
    expect(told(must(board).tasks)).toEqual([
      ['service', 2029, 10, 10, false],
      ['service', 2031, 5, 5, false],
    ]);
  });

  it('leaves an earlier run alone that has an agreement of its own, or another scenario', () => {
    const other = { ...runOf(start), scenario: { ...withCatalogue(), id: 'elsewhere' } };
    expect(underAgreementOf(runOf(landed), other)).toBe(other);
    expect(underAgreementOf(runOf(landed), runOf(landed))).toBe(runOf(landed));
    expect(underAgreementOf(runOf(start), runOf(start))).toBe(runOf(start));
  });
});
