import type { ReportFile } from '../exporting/reportFile.ts';
import type { Begun } from '../workshop/begun.ts';
import type { DayBefore, FileText } from './beginnings.ts';
import type { Outcome } from './outcome.ts';

/**
 * What would keep a room waiting, and so is done in a thread of its own (I4). Each task is pure, what it is given and gives can be
 * copied from thread to thread, and it loads no more than it needs, since its thread begins with nothing.
 */
export const tasks = {
  /** The text of a file → what a workshop begins with that takes it up. Refused as `readWorkshopFile` does. */
  readFile: async (given: FileText): Promise<Outcome<Begun>> => (await import('./beginnings.ts')).readFile(given),

  /** How a workshop ended → what the one after it begins with (`nextDayOf`). */
  beginNextDay: async (given: DayBefore): Promise<Outcome<Begun>> =>
    (await import('./beginnings.ts')).beginNextDay(given),

  /** The bytes of a file of the report, in a buffer of their own. */
  async makeReport(given: ReportFile): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
    const { reportFile } = await import('../exporting/reportFile.ts');
    return { ok: true, value: new Uint8Array(await reportFile(given)) };
  },
};

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
