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

/** How many of those present have read the fact sheets; undefined where the scenario has none. */
export function factReading(
  { stage, own }: Pick<State, 'stage' | 'own'>,
  present: readonly ParticipantId[],
): FactReading | undefined {
  const { scenario, tables } = stage.run;
  if (scenario.factSheets.length === 0) return undefined;
  const ids = scenario.factSheets.map(({ id }) => id);
  const here = present.map((person) => find(own, person));
  const hasRead = (one: Own | undefined, id: FactSheetId) => find(one?.factSheetsRead ?? {}, id) === true;
  const readers = (people: readonly (Own | undefined)[]): Readers => ({
    present: people.length,
    readAll: people.filter((one) => ids.every((id) => hasRead(one, id))).length,
  });
  return {
    ...readers(here),
    sheets: Object.fromEntries(ids.map((id) => [id, here.filter((one) => hasRead(one, id)).length])),
    tables: Object.fromEntries(tables.map(({ id }) => [id, readers(here.filter((one) => one?.tableId === id))])),
  };
}
