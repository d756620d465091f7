import { freeze } from 'immer';
import { must } from '../ids.ts';
import type { WorkshopFile } from '../workshopFile/workshopFile.ts';
import { workshopFileOf } from '../workshopFile/workshopFileOf.ts';
import { workshop } from './workshop.ts';

const file = freeze(must(workshopFileOf(workshop('moves'))), true);

/** The small municipality as a file, with nothing done yet. */
export const smallFile = (): WorkshopFile => file;
