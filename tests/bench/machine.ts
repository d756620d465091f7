import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Above this share of all cores, other work gets into the latencies. */
const disturbingShare = 0.15;

export const describeMachine = (): string => {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpu?.model.trim()}, ${cpus().length} cores, ${memory} GB; Node ${process.versions.node}; ${platform()} ${release()}`;
};

/** How busy the machine is while the bench does nothing, as a share of all its cores over a second. */
export async function otherWork(): Promise<number> {
  const before = spent();
  await wait(1000);
  const after = spent();
  return (after.busy - before.busy) / Math.max(1, after.all - before.all);
}

/** A sentence about other work on the machine, when there is enough of it to doubt the figures. */
export function warningAbout(shares: readonly number[]): string | undefined {
  const most = Math.max(...shares);
  if (most <= disturbingShare) return undefined;
  const percent = Math.round(most * 100);
  return `Other work took up to ${percent} % of the machine (load ${loadavg()[0]?.toFixed(1)}): the latencies are not to be trusted, the ratios hardly.`;
}

function spent(): { busy: number; all: number } {
  const times = cpus().map((cpu) => cpu.times);
  const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  return { busy: all - times.reduce((sum, { idle }) => sum + idle, 0), all };
}
