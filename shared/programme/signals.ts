import { find } from '../ids.ts';
import type { Own, ParticipantId, State, TableId } from '../state.ts';

type Signal = Own['signal'];
type Told = Pick<State, 'stage' | 'own'>;

/** What those present have signalled in the current step; numbers only, never who. */
export interface SignalReading {
  /** Devices of people and tables that are connected; a table's tablet counts once. */
  present: number;
  ready: number;
  moreTime: number;
}

/** The tables whose tablet is connected: how many there are, and the numbers of those that are ready, in order. */
export interface ReadyTables {
  ready: number[];
  of: number;
}

/**
 * How many of those present are ready, and how many wish more time. Where a table's tablet is connected, what it says is said
 * for everyone who sits there; who has said something themselves is counted by that.
 */
export function signalReading(told: Told, present: readonly ParticipantId[]): SignalReading {
  const { stage, own } = told;
  const here = present.filter((id) => Object.hasOwn(stage.people, id) || Object.hasOwn(stage.tablets, id));
  const tables = tableSignals(told, present);
  const signals = here.map((id) => find(own, id)?.signal ?? tables.get(seatOf(told, id) ?? '')?.signal);
  const count = (signal: Signal) => signals.filter((said) => said === signal).length;
  return { present: here.length, ready: count('ready'), moreTime: count('moreTime') };
}

/** Which tables are ready by their tablets; undefined where no tablet is connected. */
export function readyTables(told: Told, present: readonly ParticipantId[]): ReadyTables | undefined {
  const tables = [...tableSignals(told, present).values()];
  if (tables.length === 0) return undefined;
  const ready = tables.filter(({ signal }) => signal === 'ready').map(({ number }) => number);
  return { ready: ready.sort((a, b) => a - b), of: tables.length };
}

/** What each table with a connected tablet says; of several tablets, one that wishes more time is heard before one that is ready. */
function tableSignals({ stage, own }: Told, present: readonly ParticipantId[]) {
  const tables = new Map<TableId, { number: number; signal: Signal }>();
  for (const id of present) {
    const tablet = find(stage.tablets, id);
    if (!tablet) continue;
    const said = [tables.get(tablet.tableId)?.signal, find(own, id)?.signal];
    const signal = said.includes('moreTime') ? 'moreTime' : said.find((one) => one !== undefined);
    tables.set(tablet.tableId, { number: tablet.number, signal });
  }
  return tables;
}

const seatOf = ({ stage, own }: Told, id: ParticipantId): TableId | undefined =>
  find(stage.tablets, id)?.tableId ?? find(own, id)?.tableId;

/** Takes what people have signalled out of a draft: all of it, or only the wishes for more time. */
export function clearSignals(own: State['own'], which?: Own['signal']): void {
  for (const mine of Object.values(own)) if (which === undefined || mine.signal === which) delete mine.signal;
}
