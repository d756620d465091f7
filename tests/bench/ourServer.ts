import type { Scenario, Step } from '../../shared/scenario/schema.ts';
import type { Stage } from '../../shared/state.ts';
import { Device } from '../support/device.ts';
import { Facilitator } from '../support/facilitator.ts';
import { passphrase, startProcess } from '../support/server.ts';
import { startFlags } from '../support/startFlags.ts';
import { builtServer } from './build.ts';
import type { Crowd } from './crowd.ts';
import type { Target } from './load/client.ts';
import { addressOf, end, forget, killAtExit, slowDiskFlags, start, temporaryFolder } from './processes.ts';

const scenarioId = 'aabrinke-2028';

export interface OurServer {
  pid: number;
  target: Target;
  /** Closes the ballot that is open, opens one for everyone present, and gives its id. */
  openBallot(crowd: Crowd): Promise<string>;
  stop(): Promise<void>;
}

/** The built server with a workshop that is open for moves; with `commitMs` on a disk that is slow to flush. */
export const startOurServer = async (commitMs?: number): Promise<OurServer> =>
  openWorkshop(await (commitMs === undefined ? startAsUsual() : startSlowly(commitMs)));

interface Started {
  origin: string;
  pid: number;
  stop(): Promise<void>;
}

async function openWorkshop({ origin, pid, stop }: Started): Promise<OurServer> {
  const facilitator = await Facilitator.login(origin);
  const code = await facilitator.startWorkshop(scenarioId);
  const atDesk = async <T>(work: (desk: Device) => Promise<T>): Promise<T> => {
    const desk = new Device({ origin, code, as: 'facilitator', cookie: facilitator.cookie });
    try {
      await desk.until(({ state }) => state !== null);
      return await work(desk);
    } finally {
      desk.close();
    }
  };
  const scenario = await atDesk(async (desk) => {
    await goTo(desk, ({ opens, anonymous }) => opens.moves && !anonymous);
    return desk.state.stage.run.scenario;
  });
  const target: Target = { kind: 'ours', origin, code, ...deepestPocket(scenario) };
  return { pid, target, openBallot: (crowd) => atDesk((desk) => openBallot(desk, crowd)), stop };
}

async function startAsUsual() {
  const { origin, pid, kill } = await startProcess(temporaryFolder());
  killAtExit(pid);
  const stop = async () => {
    await kill();
    forget(pid); // its number may soon be another's
  };
  return { origin, pid, stop };
}

async function startSlowly(commitMs: number) {
  const settings = { DATA_DIR: temporaryFolder(), PORT: '0', HOST: '127.0.0.1', AKTORDAG_PASSPHRASE: passphrase };
  const child = start(builtServer, {
    flags: [...slowDiskFlags(commitMs), ...startFlags],
    settings: { ...settings, COMMIT_MS: String(commitMs) },
  });
  return { origin: await addressOf(child), pid: child.pid ?? 0, stop: () => end(child) };
}

/** What everyone sees of a fresh workshop of ours: baselines are given a state of this size. */
export async function freshStage(): Promise<Stage> {
  const { target, stop } = await startOurServer();
  const screen = new Device({ origin: target.origin, code: target.code, as: 'screen' });
  try {
    await screen.until(({ state }) => state !== null);
    return screen.state.stage;
  } finally {
    screen.close();
    await stop();
  }
}

/** The area with most to take from, so that thousands of small moves never meet its floor. */
export function deepestPocket({ areas, years }: Scenario): { area: string; year: number } {
  const depth = ({ baseline, floor }: Scenario['areas'][number]) => (baseline[0] as number) - (floor[0] as number);
  const [deepest] = areas.filter(({ locked }) => !locked).toSorted((a, b) => depth(b) - depth(a));
  return { area: deepest?.id ?? '', year: years[0] as number };
}

async function goTo(desk: Device, suits: (step: Step) => boolean): Promise<void> {
  const step = desk.state.stage.run.scenario.programme.find(suits);
  await must(desk.send('goToStep', { stepId: step?.id ?? '' }));
}

async function openBallot(desk: Device, crowd: Crowd): Promise<string> {
  const { ballots, ideas } = desk.state.stage.run;
  for (const { id, stage } of Object.values(ballots)) {
    if (stage === 'open') await must(desk.send('closeBallot', { ballotId: id }));
  }
  if (Object.keys(ideas).length === 0) await writeIdeas(desk, crowd);
  await goTo(desk, ({ opens }) => opens.ballots);
  const ideaIds = Object.keys(desk.state.stage.run.ideas);
  await must(desk.send('createBallot', { question: 'Hvad vil vi?', ideaIds, withoutPrice: true }));
  await desk.until(({ state }) => Object.keys(state?.backstage.run.draftBallots ?? {}).length === 1);
  const [ballotId = ''] = Object.keys(desk.state.backstage.run.draftBallots);
  await must(desk.send('openBallot', { ballotId, consents: [] }));
  return ballotId;
}

async function writeIdeas(desk: Device, crowd: Crowd): Promise<void> {
  await goTo(desk, ({ opens }) => opens.ideas && !opens.moves);
  for (const title of ['Naturbase', 'Åben kantine', 'Besøgsvenner']) {
    await crowd.command('submitIdea', { title, text: 'En idé til prøven.', areaId: null, amounts: null });
  }
  await must(desk.send('liftCurtain', {})); // the step is one for private writing
  await desk.until(({ state }) => Object.keys(state?.stage.run.ideas ?? {}).length === 3);
}

async function must(answer: Promise<{ ok: boolean }>): Promise<void> {
  const given = await answer;
  if (!given.ok) throw new Error(`the desk was refused: ${JSON.stringify(given)}`);
}
