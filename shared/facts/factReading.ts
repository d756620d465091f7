import { find } from '../ids.ts';
import type { FactSheetId, Own, ParticipantId, State, TableId } from '../state.ts';

/** How many of some people there are, and how many of them have read all fact sheets. */
export interface Readers {
  present: number;
  readAll: number;
}

/** How far those present have read; numbers only, never who. */
export interface FactReading extends Readers {
  /** How many have read each sheet. */
  sheets: Record<FactSheetId, number>;
  /** The same at each table. */
  tables: Record<TableId, Readers>;
}

/**
 * How many of the people present have read the fact sheets; undefined where the scenario has none. What a table's tablet shows is
 * read by all who sit there, and the tablet itself is nobody.
 */
export function factReading(
  { stage, own }: Pick<State, 'stage' | 'own'>,
  present: readonly ParticipantId[],
): FactReading | undefined {
  const { scenario, tables } = stage.run;
  if (scenario.factSheets.length === 0) return undefined;
  const ids = scenario.factSheets.map(({ id }) => id);
  const hasRead = (one: Own | undefined, id: FactSheetId) => find(one?.factSheetsRead ?? {}, id) === true;
  const tablets = Object.entries(stage.tablets).map(([id, { tableId }]) => ({ tableId, own: find(own, id) }));
  const here = present
    .filter((id) => find(stage.people, id))
    .map((id) => {
      const mine = find(own, id);
      const tableId = mine?.tableId;
      const shown = tablets.filter((tablet) => tableId !== undefined && tablet.tableId === tableId);
      return {
        tableId,
        read: new Set(
          ids.filter((sheet) => hasRead(mine, sheet) || shown.some((tablet) => hasRead(tablet.own, sheet))),
        ),
      };
    });
  const readers = (people: typeof here): Readers => ({
    present: people.length,
    readAll: people.filter(({ read }) => read.size === ids.length).length,
  });
  return {
    ...readers(here),
    sheets: Object.fromEntries(ids.map((id) => [id, here.filter(({ read }) => read.has(id)).length])),
    tables: Object.fromEntries(tables.map(({ id }) => [id, readers(here.filter(({ tableId }) => tableId === id))])),
  };
}
