import { ratio } from './numbers.ts';
import type { Plan } from './plan.ts';
import type { Measure, Results } from './results.ts';
import type { SystemName } from './systems.ts';

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
  const to = (base: SystemName, what: string, measure: Measure, size: number, bar: number, share?: number): Bar => ({
    what: `${what} / ${base === 'plain' ? '(a)' : '(b)'}`,
    ours: results.median(measure, 'ours', size, share),
    baseline: results.median(measure, base, size, share),
    measured: results.ratio(measure, size, base, share),
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
  const shown = (system: 'ours' | 'plain') => results.median('shown', system, clients, 0.99);
  const slow = (system: 'ours' | 'durable') => results.median('slowReply', system, slowDisk.clients);
  return [
    to('durable', 'reply p50, ms', 'reply', clients, 1.15, 0.5),
    to('durable', 'reply p99, ms', 'reply', clients, 1.3, 0.99),
    to('plain', `server CPU per delivered change, µs, ${clients} clients`, 'cpu', clients, 0.9),
    absolute(`change at the last of ${clients} clients, p99, ms`, shown('ours'), shown('plain'), 100),
    to('plain', `burst: ${crowd} vote within ${plan.burst.withinMs / 1000} s: CPU, ms`, 'burstCpu', crowd, 0.15),
    absolute(
      `burst: settled after the last of ${crowd} votes, ms`,
      results.median('burstSettled', 'ours', crowd),
      results.median('burstSettled', 'plain', crowd),
      100,
    ),
    to('plain', `all ${clients} return at once, all current, ms`, 'return', clients, 1.7),
    {
      what: `${slowDisk.commitMs} ms per commit, ${slowDisk.commandsPerSecond} commands/s: reply p50, ms / commit; baseline (b)`,
      ours: slow('ours'),
      baseline: slow('durable'),
      measured: ratio(slow('ours'), slowDisk.commitMs),
      bar: 2.5,
      unit: '',
    },
    to('plain', `memory of the server with ${clients} clients, MB`, 'memory', clients, 2),
  ];
}
