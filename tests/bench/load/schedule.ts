import { now } from './clock.ts';

/** A deed of a client at a fixed moment, in milliseconds from the start. */
export interface Slot {
  at: number;
  client: number;
}

export interface Done {
  /** When it was to be done; latency counts from there, so a late answer cannot hide the next (no coordinated omission). */
  at: number;
  latency: number;
  seq: number;
}

/** Timers fire up to this much late; the rest of the way is waited for in turns of the event loop. */
const timerSlackMs = 1.2;

/** Does every slot at its time, whether earlier ones are answered or not. */
export async function play(
  slots: readonly Slot[],
  startAt: number,
  act: (client: number) => Promise<number>,
): Promise<Done[]> {
  const all: Promise<Done>[] = [];
  for (const { at, client } of slots) {
    await until(startAt + at);
    const answered = act(client).then((seq) => ({ at: startAt + at, latency: now() - startAt - at, seq }));
    answered.catch(() => undefined); // told by Promise.all below; not unheard meanwhile
    all.push(answered);
  }
  return Promise.all(all);
}

async function until(time: number): Promise<void> {
  const coarse = time - now() - timerSlackMs;
  if (coarse >= 1) await new Promise((resolve) => setTimeout(resolve, Math.floor(coarse)));
  while (now() < time) await new Promise((resolve) => setImmediate(resolve));
}
