import type { State } from '../../shared/state.ts';

/** What has become other of what concerns people alone. */
interface OwnChanges {
  /** Whose. */
  people: string[];
  /** Whether it may change how many of those present are ready or wish more time: by what one says, or by where one sits. */
  signals: boolean;
  /** Whether it may change how many of those present have read the fact sheets: by a reading, or a seat. */
  reading: boolean;
}

export function ownChanges(before: State['own'], after: State['own']): OwnChanges {
  const changes: OwnChanges = { people: [], signals: false, reading: false };
  if (before === after) return changes;
  for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[id], after[id]];
    if (was === is) continue;
    const isSeatedAnew = was?.tableId !== is?.tableId;
    changes.people.push(id);
    changes.signals ||= isSeatedAnew || was?.signal !== is?.signal;
    changes.reading ||= isSeatedAnew || was?.factSheetsRead !== is?.factSheetsRead;
  }
  return changes;
}
