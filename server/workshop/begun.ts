import { readWish } from '../../shared/commands/decide.ts';
import type { WorkshopFile } from '../../shared/workshopFile/workshopFile.ts';
import type { EntryRow, WordRow, WorkshopRow } from '../log/tables.ts';
import { Batch, fingerprintOf } from './batch.ts';
import { beginning, type Standing } from './replay.ts';

/** A workshop before its first entry. */
export interface Unbegun extends Pick<WorkshopRow, 'id' | 'secret'> {
  now: number;
}

/** The first entry of a workshop with its words, not yet written, and where the workshop stands once they are. */
export interface Begun {
  standing: Standing;
  entry: EntryRow;
  words: WordRow[];
}

/**
 * What a workshop begins with that takes up a file, by the same steps as every command goes through. Needs neither the log nor the
 * live workshops, so that it can be worked out aside. @throws when the rules do not know the file.
 */
export function begunWith(file: WorkshopFile, { id: workshop, secret, now }: Unbegun): Begun {
  const read = readWish('readWorkshopIn', { file });
  if (!read.ok) throw new Error(`a file is not taken up: ${read.problem.key}`);
  const { wish } = read;
  const context = { now, present: [], unencrypted: false, scenario: none, votesOf: () => [] };
  const batch = new Batch(beginning(), { workshop, urnOf: none, context }, new Map());
  batch.take({
    sender: 'system',
    id: 'read-in-from-a-file',
    fingerprint: fingerprintOf(wish, secret),
    wish,
    actor: { id: 'system', role: 'system' },
    answer: none,
  });
  const { entries, standing, words } = batch;
  const [entry] = entries;
  if (!entry) throw new Error('a file has led to no entry');
  return { standing, entry, words };
}

const none = () => undefined;
