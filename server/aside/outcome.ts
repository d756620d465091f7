import type { Refused } from '../../shared/commands/command.ts';

/** What comes of a task, or why nothing does. */
export type Outcome<Value> = { ok: true; value: Value } | Refused;
