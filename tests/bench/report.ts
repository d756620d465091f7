import { type Bar, barsOf } from './bars.ts';
import { describeMachine } from './machine.ts';
import type { Plan } from './plan.ts';
import type { Results } from './results.ts';
import type { SystemName } from './systems.ts';

const titles: Record<SystemName, string> = {
  ours: 'ours, durable',
  plain: '(a) raw ws',
  durable: '(b) (a) + a commit per command',
  wholeState: '(c) Socket.IO, whole state',
  bareStack: '(d) Socket.IO, a commit by Kysely, nothing of ours',
};

/** Everything that was measured, as Markdown. */
export function report(plan: Plan, results: Results, circumstances: readonly string[]): string {
  const rooms = plan.clients.map((size) => absolutes(size, plan, results));
  const parts = [[...circumstances, ...method(plan)].join('\n'), bars(plan, results), ...rooms, atOnce(plan, results)];
  return parts.join('\n\n');
}

export const circumstancesOf = (date: Date, warning: string | undefined): string[] => [
  `${describeMachine()}; ${date.toISOString().slice(0, 10)}.`,
  ...(warning ? [warning] : []),
];

function method({ repetitions, commandsPerSecond, wholeState, warmUp, burst }: Plan): string[] {
  const times = repetitions === 1 ? 'one repetition' : `medians of ${repetitions} repetitions`;
  const { largest } = warmUp;
  return [
    `${commandsPerSecond} commands/s on a fixed schedule, latency from the scheduled moment; ${times}.`,
    `(c) gets ${wholeState.commandsPerSecond} commands/s, since it cannot keep up with more. CPU is the server's, per change and client.`,
    `Before that, the largest room had ${largest.commandsPerSecond * largest.seconds} commands, and each burst ${burst.before} others like it.`,
  ];
}

function bars(plan: Plan, results: Results): string {
  return table(
    ['what', 'ours', 'baseline', 'measured', 'bar', 'met'],
    barsOf(plan, results).map(({ what, ours, baseline, measured, bar, unit }: Bar) => [
      what,
      show(ours),
      show(baseline),
      measured === undefined ? 'not measured' : `${show(measured)}${unit}`,
      `≤ ${bar}${unit}`,
      measured === undefined ? '–' : measured <= bar ? 'yes' : '**no**',
    ]),
  );
}

function absolutes(clients: number, plan: Plan, results: Results): string {
  const largest = clients === Math.max(...plan.clients);
  const systems: SystemName[] = [
    'ours',
    'plain',
    'durable',
    ...(largest ? (['wholeState', 'bareStack'] as const) : []),
  ];
  const rows = systems.map((system) => [
    titles[system],
    ...[0.5, 0.95, 0.99].map((share) => show(results.median('reply', system, clients, share))),
    ...[0.5, 0.99].map((share) => show(results.median('shown', system, clients, share))),
    ...(['cpu', 'bytes', 'memory'] as const).map((measure) => show(results.median(measure, system, clients))),
    String(results.count('reply', system, clients)),
  ]);
  const heads = [
    'reply p50',
    'p95',
    'p99 ms',
    'shown to all p50',
    'p99 ms',
    'CPU µs',
    'bytes',
    'memory MB',
    'commands',
  ];
  return table([`${clients} clients`, ...heads], rows);
}

/** What happens when everyone does the same at once: come back, load the page again, vote. */
function atOnce({ clients, burst }: Plan, results: Results): string {
  const largest = Math.max(...clients);
  const rows = (['ours', 'plain'] as const).flatMap((system) =>
    [largest, ...(burst.largeRoom === undefined ? [] : [burst.largeRoom])].map((size) => [
      `${titles[system]}, ${size}`,
      ...(['return', 'returnCpu', 'reload', 'reloadCpu', 'burstSettled', 'burstCpu'] as const).map((measure) =>
        show(results.median(measure, system, size)),
      ),
    ]),
  );
  const heads = ['return ms', 'its CPU ms', 'reload ms', 'its CPU ms', 'burst settled ms', 'its CPU ms'];
  return table(['all at once', ...heads], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Three digits are as many as a measurement of this kind deserves. */
function show(value: number | undefined): string {
  if (value === undefined) return '–';
  if (value >= 100) return String(Math.round(value));
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
