import type { Clock } from '../../server/clock.ts';
import { Log } from '../../server/log/log.ts';
import type { WorkshopRow } from '../../server/log/tables.ts';
import { Logins } from '../../server/logins.ts';
import { Admissions } from '../../server/realtime/admission.ts';
import { Limits } from '../../server/realtime/limits.ts';
import type { Deliver } from '../../server/realtime/peer.ts';
import type { Dependencies } from '../../server/workshop/surroundings.ts';
import { UrnFolder } from '../../server/workshop/urn.ts';
import type { Workshop } from '../../server/workshop/workshop.ts';
import { Workshops } from '../../server/workshop/workshops.ts';
import type { Actor } from '../../shared/commands/command.ts';
import type { CommandAnswer } from '../../shared/protocol.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { smallScenario } from '../../shared/testing/workshop.ts';
import { freshFolder } from './server.ts';

export const system: Actor = { id: 'system', role: 'system' };
export const desk: Actor = { id: 'facilitator', role: 'facilitator', confirmed: true };
export const guest: Actor = { id: 'guest', role: 'guest' };
export const person = (id: string): Actor => ({ id, role: 'participant' });

/** The workshop of the tests, the same bytes each time. */
export const row: WorkshopRow = {
  id: 'd0123456789abcdef',
  code: 'CDFGHJ',
  key: 'ABCDEFGHIJK',
  secret: 'the-secret-of-the-workshop-in-the-tests-000',
  started_at: Date.UTC(2027, 4, 12, 8),
};

export interface RoomOptions {
  folder?: string;
  clock?: Clock;
  deliver?: Deliver;
  /** What runs can be started from; the small scenario of the tests when left out. */
  scenarios?: readonly Scenario[];
}

/** The server's own parts around a real log in a folder; only the network and the clock are the test's. */
export interface RealRoom {
  folder: string;
  log: Log;
  logins: Logins;
  limits: Limits;
  workshops: Workshops;
  admissions: Admissions;
  dependencies: Dependencies;
  /** What the operator was told. */
  warnings: { what: string; details: Record<string, string | number> }[];
  close(): Promise<void>;
}

export async function openRoom(options: RoomOptions = {}): Promise<RealRoom> {
  const { folder = freshFolder(), clock = Date.now, deliver = () => undefined } = options;
  const { scenarios = [smallScenario()] } = options;
  const log = await Log.open(folder);
  const warnings: RealRoom['warnings'] = [];
  const dependencies: Dependencies = {
    log,
    urns: new UrnFolder(folder),
    clock,
    scenario: (id) => scenarios.find((scenario) => scenario.id === id),
    warn: (what, details) => void warnings.push({ what, details }),
  };
  const logins = new Logins(log, clock);
  const limits = new Limits();
  const workshops = new Workshops(dependencies, deliver);
  const admissions = new Admissions(workshops, logins, limits);
  const close = async () => {
    await workshops.close();
    await log.close();
  };
  return { folder, log, logins, limits, workshops, admissions, dependencies, warnings, close };
}

const counts = new WeakMap<Workshop, number>();

/** Gives a command straight to a workshop, under the next of its ids unless one is named: the same play, the same ids. */
export function give(
  workshop: Workshop,
  actor: Actor,
  name: string,
  input: unknown,
  id?: string,
): Promise<CommandAnswer> {
  const count = (counts.get(workshop) ?? 0) + 1;
  counts.set(workshop, count);
  return workshop.submit(actor, actor.id, id ?? `command-number-${String(count).padStart(4, '0')}`, name, input);
}

/** The tests' workshop with its first run, at a step, with people in it; gives their ids. */
export async function furnish(
  room: RealRoom,
  stepId: string,
  people = 3,
): Promise<{ workshop: Workshop; ids: string[] }> {
  await room.log.addWorkshop(row);
  const gathering = await room.workshops.byCode(row.code);
  if (!gathering) throw new Error('no workshop');
  const { workshop } = gathering;
  await give(workshop, system, 'startRun', { scenarioId: 'small' });
  const ids: string[] = [];
  for (let number = 1; number <= people; number += 1) {
    const joined = await give(workshop, guest, 'joinWorkshop', { name: `Person ${number}`, group: 'employee' });
    if (joined.ok) ids.push(`p${joined.seq}`);
  }
  await give(workshop, desk, 'goToStep', { stepId });
  return { workshop, ids };
}
