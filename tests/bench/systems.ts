import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RoleGroup, roleGroups, type Stage } from '../../shared/state.ts';
import { builtProgram } from './build.ts';
import type { Crowd } from './crowd.ts';
import type { Target } from './load/client.ts';
import { deepestPocket, startOurServer } from './ourServer.ts';
import { addressOf, end, slowDiskFlags, start, temporaryFolder } from './processes.ts';

/** Ours, and the baselines (a) `plain`, (b) `durable`, (c) `wholeState` and (d) `bareStack`. */
export type SystemName = 'ours' | 'plain' | 'durable' | 'wholeState' | 'bareStack';

/** Which protocol a baseline speaks. */
const kinds = { plain: 'raw', durable: 'raw', wholeState: 'wholeState', bareStack: 'ours' } as const;

/** A server under load, as a process of its own. */
export interface System {
  pid: number;
  target: Target;
  /** Absent where a vote is a move like any other. */
  openBallot?(crowd: Crowd): Promise<string>;
  stop(): Promise<void>;
}

interface StartOptions {
  /** What our server's state looks like, for baselines to weigh the same. */
  stage: Stage;
  clients: number;
  /** Makes every commit take at least this long. */
  commitMs?: number | undefined;
}

export async function startSystem(name: SystemName, { stage, clients, commitMs }: StartOptions): Promise<System> {
  if (name === 'ours') return startOurServer(commitMs);
  const folder = temporaryFolder();
  const state = join(folder, 'state.json');
  writeFileSync(state, JSON.stringify({ ...stage, people: peopleLikeOurs(clients) }));
  const child = start(builtProgram(name), {
    flags: slowDiskFlags(commitMs),
    settings: { STATE: state, DATA_DIR: folder, COMMIT_MS: String(commitMs ?? 0) },
  });
  const target: Target = {
    kind: kinds[name],
    origin: await addressOf(child),
    code: '',
    ...deepestPocket(stage.run.scenario),
  };
  return { pid: child.pid ?? 0, target, stop: () => end(child) };
}

const peopleLikeOurs = (clients: number): Stage['people'] =>
  Object.fromEntries(
    Array.from({ length: clients }, (_, index) => {
      const group = roleGroups[index % roleGroups.length] as RoleGroup;
      return [`p${index + 3}`, { name: { id: `w-name${index + 3}`, text: `Deltager ${index}` }, group }];
    }),
  );
