import { spread } from '../spread.ts';
import { type ParticipantId, type Person, roleGroups, type Table, type TableId } from '../state.ts';

/**
 * Seats people at tables so that tables differ by one at most, in all and within each group. The same people, tables and seed
 * give the same seats.
 */
export function mixedSeats(
  people: Readonly<Record<ParticipantId, Person>>,
  tableIds: readonly TableId[],
  seed: number,
): Record<ParticipantId, TableId> {
  const dealt = roleGroups.flatMap((group) =>
    Object.keys(people)
      .filter((id) => people[id]?.group === group)
      .toSorted((a, b) => spread(`${seed} ${a}`) - spread(`${seed} ${b}`) || (a < b ? -1 : 1)),
  );
  return Object.fromEntries(dealt.map((id, index) => [id, tableIds[index % tableIds.length] as TableId]));
}

/** Where someone who comes late sits: the table with fewest people, of several the one with fewest of the same group. */
export function seatForLate(
  group: Person['group'],
  people: Readonly<Record<ParticipantId, Person>>,
  seats: Readonly<Record<ParticipantId, TableId>>,
  tables: readonly Table[],
): TableId | undefined {
  const at = (tableId: TableId) => Object.keys(seats).filter((id) => seats[id] === tableId);
  const crowd = tables.map(({ id }) => ({
    id,
    all: at(id).length,
    alike: at(id).filter((one) => people[one]?.group === group).length,
  }));
  return crowd.toSorted((a, b) => a.all - b.all || a.alike - b.alike)[0]?.id;
}
