import type { Scenario } from '../../shared/scenario/schema.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log/log.ts';
import type { UrnFolder } from './urn.ts';

/** Who is in the room, as far as decisions depend on it. */
export interface Surroundings {
  present(): readonly string[];
  /** Whether somebody who has joined reaches the server in the clear. */
  readonly unencrypted: boolean;
}

export interface Dependencies {
  log: Log;
  urns: UrnFolder;
  clock: Clock;
  scenario(id: string): Scenario | undefined;
  /** Told of what the operator should know, without texts, names or codes (P3). */
  warn(what: string, details: Record<string, string | number>): void;
}
