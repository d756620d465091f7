import { expect, it } from 'vitest';
import { boardById } from '../tables/boards.ts';
import { given } from '../testing/given.ts';
import { smallScenario, three, workshop } from '../testing/workshop.ts';

const room = given(workshop('moves'));

it('says of areas what is wanted for them, and leaves the others as they were', () => {
  const play = room
    .when('setPriority', { areaIds: ['schools', 'care'], priority: 'protect' })
    .thenEvents([{ type: 'prioritySet', areaIds: ['schools', 'care'], priority: 'protect' }])
    .when('setPriority', { areaIds: ['care', 'benefits'], priority: 'canGive' }, { as: 'bo' });
  expect(play.state.stage.run.board.priorities).toEqual({ schools: 'protect', care: 'canGive', benefits: 'canGive' });
});

it('neutral is said by saying nothing', () => {
  const play = room
    .when('setPriority', { areaIds: ['schools'], priority: 'protect' })
    .when('setPriority', { areaIds: ['schools', 'care'], priority: 'neutral' })
    .thenEvents([{ type: 'prioritySet', areaIds: ['schools'], priority: 'neutral' }]);
  expect(play.state.stage.run.board.priorities).toEqual({});
});

it('changes nothing where it is said already', () => {
  room.when('setPriority', { areaIds: ['schools'], priority: 'neutral' }).thenNothing();
});

it('stands on the board of the table in a step for tables', () => {
  const programme = smallScenario().programme.map((step) => ({ ...step, board: 'table' as const }));
  const play = given(workshop('moves', three, smallScenario({ programme })))
    .when('dealSeats', { tables: 2, seed: 1 })
    .when('setPriority', { areaIds: ['schools'], priority: 'canGive' });
  const { run } = play.state.stage;
  const { tableId = '' } = play.state.own['anna'] ?? {};
  expect(boardById(run, tableId).priorities).toEqual({ schools: 'canGive' });
  expect(run.board.priorities).toBeUndefined();
});

it('is refused for an area that is locked or unknown, and in a step without moves', () => {
  room
    .when('setPriority', { areaIds: ['schools', 'pensions'], priority: 'protect' })
    .thenRejected('reject.areaLocked', { area: 'Førtidspension' });
  room.when('setPriority', { areaIds: ['roads'], priority: 'protect' }).thenRejected('reject.unknownArea');
  given(workshop('ideas'))
    .when('setPriority', { areaIds: ['schools'], priority: 'protect' })
    .thenRejected('reject.movesClosed');
});
