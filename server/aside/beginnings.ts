import type { ReadyMadeName } from '../../shared/programme/readyMade/readyMade.ts';
import { nextDayOf } from '../../shared/workshopFile/nextDay.ts';
import { readWorkshopFile } from '../../shared/workshopFile/readWorkshopFile.ts';
import type { WorkshopFile } from '../../shared/workshopFile/workshopFile.ts';
import { type Begun, begunWith, type Unbegun } from '../workshop/begun.ts';
import type { Outcome } from './outcome.ts';

export interface FileText {
  text: string;
  unbegun: Unbegun;
}

export function readFile({ text, unbegun }: FileText): Outcome<Begun> {
  const reading = readWorkshopFile(text);
  return reading.ok ? { ok: true, value: begunWith(reading.file, unbegun) } : reading;
}

export interface DayBefore {
  before: WorkshopFile;
  programme?: ReadyMadeName | undefined;
  unbegun: Unbegun;
}

export function beginNextDay({ before, programme, unbegun }: DayBefore): Outcome<Begun> {
  return { ok: true, value: begunWith(nextDayOf(before, unbegun.now, programme), unbegun) };
}
