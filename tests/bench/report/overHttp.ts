import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { House, openHost } from '../../support/house.ts';
import { median, percentile } from '../numbers.ts';
import { cpuMs, forget, killAtExit, ownThreadCpuMs, temporaryFolder } from '../processes.ts';

/** How one file fared over HTTP, in milliseconds. */
export interface Fared {
  what: string;
  taken: number[];
  /** CPU of the server's own thread, and of the whole server, each time; none where the system does not tell. */
  own: number[];
  whole: number[];
}

export interface OverHttp {
  fared: Fared[];
  /** How long commands in another workshop took to be answered meanwhile. */
  meanwhile: number[];
}

const readIn = 'the workshop read in from its file';
/** What I4 gives a file to be read in. */
const readInBar = 10_000;
const fetched = ['report.xlsx', 'report.docx', 'report.csv', 'report.json', 'overdragelse.docx', 'workshop.json'];

/** A built server reads a workshop in from its file, and gives its files to a facilitator, so many times each, while another room works. */
export async function overHttp(file: string, times: number): Promise<OverHttp> {
  const host = await openHost(temporaryFolder());
  const { pid, origin } = host.server;
  killAtExit(pid);
  const headers = { 'content-type': 'application/json', cookie: host.facilitator.cookie };
  const read = async () => {
    const answer = await fetch(`${origin}/api/workshops/file`, { method: 'POST', headers, body: file });
    return ((await answer.json()) as { code?: string }).code ?? '';
  };
  const code = await read();
  const get = async (name: string) => {
    const answer = await host.facilitator.get(`/api/workshops/${code}/${name}`);
    if (answer.status !== 200) throw new Error(`${name} was answered with ${answer.status}`);
    await answer.arrayBuffer();
  };
  const house = await House.open({ host });
  const room = new AnotherRoom(house);
  const fared: Fared[] = [];
  for (const [what, work] of [[readIn, read], ...fetched.map((name) => [name, () => get(name)] as const)] as const) {
    fared.push(await timed(what, pid, times, work));
  }
  const meanwhile = await room.stop();
  await house.close();
  await host.server.stop();
  forget(pid);
  return { fared, meanwhile };
}

async function timed(what: string, pid: number, times: number, work: () => Promise<unknown>): Promise<Fared> {
  const fared: Fared = { what, taken: [], own: [], whole: [] };
  for (let time = 0; time < times; time += 1) {
    const [own, whole, started] = [ownThreadCpuMs(pid), cpuMs(pid), performance.now()];
    await work();
    fared.taken.push(performance.now() - started);
    if (own === undefined || whole === undefined) continue;
    fared.own.push((ownThreadCpuMs(pid) ?? own) - own);
    fared.whole.push((cpuMs(pid) ?? whole) - whole);
  }
  return fared;
}

/** Somebody at another desk, who asks ten times a second. */
class AnotherRoom {
  readonly #taken: number[] = [];
  readonly #ended: Promise<void>;
  #isOver = false;

  constructor({ desk }: House) {
    this.#ended = this.#ask(desk);
  }

  async #ask(desk: House['desk']): Promise<void> {
    while (!this.#isOver) {
      const asked = performance.now();
      await desk.send('noteLesson', { text: 'Vis tallene tidligere.' });
      this.#taken.push(performance.now() - asked);
      await wait(100);
    }
  }

  /** Ends it, and tells how long each answer took. */
  async stop(): Promise<number[]> {
    this.#isOver = true;
    await this.#ended;
    return this.#taken;
  }
}

const whole = (ms: number | undefined): string => (ms === undefined ? '–' : String(Math.round(ms)));

export function tellOverHttp({ fared, meanwhile }: OverHttp, bar: number): string[] {
  const [p50, p99] = [percentile(meanwhile, 0.5), percentile(meanwhile, 0.99)].map(whole);
  return [
    '| over HTTP | median, ms | slowest, ms | CPU of the server’s own thread, ms | CPU in all, ms | met |',
    '| --- | --- | --- | --- | --- | --- |',
    ...fared.map(({ what, taken, own, whole: all }) => {
      const slowest = Math.max(...taken);
      const figures = [median(taken), slowest, median(own), median(all)].map(whole);
      return `| ${[what, ...figures, slowest <= (what === readIn ? readInBar : bar) ? 'yes' : '**no**'].join(' | ')} |`;
    }),
    '',
    `Meanwhile ${meanwhile.length} commands in another room were answered: p50 ${p50} ms, p99 ${p99} ms, slowest ${whole(Math.max(...meanwhile))} ms.`,
  ];
}
