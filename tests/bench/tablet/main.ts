import { must } from '../../../shared/ids.ts';
import type { CommandAnswer } from '../../../shared/protocol.ts';
import { openBrowser, provideChromium } from '../../support/chromium.ts';
import { Device } from '../../support/device.ts';
import { startProcess } from '../../support/server.ts';
import { describeMachine, otherWork, warningAbout } from '../machine.ts';
import { percentile } from '../numbers.ts';
import { fillLargeRoom, ideaCount } from './room.ts';
import { slowdown, Tablet } from './tablet.ts';

/** `npm run bench:tablet [-- 60]`: how long a change takes to the eye, late in the day of a large room, on a tablet. */
const moves = 5000;
/** Milliseconds at the 95th percentile. */
const bar = 100;
/** How often each change is made. */
const times = Number(process.argv[2] ?? 40);
/** So many in a minute the server takes from one person. */
const ideasEach = 10;

interface Measured {
  what: string;
  /** Milliseconds until the figure is painted, and of the page's own work from one change to the next. */
  painted: number[];
  work: number;
}

const say = (line: string) => console.error(`  ${line}`);
provideChromium();
const before = await otherWork();
const { folder, code } = await fillLargeRoom(moves);
say('the room is filled');
const server = await startProcess(folder);
const browser = await openBrowser();
try {
  const tablet = await Tablet.enter(browser, server.origin, code);
  const other = await somebodyElse('Karen');
  await tablet.unfoldAll();
  say('the tablet is in the room');
  const measured: Measured[] = [
    await measure("someone else's move, in the budget with all areas unfolded", tablet, () => movesBy(other, tablet)),
    await measure("one's own move, there", tablet, () => ownMoves(tablet)),
  ];
  await tablet.openCatalogue();
  measured.push(await measure("someone else's choice, in the catalogue", tablet, () => choicesBy(other, tablet)));
  await tablet.openWall();
  const writers = await Promise.all(
    Array.from({ length: Math.ceil(times / ideasEach) }, (_, index) => somebodyElse(`Skriver ${index + 1}`)),
  );
  measured.push(
    await measure(`someone else's idea, on a wall of ${ideaCount}`, tablet, () => ideasBy(writers, tablet)),
  );
  console.log(report(measured, warningAbout([before, await otherWork()])));
} finally {
  await browser.close();
  await server.stop();
}
process.exit();

async function somebodyElse(name: string): Promise<Device> {
  const device = new Device({ origin: server.origin, code });
  const joined = await device.join(name, 'politician');
  if (!joined.ok) throw new Error(`not let in: ${joined.problem.key}`);
  await device.until(({ me, state }) => me !== null && state?.stage.people[me] !== undefined);
  return device;
}

async function measure(what: string, tablet: Tablet, changes: () => Promise<number[]>): Promise<Measured> {
  const before = await tablet.worked();
  const painted = await changes();
  const work = ((await tablet.worked()) - before) / painted.length;
  say(`${what}: p50 ${percentile(painted, 0.5)?.toFixed(0)} ms`);
  return { what, painted, work };
}

async function movesBy(person: Device, tablet: Tablet): Promise<number[]> {
  const found: number[] = [];
  for (let number = 0; number < times; number += 1) {
    const [from, to] = [`area-${1 + ((number * 3) % 90)}`, `area-${2 + ((number * 3) % 90)}`];
    const input = { from, to, profile: { kind: 'lasting' as const, year: 2028, amount: 20 } };
    found.push(await tablet.timed(rowOf(from), () => accepted(person.send('moveMoney', input))));
  }
  return found;
}

async function ownMoves(tablet: Tablet): Promise<number[]> {
  const found: number[] = [];
  for (let number = 0; number < times; number += 1) {
    const area = `area-${1 + ((number * 7) % 90)}`;
    await tablet.page.locator(`tr[data-account="${area}"] button.BudgetRow__name`).click();
    const confirm = tablet.page.locator('.MoveSheet__foot button[type="submit"]');
    await confirm.waitFor();
    await tablet.atRest();
    found.push(await tablet.timed(rowOf(area), () => confirm.click()));
  }
  return found;
}

async function choicesBy(person: Device, tablet: Tablet): Promise<number[]> {
  const found: number[] = [];
  for (let number = 0; number < times; number += 1) {
    // In and out again, among those in sight.
    const place = 1 + (Math.floor(number / 2) % 5);
    const proposalId = `proposal-${place}`;
    const isIn = person.state.stage.run.board.package.some((one) => one.proposalId === proposalId);
    const mark = `.Catalogue__list > li:nth-child(${place}) .Catalogue__mark`;
    const choice = isIn ? 'dropProposal' : 'adoptProposal';
    found.push(await tablet.timed(mark, () => accepted(person.send(choice, { proposalId }))));
  }
  return found;
}

async function ideasBy(people: readonly Device[], tablet: Tablet): Promise<number[]> {
  const found: number[] = [];
  for (let number = 0; number < times; number += 1) {
    const person = must(people[Math.floor(number / ideasEach)]);
    const idea = { title: `Ny idé ${number + 1}`, text: 'Skrevet lige nu.', areaId: null, amounts: null };
    found.push(await tablet.timed('.WallTools [role="status"]', () => accepted(person.send('submitIdea', idea))));
  }
  return found;
}

/** What the server refuses changes nothing, and there would be nothing to wait for. */
async function accepted(asked: Promise<CommandAnswer>): Promise<void> {
  const answer = await asked;
  if (!answer.ok) throw new Error(`refused: ${answer.problem.key}`);
}

function rowOf(area: string): string {
  return `tr[data-account="${area}"] .BudgetRow__now`;
}

function report(measured: readonly Measured[], warning: string | undefined): string {
  const head = '| until the changed figure is painted, ms | p50 | p95 | p99 | bar for p95 | met | work of the page |';
  const rows = measured.map(({ what, painted, work }) => {
    const [p50 = 0, p95 = 0, p99 = 0] = [0.5, 0.95, 0.99].map((share) => percentile(painted, share));
    return `| ${what} | ${[p50, p95, p99].map((value) => value.toFixed(0)).join(' | ')} | ${bar} | ${p95 <= bar ? 'yes' : '**no**'} | ${work.toFixed(0)} |`;
  });
  return [
    `100 areas, 12 years, 200 proposals, 12 tables, ${ideaCount} ideas, ${moves} moves in the log; Chromium slowed down ${slowdown} times.`,
    describeMachine(),
    ...(warning ? [warning] : []),
    '',
    head,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
