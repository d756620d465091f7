import { describe, expect, it } from 'vitest';
import { opened, voted } from '../testing/ballotRoom.ts';
import { peopleOf } from '../testing/workshop.ts';

const eleven = peopleOf({ politician: 6, manager: 5 });
const room = opened(eleven);
const close = { ballotId: 'b3' };
/** Three politicians and two managers for the canteen, one manager for both, two politicians blank, one not voting. */
const votes = {
  'politician-1': ['o1'],
  'politician-2': ['o1'],
  'politician-3': ['o1'],
  'politician-4': [],
  'politician-5': [],
  'manager-1': ['o1'],
  'manager-2': ['o1', 'o2'],
  'manager-3': ['o2'],
  'manager-4': ['o2'],
  'manager-5': [],
};

describe('closeBallot', () => {
  it('B4: counts what lies in the urn', () => {
    voted(room, votes)
      .when('closeBallot', close)
      .thenEvents([
        {
          type: 'ballotClosed',
          id: 'b3',
          result: {
            cast: 10,
            blank: 3,
            approvals: [
              { optionId: 'o1', count: 5 },
              { optionId: 'o2', count: 3 },
            ],
            // All politicians left the meetings alone, and what the managers did would tell that.
            groups: [],
            withheld: ['politician', 'manager'],
          },
        },
      ]);
  });

  it('B1: tells the room how many voted, and nothing of how; the result waits in the vault', () => {
    const { stage, backstage, own, vault } = voted(room, votes).when('closeBallot', close).state;
    expect(stage.run.ballots['b3']).toEqual({ ...room.state.stage.run.ballots['b3'], stage: 'closed', cast: 10 });
    expect(JSON.stringify({ stage, backstage, own })).not.toMatch(/approvals|blank|withheld/);
    expect(vault.run.results['b3']?.blank).toBe(3);
  });

  it('B1: what leaves the server is the same however people voted', () => {
    const outside = (options: readonly string[]) => {
      const everyone = Object.fromEntries(Object.keys(eleven).map((id) => [id, options]));
      const { state, patches } = voted(room, everyone).when('closeBallot', close);
      const { vault: _, ...seen } = state;
      return JSON.stringify([seen, patches.filter(({ path }) => path[0] !== 'vault')]);
    };
    expect(outside(['o1'])).toBe(outside(['o2']));
    expect(outside(['o1', 'o2'])).toBe(outside([]));
  });

  it('B2: what is kept says neither who voted nor in which order', () => {
    const entry = (order: string[]) => {
      const cast = Object.fromEntries(order.map((id) => [id, votes[id as keyof typeof votes]]));
      return JSON.stringify(voted(room, cast).when('closeBallot', close).entries.at(-1));
    };
    const voters = Object.keys(votes);
    expect(entry(voters)).toBe(entry(voters.toReversed()));
    for (const voter of voters) expect(entry(voters)).not.toContain(voter);
  });

  it('can be done in any step, and with no votes at all', () => {
    const none = { cast: 0, blank: 0, groups: [], withheld: [] };
    const approvals = [
      { optionId: 'o1', count: 0 },
      { optionId: 'o2', count: 0 },
    ];
    room
      .when('goToStep', { stepId: 'break' })
      .when('closeBallot', close)
      .thenEvents([{ type: 'ballotClosed', id: 'b3', result: { ...none, approvals } }]);
  });

  it('is refused for a ballot there is not', () => {
    room.when('closeBallot', { ballotId: 'b9' }).thenRejected('reject.unknownBallot');
  });

  it('B6: is refused when the urn is lost, never counted in part', () => {
    voted(room, votes).when('closeBallot', close, { urnLost: true }).thenRejected('reject.urnLost');
  });

  it('stays quiet when it is closed, shown or void already: close is final (B4)', () => {
    const closed = voted(room, votes).when('closeBallot', close);
    closed.when('closeBallot', close).thenNothing();
    closed.when('revealBallot', close).when('closeBallot', close).thenNothing();
    room.when('voidBallot', close).when('closeBallot', close).thenNothing();
  });
});
