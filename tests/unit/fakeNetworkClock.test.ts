import { performance } from 'node:perf_hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Clock, steadyClock } from '../../server/clock.ts';
import { Workshop } from '../../server/workshop/workshop.ts';
import { movesOf } from '../../shared/budget/moves.ts';
import { canonicalJson } from '../../shared/canonical.ts';
import { timeLeft } from '../../shared/programme/programme.ts';
import { furnish, give, openRoom, person, row } from '../support/realRoom.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const day = 86_400_000;
const move = { from: 'schools', to: 'savings', profile: { kind: 'once', year: 2028, amount: 1 } };

describe('a clock that jumps', () => {
  it('R6: the server goes by the forward-only clock of its machine', () => {
    vi.useFakeTimers({ now: row.started_at, toFake: ['Date'] });
    const forward = vi.spyOn(performance, 'now').mockReturnValue(5000);
    const clock = steadyClock();
    for (const jump of [day, -3 * day, 7_200_000]) {
      vi.setSystemTime(Date.now() + jump);
      expect(clock()).toBe(row.started_at);
    }
    forward.mockReturnValue(95_000);
    expect(clock()).toBe(row.started_at + 90_000);
  });

  it('R6: reorders nothing, repeats nothing, and moves no running timer', async () => {
    let now = row.started_at;
    const clock: Clock = () => now;
    const room = await openRoom({ clock });
    const { workshop, ids } = await furnish(room, 'moves', 1);
    const before = timeLeft(workshop.state.stage.run, row.started_at);
    for (const jump of [0, day, -2 * day, 3 * day, -day]) {
      now += jump;
      await give(workshop, person(ids[0] ?? ''), 'moveMoney', move);
    }
    expect(timeLeft(workshop.state.stage.run, row.started_at)).toBe(before);
    const entries = await room.log.entriesAfter(row.id, 0);
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted((a, b) => a - b));
    const moves = movesOf(workshop.state.stage.run.board);
    expect(moves.map(({ id }) => id)).toEqual(entries.slice(-5).map(({ seq }) => `m${seq}`));

    const again = await Workshop.open(row, room.dependencies);
    expect(canonicalJson(again.state)).toBe(canonicalJson(workshop.state));
    expect(again.damagedFrom).toBeUndefined();
    await room.close();
  });
});
