import { describe, expect, it } from 'vitest';
import { given, now } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const room = given(workshop('moves')).when('moveMoney', {
  from: 'schools',
  to: 'savings',
  profile: { kind: 'once', year: 2028, amount: 40 },
});
const named = room.when('nameSnapshot', { name: 'Før frokost' });
const snapshots = ({ state }: typeof room) => state.stage.run.board.snapshots;

describe('nameSnapshot', () => {
  it('gives the board as it is a name, which lies beside the log', () => {
    expect(snapshots(named)).toEqual([
      { id: 's2', name: { id: 'w-title2', text: 'Før frokost' }, changes: 1, by: 'anna', at: now },
    ]);
    named.thenEvents([{ type: 'snapshotNamed', id: 's2', name: 'w-title2', changes: 1, by: 'anna', anonymous: false }]);
    expect(JSON.stringify(named.entries)).not.toContain('Før frokost');
  });

  it('gives an earlier point a name, and says of an anonymous step not who did', () => {
    expect(snapshots(room.when('nameSnapshot', { name: 'Start', changes: 0 }))?.[0]?.changes).toBe(0);
    const anonymous = room.when('goToStep', { stepId: 'anonymous' }).when('nameSnapshot', { name: 'Nu' });
    expect(snapshots(anonymous)?.[0]?.by).toBeNull();
  });

  it('is refused for a change there is not yet, for another board, and when there are too many', () => {
    room.when('nameSnapshot', { name: 'Senere', changes: 2 }).thenRejected('reject.unknownChange');
    room.when('nameSnapshot', { name: 'Der', boardId: 't1' }).thenRejected('reject.notYourBoard');
    let full = room;
    for (let count = 0; count < 50; count += 1) full = full.when('nameSnapshot', { name: `Nr. ${count}` });
    full.when('nameSnapshot', { name: 'En til' }).thenRejected('reject.manySnapshots', { most: 50 });
  });
});

describe('removeSnapshot', () => {
  it('takes one’s own name away, and the facilitator any', () => {
    expect(snapshots(named.when('removeSnapshot', { snapshotId: 's2' }))).toEqual([]);
    expect(snapshots(named.when('removeSnapshot', { snapshotId: 's2' }, { as: 'facilitator' }))).toEqual([]);
  });

  it('is refused for a name that somebody else gave, and for another board', () => {
    named.when('removeSnapshot', { snapshotId: 's2' }, { as: 'bo' }).thenRejected('reject.notYourSnapshot');
    named.when('removeSnapshot', { snapshotId: 's2', boardId: 't1' }).thenRejected('reject.notYourBoard');
  });

  it('stays quiet when it is gone', () => {
    room.when('removeSnapshot', { snapshotId: 's9' }).thenNothing();
  });
});
