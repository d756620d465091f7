import { performance } from 'node:perf_hooks';
import { csvOf } from '../../../server/exporting/csv.ts';
import { docxOf } from '../../../server/exporting/docx.ts';
import { xlsxOf } from '../../../server/exporting/xlsx.ts';
import { earlierRunsOf } from '../../../shared/report/earlierRuns.ts';
import type { Report } from '../../../shared/report/model.ts';
import { reportOf } from '../../../shared/report/report.ts';
import { speechOf } from '../../../shared/report/speech.ts';
import type { State } from '../../../shared/state.ts';
import { da } from '../../../shared/text/da.ts';
import { workshopFileOf } from '../../../shared/workshopFile/workshopFileOf.ts';
import { describeMachine, otherWork, warningAbout } from '../machine.ts';
import { cleanUpAtExit } from '../processes.ts';
import { largeDay } from './largeDay.ts';
import { overHttp, tellOverHttp } from './overHttp.ts';

/**
 * `npm run bench:report [-- 5]`: how long the report of a day with 100 people, 5,000 moves and 300 ideas takes, so many times, in
 * memory and from a built server.
 */
const moves = 5000;
/** Milliseconds until any one file of it is ready, the report itself included. */
const bar = 2000;
const times = Number(process.argv[2] ?? 5);

interface Part {
  what: string;
  make(state: State): unknown;
}

const report = (state: State): Report => reportOf(state.stage, speechOf(da, 'da'), '2028-01-01', earlierRunsOf(state));
/** Another state with the same content, so that nothing is remembered of it. */
const fresh = (state: State): State => JSON.parse(JSON.stringify(state)) as State;

const parts: Part[] = [
  { what: 'the report', make: report },
  { what: 'the report and .xlsx', make: (state) => xlsxOf(report(state)) },
  { what: 'the report and .docx', make: (state) => docxOf(report(state), 'da') },
  { what: 'the report and .csv', make: (state) => csvOf(report(state)) },
];

async function timed(make: Part['make'], state: State): Promise<number> {
  const own = fresh(state);
  const started = performance.now();
  await make(own);
  return performance.now() - started;
}

cleanUpAtExit();
const before = await otherWork();
const { state, log } = largeDay(moves);
const { sections } = report(state);
const rows = sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table' ? block.rows : []));
const cells = rows.reduce((sum, row) => sum + row.length, 0);
const lines = [
  describeMachine(),
  `${log.length} events; the report has ${rows.length} rows with ${cells} cells; ${times} times each, the bar is ${bar} ms`,
  '',
  '| what | first, ms | median, ms | slowest, ms | met |',
  '| --- | --- | --- | --- | --- |',
];
for (const { what, make } of parts) {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) taken.push(await timed(make, state));
  const sorted = taken.toSorted((a, b) => a - b);
  const [first, median, slowest] = [taken[0], sorted[Math.floor(times / 2)], sorted.at(-1)].map((ms) =>
    Math.round(ms ?? 0),
  );
  lines.push(`| ${what} | ${first} | ${median} | ${slowest} | ${(slowest ?? 0) <= bar ? 'yes' : '**no**'} |`);
}
lines.push('', ...tellOverHttp(await overHttp(JSON.stringify(workshopFileOf(state)), times), bar));
const warning = warningAbout([before, await otherWork()]);
console.log([...lines, ...(warning ? ['', warning] : [])].join('\n'));
