import type { Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../shared/canonical.ts';
import { Device } from '../support/device.ts';
import { Facilitator } from '../support/facilitator.ts';
import { type ServerProcess, startProcess } from '../support/server.ts';

let server: ServerProcess;
let facilitator: Facilitator;
const devices: Device[] = [];

const device = (options: Omit<ConstructorParameters<typeof Device>[0], 'origin'>) => {
  const made = new Device({ origin: server.origin, ...options });
  devices.push(made);
  return made;
};

beforeAll(async () => {
  server = await startProcess();
  facilitator = await Facilitator.login(server.origin);
});
afterAll(async () => {
  for (const made of devices) made.close();
  await server.stop();
});

describe('a room over a real network', () => {
  it('R1: what one moves, everyone sees, with who did it', async () => {
    const code = await facilitator.startWorkshop();
    const desk = device({ code, as: 'facilitator', cookie: facilitator.cookie });
    const screen = device({ code, as: 'screen' });
    const [karen, ali] = [device({ code }), device({ code })];
    await Promise.all([karen.join('Karen', 'politician'), ali.join('Ali', 'employee')]);
    await desk.until((view) => view.presence?.people?.length === 2);
    const step = desk.state.stage.run.scenario.programme.find(({ opens }) => opens.moves);
    await desk.send('goToStep', { stepId: step?.id ?? '' });
    await karen.until((view) => view.state?.stage.run.programme.stepId === step?.id);
    const moved = await karen.send('moveMoney', {
      from: 'adm',
      to: 'savings',
      profile: { kind: 'lasting', year: 2028, amount: 500 },
    });
    expect(moved).toMatchObject({ ok: true });
    await Promise.all([desk, screen, karen, ali].map((one) => one.until((view) => view.confirmed?.seq === 5)));
    const stages = [desk, screen, karen, ali].map((one) => canonicalJson(one.state.stage));
    expect(new Set(stages).size).toBe(1);
    expect(ali.state.stage.run.board.moves[0]?.[0]?.by).toBe(karen.view.me);
    expect(ali.state.stage.people[karen.view.me ?? '']?.name.text).toBe('Karen');
  });

  it('whoever asks has the answer before being told what came of it', async () => {
    const code = await facilitator.startWorkshop();
    let socket: Socket | undefined;
    const karen = device({ code, seen: (opened) => (socket = opened) });
    await karen.join('Karen', 'politician');
    await karen.until(({ state, me }) => state?.stage.people[me ?? ''] !== undefined);
    const heard: string[] = [];
    socket?.io.engine.on('message', (message) => heard.push(String(message)));
    const before = karen.view.confirmed?.seq ?? 0;
    expect(await karen.send('askQuestion', { text: 'Hvad koster en plads?' })).toMatchObject({ ok: true });
    await karen.until(({ confirmed }) => (confirmed?.seq ?? 0) > before);
    const [answer, change] = ['3', '2["patches"'].map((kind) => heard.findIndex((text) => text.startsWith(kind)));
    expect(answer).toBeGreaterThanOrEqual(0);
    expect(change).toBeGreaterThan(answer ?? -1);
  });
});
