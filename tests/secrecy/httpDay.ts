import { House } from '../support/house.ts';
import { unzip } from '../support/unzip.ts';
import type { Held, Votes } from './twinDays.ts';

/** Everything a workshop is written out as. */
export const exportPaths = [
  ...['json', 'csv', 'xlsx', 'docx'].map((ending) => `/api/workshops/CODE/report.${ending}`),
  '/api/workshops/CODE/opfoelgning.ics',
  '/api/workshops/CODE/overdragelse.docx',
  '/api/workshops/CODE/workshop.json',
];
const paths = [
  ...['workshops', 'scenarios', 'session', 'place', 'workshops/CODE/runs/r1'].map((path) => `/api/${path}`),
  '/healthz',
  '/readyz',
  '/d/CODE',
  ...exportPaths,
];

interface HeldBallot {
  held: Held;
  votes: Votes;
}

export interface HttpDay {
  /** All that was said while ballots were open, and closed but not shown, in this run and in an earlier one. */
  beforeReveal: string;
  /** By path, once a ballot has been shown. */
  afterReveal: Map<string, string>;
}

/** What a whole server says outside the sockets on a day of ballots; moments, ports and keys, which are another each day, by name. */
export async function httpDayWith(ballots: readonly HeldBallot[]): Promise<HttpDay> {
  const house = await House.open();
  const voters = ballots[0]?.votes.length ?? 0;
  for (let number = 0; number < voters; number += 1) await house.join(`Person ${number}`);
  const listen = async () => {
    const said = new Map<string, string>();
    for (const path of paths) said.set(path, await saidAt(house, path));
    const metrics = await (await house.facilitator.get('/metrics')).text();
    said.set(
      '/metrics',
      metrics
        .split('\n')
        .filter((line) => line.startsWith('aktordag_'))
        .join('\n'),
    );
    return said;
  };
  const said: string[] = [];
  const note = async () => said.push(...(await listen()).values());
  await house.goTo('ballot');
  for (const ballot of ballots) {
    const ballotId = await open(house, ballot);
    await note();
    await house.desk.send('closeBallot', { ballotId });
    await note();
  }
  await house.facilitator.confirm();
  await house.desk.send('startRun', { scenarioId: 'solvig-oevelse' });
  await house.level();
  await note();
  said.push(house.server.output());

  await house.goTo('ballot');
  const [shown] = ballots;
  const ballotId = shown ? await open(house, shown) : '';
  await house.desk.send('closeBallot', { ballotId });
  await house.desk.send('revealBallot', { ballotId });
  await house.level();
  const afterReveal = await listen();
  await house.close();
  const beforeReveal = said
    .join('\n')
    .replaceAll(house.code, 'CODE')
    .replaceAll(new URL(house.server.origin).port, 'PORT');
  return { beforeReveal, afterReveal };
}

/** A ballot on two texts is opened, and everybody votes as said, in turn. */
async function open(house: House, { held, votes }: HeldBallot): Promise<string> {
  const texts = ['Fælles kantine', 'Kortere møder'].map((title) => ({ title, amount: 10 }));
  const question = 'Hvad går vi videre med?';
  await house.desk.send('createBallot', { question, ideaIds: [], texts, withoutPrice: true, ...held });
  await house.level();
  const [ballotId = ''] = Object.keys(house.desk.state.backstage.run.draftBallots);
  const opened = await house.desk.send('openBallot', { ballotId, consents: [] });
  if (!opened.ok) throw new Error(`not opened: ${opened.problem.key}`);
  await house.level();
  for (const [index, rounds] of votes.entries()) {
    for (const given of rounds) {
      const vote = 'length' in given ? { options: [...given] } : { vote: given };
      const answer = await house.people[index]?.send('castVote', { ballotId, ...vote });
      if (!answer?.ok) throw new Error(`a vote was refused: ${JSON.stringify(answer)}`);
    }
  }
  return ballotId;
}

async function saidAt({ facilitator, code }: House, path: string): Promise<string> {
  const response = await facilitator.get(path.replace('CODE', code));
  const bytes = Buffer.from(await response.arrayBuffer());
  const isPacked = bytes.toString('latin1', 0, 2) === 'PK';
  const text = isPacked ? unpacked(bytes) : bytes.toString('utf8');
  const timeless = text
    .replaceAll(code, 'CODE')
    .replaceAll(/\d{13}/g, 'TIME')
    .replaceAll(/\d{4}-?\d\d-?\d\dT[\d:.]+Z/g, 'MOMENT')
    .replaceAll(/\b\d{1,2}\.\d{1,2}\.\d{4}\b/g, 'DATE')
    .replaceAll(/\b\d{1,2}\.\d{2}\b/g, 'CLOCK')
    .replaceAll(/"key":"[\w-]{11}"/g, '"key":"KEY"')
    .replaceAll(/\/genspil#[\w-]{11}/g, '/genspil#KEY');
  return `${response.status} ${path} ${timeless}`;
}

/**
 * What a packed file says, part by part. A workbook keeps each string once and points at it, so whether two moments fell in the
 * same minute would move every string after them: here each string stands in the cells that point at it.
 */
function unpacked(bytes: Buffer): string {
  const files = unzip(bytes);
  const list = files.get(sharedStrings);
  if (list === undefined) return saidIn(files);
  files.delete(sharedStrings);
  const strings = [...list.matchAll(/<si>.*?<\/si>/gs)].map(([string]) => string);
  return saidIn(files).replaceAll(/(<c [^>]*t="s"[^>]*>)<v>(\d+)<\/v>/g, (_, cell: string, at: string) => {
    const string = strings[Number(at)];
    if (string === undefined) throw new Error(`a cell points at string ${at}, which is not there`);
    return cell + string;
  });
}

const sharedStrings = 'xl/sharedStrings.xml';

const saidIn = (files: ReadonlyMap<string, string>): string => [...files].map((file) => file.join('\n')).join('\n');
