import { find } from '../../shared/ids.ts';
import type { ParticipantId, StageRun, TableId, Tablet } from '../../shared/state.ts';

/** Who is at a table now: people who sit there, how many of them answer, and the table's own tablet. */
export interface TablePresence {
  seated: number;
  present: number;
  /** Null where the table has no tablet. */
  tablet: 'connected' | 'away' | null;
}

/** Per table, from who sits where and who is connected. A tablet counts as nobody. */
export function tablePresence(
  { tables }: StageRun,
  seats: Readonly<Record<ParticipantId, TableId>>,
  tablets: Readonly<Record<ParticipantId, Tablet>>,
  connected: readonly ParticipantId[],
): Record<TableId, TablePresence> {
  const isHere = new Set(connected);
  return Object.fromEntries(
    tables.map(({ id }): [TableId, TablePresence] => {
      const people = Object.keys(seats).filter((person) => find(seats, person) === id);
      const devices = Object.keys(tablets).filter((device) => find(tablets, device)?.tableId === id);
      const tablet = devices.some((device) => isHere.has(device)) ? 'connected' : 'away';
      return [
        id,
        {
          seated: people.length,
          present: people.filter((person) => isHere.has(person)).length,
          tablet: devices.length > 0 ? tablet : null,
        },
      ];
    }),
  );
}
