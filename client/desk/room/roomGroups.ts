import type { Presence } from '../../../shared/protocol.ts';
import { type Person, type RoleGroup, roleGroups, type Stage } from '../../../shared/state.ts';

interface RoomPerson {
  id: string;
  person: Person;
  isConnected: boolean;
}

export interface RoomGroup {
  group: RoleGroup;
  people: RoomPerson[];
  present: number;
}

/** Who has joined, by group in the order they came, and who of them is connected now. Groups without people are left out. */
export function roomGroups({ people }: Stage, presence: Presence | null): RoomGroup[] {
  const connected = new Set(presence?.people ?? []);
  const all = Object.entries(people).map(([id, person]) => ({ id, person, isConnected: connected.has(id) }));
  return roleGroups
    .map((group) => {
      const members = all.filter(({ person }) => person.group === group);
      return { group, people: members, present: members.filter(({ isConnected }) => isConnected).length };
    })
    .filter((group) => group.people.length > 0);
}
