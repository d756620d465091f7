import { must } from '../ids.ts';
import { spread } from '../spread.ts';
import { type ParticipantId, type Person, roleGroups, type Table, type TableId } from '../state.ts';

/**
 * Seats people at tables so that tables differ by one at most: in all, within each group, and within each committee that
 * politicians have named. The same people, tables and seed give the same seats.
 */
export function mixedSeats(
  people: Readonly<Record<ParticipantId, Person>>,
  tableIds: readonly TableId[],
  seed: number,
): Record<ParticipantId, TableId> {
  // Dealt in turn, whatever stands together comes to each table alike: first groups, within them committees.
  const keys = new Map(
    Object.entries(people).map(([id, { committeeId = '' }]) => {
      const committee = committeeId && String(spread(`${seed} ${committeeId}`)).padStart(10, '0');
      return [id, `${committee || '~'} ${String(spread(`${seed} ${id}`)).padStart(10, '0')} ${id}`];
    }),
  );
  const keyOf = (id: ParticipantId) => must(keys.get(id));
  const dealt = roleGroups.flatMap((group) =>
    Object.keys(people)
      .filter((id) => people[id]?.group === group)
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  );
  return Object.fromEntries(dealt.map((id, index) => [id, tableIds[index % tableIds.length] as TableId]));
}

/**
 * Where someone who comes late sits: the table with fewest people, of several the one with fewest of the same group, and of these
 * with fewest of the same committee.
 */
export function seatForLate(
  { group, committeeId }: Pick<Person, 'group' | 'committeeId'>,
  people: Readonly<Record<ParticipantId, Person>>,
  seats: Readonly<Record<ParticipantId, TableId>>,
  tables: readonly Table[],
): TableId | undefined {
  const at = (tableId: TableId) => Object.keys(seats).filter((id) => seats[id] === tableId);
  const crowd = tables.map(({ id }) => ({
    id,
    all: at(id).length,
    alike: at(id).filter((one) => people[one]?.group === group).length,
    colleagues: committeeId ? at(id).filter((one) => people[one]?.committeeId === committeeId).length : 0,
  }));
  return crowd.toSorted((a, b) => a.all - b.all || a.alike - b.alike || a.colleagues - b.colleagues)[0]?.id;
}
