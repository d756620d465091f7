import { createServer, type Server as HttpServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { openAt } from './addresses.ts';
import { Aside } from './aside/aside.ts';
import { steadyClock } from './clock.ts';
import { createApp } from './http/app.ts';
import { Invitations } from './invitations.ts';
import { Log } from './log/log.ts';
import { Logins } from './logins.ts';
import { Admissions } from './realtime/admission.ts';
import { deliverInTurns } from './realtime/deliver.ts';
import { Limits } from './realtime/limits.ts';
import { accept, createSockets } from './realtime/socketServer.ts';
import { Rehearsals } from './rehearsal/rehearsals.ts';
import { describeRefusal, readScenarioLibrary, type ScenarioLibrary } from './scenarios/library.ts';
import type { Settings } from './settings.ts';
import { Unusable } from './unusable.ts';
import { UrnFolder } from './workshop/urn.ts';
import { Workshops } from './workshop/workshops.ts';

const shippedScenarios = fileURLToPath(new URL('../../scenarios', import.meta.url));

export interface RunningServer {
  addresses: { local: string; network: string | undefined };
  /** A passphrase made at this start, to be shown once. */
  generatedPassphrase: string | undefined;
  scenarioCount: number;
  /** Answers what is in hand and lets everything go. */
  stop(): Promise<void>;
}

/** Opens the log and listens. `asideScript`: where a thread for work aside begins, as it was built. @throws Unusable with one sentence when it cannot. */
export async function startServer(settings: Settings, asideScript: URL): Promise<RunningServer> {
  const logger = pino({ base: null, level: 'info' }, pino.destination({ dest: 2, sync: true }));
  const warn = (what: string, details: Record<string, string | number> = {}) => logger.warn(details, what);
  const log = await Log.open(settings.dataFolder);
  try {
    const clock = steadyClock();
    const { scenarios, refused } = await readScenarios(settings.scenarioFolder ?? shippedScenarios);
    for (const refusal of refused) logger.warn(describeRefusal(refusal));
    const logins = new Logins(log, clock);

    let answer: RequestListener = (_request, response) => void response.writeHead(503).end();
    // Before Socket.IO takes its place in front: what is for it must not reach the app as well.
    const http = createServer((request, response) => answer(request, response));
    const sockets = createSockets(http);
    const scenario = (id: string) => scenarios.find((candidate) => candidate.id === id);
    const urns = new UrnFolder(settings.dataFolder);
    const workshops = new Workshops({ log, urns, clock, scenario, warn }, deliverInTurns());
    await workshops.eraseRehearsals();
    await workshops.settleUrns();
    const rehearsals = new Rehearsals(workshops, warn);
    const aside = new Aside(asideScript, warn);
    const invitations = new Invitations(log, clock, logins, workshops);
    const limits = new Limits();
    accept(sockets, new Admissions(workshops, logins, limits), logins, limits);

    const port = await listen(http, settings);
    // Only now that it will be shown: one made by a start that fails would never be seen.
    const generatedPassphrase = await logins.preparePassphrase(settings.passphrase);
    const addresses = openAt(settings.host, port);
    const place = { origin: addresses.network ?? addresses.local, encrypted: false };
    const vitals = { connections: () => sockets.engine.clientsCount, canWrite: () => log.canWrite() };
    answer = createApp({
      workshops,
      rehearsals,
      aside,
      clock,
      logins,
      invitations,
      limits,
      scenarios,
      vitals,
      place,
      warn,
    });

    const stop = async () => {
      rehearsals.close();
      await aside.close();
      await workshops.settled();
      // What comes in meanwhile is asked again under its id when the client has returned.
      await sockets.close();
      await workshops.close();
      await log.close();
    };
    return { addresses, generatedPassphrase, scenarioCount: scenarios.length, stop };
  } catch (error) {
    await log.close();
    throw error;
  }
}

/** @throws Unusable when there is no such folder. */
async function readScenarios(folder: string): Promise<ScenarioLibrary> {
  try {
    return await readScenarioLibrary(folder);
  } catch {
    throw new Unusable(`The scenarios cannot be read in ${folder}. Set SCENARIOS_DIR to a folder with scenario files.`);
  }
}

function listen(http: HttpServer, { port, host }: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(new Unusable(whyNotListening(error, port, host))));
    http.listen(port, host, () => resolve((http.address() as AddressInfo).port));
  });
}

function whyNotListening({ code }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Stop the program that has it, or set PORT to another.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Set PORT to one above 1023.`;
  return `The server cannot listen on ${host}:${port} (${code ?? 'unknown reason'}). Set HOST and PORT to what this machine has.`;
}
