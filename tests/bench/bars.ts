import { ratio } from './numbers.ts';
import type { Plan } from './plan.ts';
import type { Results } from './results.ts';

/** What we have promised ourselves about speed, held against what was measured. */
export interface Bar {
  what: string;
  ours: number | undefined;
  baseline: number | undefined;
  /** Undefined when it was not measured. */
  measured: number | undefined;
  bar: number;
  unit: '' | ' ms';
}

export function barsOf(plan: Plan, results: Results): Bar[] {
  const clients = Math.max(...plan.clients);
  const crowd = plan.burst.largeRoom ?? clients;
  const { slowDisk } = plan;
  const reply = (share: number, bar: number): Bar => {
    const ours = results.percentile('reply', 'ours', clients, share);
    const baseline = results.percentile('reply', 'durable', clients, share);
    return { what: `reply p${share * 100}, ms / (b)`, ours, baseline, measured: ratio(ours, baseline), bar, unit: '' };
  };
  const toPlain = (what: string, measure: Parameters<Results['median']>[0], size: number, bar: number): Bar => ({
    what: `${what} / (a)`,
    ours: results.median(measure, 'ours', size),
    baseline: results.median(measure, 'plain', size),
    measured: results.ratio(measure, size, 'ours', 'plain'),
    bar,
    unit: '',
  });
  const absolute = (what: string, ours: number | undefined, baseline: number | undefined, bar: number): Bar => ({
    what,
    ours,
    baseline,
    measured: ours,
    bar,
    unit: ' ms',
  });
  const shown = (system: 'ours' | 'plain') => results.percentile('shown', system, clients, 0.99);
  const slow = (system: 'ours' | 'durable') => results.percentile('slowReply', system, slowDisk.clients, 0.5);
  return [
    reply(0.5, 1.15),
    reply(0.99, 1.3),
    toPlain(`server CPU per delivered change, µs, ${clients} clients`, 'cpu', clients, 0.9),
    absolute(`change at the last of ${clients} clients, p99, ms`, shown('ours'), shown('plain'), 100),
    toPlain(`burst: ${crowd} vote within ${plan.burst.withinMs / 1000} s: CPU, ms`, 'burstCpu', crowd, 0.15),
    absolute(
      `burst: settled after the last of ${crowd} votes, ms`,
      results.median('burstSettled', 'ours', crowd),
      results.median('burstSettled', 'plain', crowd),
      100,
    ),
    toPlain(`all ${clients} return at once, all current, ms`, 'return', clients, 2.3),
    {
      what: `${slowDisk.commitMs} ms per commit, ${slowDisk.commandsPerSecond} commands/s: reply p50, ms / commit; baseline (b)`,
      ours: slow('ours'),
      baseline: slow('durable'),
      measured: ratio(slow('ours'), slowDisk.commitMs),
      bar: 2.5,
      unit: '',
    },
    toPlain(`memory of the server with ${clients} clients, MB`, 'memory', clients, 2),
  ];
}
