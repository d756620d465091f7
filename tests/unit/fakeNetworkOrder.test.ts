import { describe, expect, it } from 'vitest';
import { hashAt, patchesTo, ScriptedClient, snapshotAt } from '../support/scriptedLink.ts';

const resyncFrom = (seq: number) => ({ name: 'resync', payload: { seq, hash: hashAt(seq) } });

function clientAt(seq: number): ScriptedClient {
  const client = new ScriptedClient();
  client.snapshot(seq);
  return client;
}

describe('a client that hears things out of order', () => {
  it('R2: applies patches only on the number they start from, and asks for what is missing', async () => {
    const client = clientAt(5);
    client.patches(7, 8);
    expect(client.shown).toBe(5);
    const question = await client.asks();
    expect(question).toMatchObject(resyncFrom(5));
    question?.answer({ ok: true, patches: patchesTo(5, 7) });
    await client.asks();
    expect([client.shown, client.confirmed]).toMatchObject([8, { seq: 8, hash: hashAt(8) }]);
    expect(client.questions).toHaveLength(1);
  });

  it('R2: takes what it hears twice for nothing', async () => {
    const client = clientAt(5);
    client.patches(5, 6);
    client.patches(5, 6);
    client.patches(3, 5);
    expect(client.shown).toBe(6);
    expect(await client.asks()).toBeUndefined();
  });

  it('R2: asks once more, from where it is, when an answer fits no longer and reaches beyond it', async () => {
    const client = clientAt(5);
    client.patches(6, 7);
    const first = await client.asks();
    client.snapshot(7);
    first?.answer({ ok: true, patches: patchesTo(5, 8) });
    const second = await client.asks();
    expect(second).toMatchObject(resyncFrom(7));
    second?.answer({ ok: true, patches: patchesTo(7, 8) });
    await client.asks();
    expect(client.shown).toBe(8);
    expect(client.questions).toHaveLength(2);
  });

  it('R2: takes a whole snapshot where the server does not know its place', async () => {
    const client = clientAt(5);
    client.patches(7, 8);
    const question = await client.asks();
    question?.answer({ ok: true, snapshot: snapshotAt(7) });
    await client.asks();
    expect(client.shown).toBe(8);
  });

  it('R1: leaves a snapshot aside that was overtaken on the way', () => {
    const client = clientAt(5);
    client.patches(5, 9);
    client.snapshot(6);
    expect(client.shown).toBe(9);
  });

  it('R2: takes a snapshot with a lower number on a new connection, where the log may be another', () => {
    const client = clientAt(9);
    client.lost();
    client.opened();
    client.snapshot(3);
    expect([client.shown, client.confirmed]).toMatchObject([3, { seq: 3 }]);
  });

  it('R2: shows its place at the next connection, and forgets what it asked on the one before', async () => {
    const client = clientAt(5);
    client.patches(7, 8);
    const old = await client.asks();
    client.lost();
    expect(client.handshake()).toMatchObject({ have: { seq: 5, hash: hashAt(5) } });
    client.opened();
    client.patches(5, 9);
    expect(client.shown).toBe(9);
    old?.answer({ ok: true, patches: patchesTo(5, 7) });
    await client.asks();
    expect(client.shown).toBe(9);
    expect(client.questions).toHaveLength(1);
  });

  it('R6: goes by the forward-only clock of its device between two words of the server', () => {
    const client = clientAt(1);
    client.monotonic = 5000;
    client.presence(1_800_000_000_000);
    const clock = client.connection.serverNow;
    expect(clock()).toBe(1_800_000_000_000);
    client.monotonic += 750;
    expect(clock()).toBe(1_800_000_000_750);
  });
});
