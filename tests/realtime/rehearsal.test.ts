import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Device, MemoryStorage } from '../support/device.ts';
import { filesWith } from '../support/disk.ts';
import { type Host, openHost } from '../support/house.ts';
import { startProcess } from '../support/server.ts';

let host: Host;
beforeAll(async () => {
  host = await openHost();
});
afterAll(() => host.server.stop());

/** A rehearsal on a real server, with a desk, a screen, a report and one real person in it. */
async function rehearsal(people = 3) {
  const { facilitator, server } = host;
  const response = await facilitator.post('/api/workshops', { scenarioId: 'solvig-oevelse', rehearsal: { people } });
  const { code } = (await response.json()) as { code: string };
  const { origin } = server;
  const storage = new MemoryStorage();
  const desk = new Device({ origin, code, as: 'facilitator', cookie: facilitator.cookie });
  const others = (['screen', 'report'] as const).map((as) => new Device({ origin, code, as }));
  const karen = new Device({ origin, code, storage });
  const joined = await karen.join('Karen', 'employee');
  if (!joined.ok) throw new Error(joined.problem.key);
  const everyone = [desk, karen, ...others];
  await Promise.all(everyone.map((device) => device.until(({ state }) => state?.stage.rehearsal?.people === people)));
  return { code, desk, karen, storage, everyone };
}

const isOver = ({ refusal }: { refusal: { key: string } | null }) => refusal?.key === 'reject.rehearsalOver';

describe('a rehearsal', () => {
  it('has simulated people beside the real one, whom the desk is told of as present', async () => {
    const { desk, karen, everyone } = await rehearsal();
    await desk.until(({ presence }) => presence?.simulated?.people === 3 && presence.people?.length === 4);
    expect(desk.view.presence?.simulated).toEqual({ people: 3, isPaused: false });
    expect(karen.view.presence?.simulated).toBeUndefined();
    for (const device of everyone) device.close();
  });

  it('ends for every device at once, which is told so, keeps nothing and does not come again', async () => {
    const { code, karen, storage, everyone } = await rehearsal();
    expect(storage.getItem(`aktordag:${code}`)).not.toBeNull();
    expect((await host.facilitator.post(`/api/workshops/${code}/rehearsal/end`, {})).status).toBe(204);
    await Promise.all(everyone.map((device) => device.until(isOver)));
    for (const { view } of everyone) expect(view).toMatchObject({ me: null, state: null, confirmed: null });
    expect(storage.getItem(`aktordag:${code}`)).toBeNull();
    expect(karen.view.pending).toEqual([]);
    const late = new Device({ origin: host.server.origin, code });
    await late.until(isOver);
    for (const device of [...everyone, late]) device.close();
  });

  it('is gone after a restart, and its devices are told so', async () => {
    const { code, everyone } = await rehearsal();
    const real = await host.facilitator.startWorkshop();
    const { server } = host;
    await server.stop();
    expect(filesWith(server.dataFolder, code)).not.toEqual([]);
    host.server = await startProcess(server.dataFolder, Number(new URL(server.origin).port));
    expect(filesWith(server.dataFolder, code)).toEqual([]);
    expect(filesWith(server.dataFolder, real)).not.toEqual([]);
    await Promise.all(everyone.map((device) => device.until(isOver)));
    for (const device of everyone) device.close();
  });
});
