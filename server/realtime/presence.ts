import { factReading } from '../../shared/facts/factReading.ts';
import { readyTables, signalReading } from '../../shared/programme/signals.ts';
import type { Presence } from '../../shared/protocol.ts';
import { type ParticipantId, type RoleGroup, roleGroups, type State } from '../../shared/state.ts';

/** Who is in a room, the simulated included. */
type Here = readonly ParticipantId[];

/** What everyone is told of those who are here: how many of each group, and what they have signalled; never who. */
export function presenceOf(state: State, here: Here): Pick<Presence, 'present' | 'signals'> {
  const present = Object.fromEntries(roleGroups.map((group) => [group, 0])) as Record<RoleGroup, number>;
  for (const id of here) {
    const group = state.stage.people[id]?.group;
    if (group) present[group] += 1;
  }
  return { present, signals: signalReading(state, here) };
}

/** What the desk alone is told besides: who is here, how far they have read, and which tables are ready. */
export function presenceAtDesk(state: State, here: Here): Pick<Presence, 'people' | 'factReading' | 'readyTables'> {
  const reading = factReading(state, here);
  const tables = readyTables(state, here);
  return {
    people: [...here],
    ...(reading ? { factReading: reading } : {}),
    ...(tables ? { readyTables: tables } : {}),
  };
}
