import type { Own, ParticipantId, State } from '../state.ts';

/** What those present have signalled in the current step; numbers only, never who. */
export interface SignalReading {
  /** Devices of people and tables that are connected: a table's tablet signals for its table, and counts once. */
  present: number;
  ready: number;
  moreTime: number;
}

/** How many of those present are ready, and how many wish more time. */
export function signalReading(
  { stage, own }: Pick<State, 'stage' | 'own'>,
  present: readonly ParticipantId[],
): SignalReading {
  const here = present.filter((id) => Object.hasOwn(stage.people, id) || Object.hasOwn(stage.tablets, id));
  const count = (signal: Own['signal']) =>
    here.filter((id) => Object.hasOwn(own, id) && own[id]?.signal === signal).length;
  return { present: here.length, ready: count('ready'), moreTime: count('moreTime') };
}

/** Takes what people have signalled out of a draft: all of it, or only the wishes for more time. */
export function clearSignals(own: State['own'], which?: Own['signal']): void {
  for (const mine of Object.values(own)) if (which === undefined || mine.signal === which) delete mine.signal;
}
