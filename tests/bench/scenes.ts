import { setTimeout as wait } from 'node:timers/promises';
import type { Crowd } from './crowd.ts';
import { now } from './load/clock.ts';
import type { Done } from './load/schedule.ts';
import type { Rate } from './plan.ts';
import { cpuMs } from './processes.ts';
import type { System } from './systems.ts';

/** How long people are away before they all come back. */
const awayMs = 500;

export interface Steady {
  replies: number[];
  shown: number[];
  /** µs of server CPU per change and client. */
  cpu: number | undefined;
  bytes: number;
}

/** The room at work: moves at a fixed rate after a while of warming up. */
export async function steady(
  { pid }: System,
  crowd: Crowd,
  { rate, seconds, warmUp }: { rate: number; seconds: number; warmUp: Rate },
): Promise<Steady> {
  await crowd.steady(warmUp.commandsPerSecond, warmUp.seconds);
  await crowd.watch(await crowd.settled());
  const bytesBefore = await crowd.bytesRead();
  const cpuBefore = cpuMs(pid);
  const done = await crowd.steady(rate, seconds);
  const shown = await shownAfter(done, crowd);
  const cpu = cpuSince(cpuBefore, pid);
  const deliveries = done.length * crowd.size;
  return {
    replies: done.map(({ latency }) => latency),
    shown,
    cpu: cpu === undefined ? undefined : (cpu * 1000) / deliveries,
    bytes: ((await crowd.bytesRead()) - bytesBefore) / deliveries,
  };
}

/** For each command: from when it was to be given until the last client had its change. */
async function shownAfter(done: readonly Done[], crowd: Crowd): Promise<number[]> {
  const bySeq = done.toSorted((a, b) => a.seq - b.seq);
  const arrivals = await crowd.arrivals(bySeq.at(-1)?.seq ?? 0);
  return bySeq.map(({ at }, index) => (arrivals[index] as number) - at);
}

/** Everyone is cut off, one change happens meanwhile, and all come back at once. */
export async function allReturn({ pid }: System, crowd: Crowd, knowing: boolean) {
  await crowd.cut();
  await wait(awayMs);
  const upTo = await crowd.moveOfWhoStayed();
  await wait(100);
  const cpuBefore = cpuMs(pid);
  const started = now();
  const current = (await crowd.back(knowing, upTo)) - started;
  await wait(300); // what was put off until later belongs to the cost as well
  return { current, cpu: cpuSince(cpuBefore, pid) };
}

/** Everyone votes within a moment; to a baseline a vote is a move. Settled: everyone's turnout, or state, is right. */
export async function burst(system: System, crowd: Crowd, withinMs: number) {
  const ballot = await system.openBallot?.(crowd);
  const before = await crowd.settled();
  await crowd.watch(before);
  const cpuBefore = cpuMs(system.pid);
  const done = await crowd.burst(withinMs, ballot);
  const last = Math.max(...done.map(({ at }) => at));
  const settled = ballot
    ? await crowd.turnoutKnown(crowd.size)
    : Math.max(...(await crowd.arrivals(before + crowd.size)));
  return { settled: settled - last, cpu: cpuSince(cpuBefore, system.pid) };
}

function cpuSince(before: number | undefined, pid: number): number | undefined {
  const after = cpuMs(pid);
  return before === undefined || after === undefined ? undefined : after - before;
}
