import type { Refused } from '../../shared/commands/command.ts';
import type { ReadyMadeName } from '../../shared/programme/readyMade/readyMade.ts';
import { nextDayOf } from '../../shared/workshopFile/nextDay.ts';
import { readWorkshopFile } from '../../shared/workshopFile/readWorkshopFile.ts';
import type { WorkshopFile } from '../../shared/workshopFile/workshopFile.ts';
import { type Begun, begunWith, type Unbegun } from '../workshop/begun.ts';

/** What comes of a task, or why nothing does. */
export type Outcome<Value> = { ok: true; value: Value } | Refused;

/**
 * What would keep a room waiting, and so is done in a thread of its own (I4). Each task is pure, and what it is given and gives can be
 * copied from thread to thread.
 */
export const tasks = {
  /** The text of a file → what a workshop begins with that takes it up. Refused as `readWorkshopFile` does. */
  readFile({ text, unbegun }: { text: string; unbegun: Unbegun }): Outcome<Begun> {
    const reading = readWorkshopFile(text);
    return reading.ok ? { ok: true, value: begunWith(reading.file, unbegun) } : reading;
  },

  /** How a workshop ended → what the one after it begins with (`nextDayOf`). */
  beginNextDay({ before, programme, unbegun }: NextDay): Outcome<Begun> {
    return { ok: true, value: begunWith(nextDayOf(before, unbegun.now, programme), unbegun) };
  },
};

interface NextDay {
  before: WorkshopFile;
  programme?: ReadyMadeName | undefined;
  unbegun: Unbegun;
}

type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type Given<Name extends TaskName> = Parameters<Tasks[Name]>[0];
/** The outcome of a task. */
export type Outcoming<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>;

/** A task as it is handed to the thread. */
export interface Order {
  name: TaskName;
  given: Given<TaskName>;
}
