import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ScriptedClient } from '../support/scriptedLink.ts';

const shut = { key: 'reject.unknownCode' } as const;
/** After how many seconds of waiting the client opened its connection anew; each time it is refused once more. */
function waits(client: ScriptedClient, seconds: number): number[] {
  const reopenedAt: number[] = [];
  for (let second = 1; second <= seconds; second++) {
    const before = client.reopened;
    vi.advanceTimersByTime(1000);
    if (client.reopened === before) continue;
    reopenedAt.push(second);
    client.refused(shut);
  }
  return reopenedAt;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a screen that nobody touches', () => {
  it('keeps its picture while the connection is gone, and goes on from there', () => {
    const screen = new ScriptedClient('screen');
    screen.snapshot(4);
    screen.lost();
    expect(screen.connection.store.getState()).toMatchObject({ status: 'offline', refusal: null });
    expect(screen.shown).toBe(4);
    expect(screen.handshake()?.have).toEqual({ seq: 4, hash: 'hash-4' });
    screen.opened();
    screen.patches(4, 5);
    expect(screen.connection.store.getState().status).toBe('online');
    expect(screen.shown).toBe(5);
  });

  it('takes the state of a server that came back with less', () => {
    const screen = new ScriptedClient('screen');
    screen.snapshot(4);
    screen.lost();
    screen.opened();
    screen.snapshot(2);
    expect(screen.shown).toBe(2);
  });

  it('asks again for as long as it is refused, more and more seldom, and at last once a minute', () => {
    const screen = new ScriptedClient('screen');
    screen.refused(shut);
    expect(waits(screen, 200)).toEqual([5, 15, 35, 75, 135, 195]);
  });

  it('is back at once when it is let in, and begins anew with the next refusal', () => {
    const screen = new ScriptedClient('screen');
    screen.refused(shut);
    waits(screen, 100);
    screen.opened();
    expect(screen.connection.store.getState()).toMatchObject({ status: 'online', refusal: null });
    expect(waits(screen, 300)).toEqual([]);
    screen.refused(shut);
    expect(waits(screen, 10)).toEqual([5]);
  });
});

it('R3: a participant with a wrong code is asked for another and knocks no more', () => {
  const client = new ScriptedClient('participant');
  client.refused(shut);
  expect(waits(client, 300)).toEqual([]);
});
