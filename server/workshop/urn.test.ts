import { createHmac } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { Urn } from './urn.ts';

const fresh = () => join(mkdtempSync(join(tmpdir(), 'urn-')), 'a.urn');

/** Puts rows in as they were written when approval was the only method: lists of options, sorted. */
function writeOld(file: string, voter: string, command: string, options: readonly string[]): void {
  const sqlite = new SQLite(file);
  const salt = sqlite.prepare<[], { salt: Buffer }>('SELECT salt FROM salt').get()?.salt ?? Buffer.alloc(0);
  const hidden = (text: string) => createHmac('sha256', salt).update(text).digest();
  const stored = JSON.stringify([...options].sort());
  sqlite.prepare('INSERT INTO votes VALUES (?, ?)').run(hidden(`voter ${voter}`), stored);
  sqlite.prepare('INSERT INTO commands VALUES (?, ?)').run(hidden(`command ${voter} ${command}`), stored);
  sqlite.close();
}

it('keeps a vote of any method, the last one given, and knows each command again', () => {
  const urn = Urn.create(fresh());
  urn.begin();
  expect(urn.heard('p1', 'one', { points: { o1: 2 } })).toBeUndefined();
  urn.put('p1', 'one', { points: { o1: 2 } });
  urn.put('p1', 'two', { levels: { o1: 4 }, reason: 'Dyrt.' });
  urn.put('p2', 'three', { options: ['o2', 'o1'] });
  expect(urn.heard('p1', 'one', { points: { o1: 2 } })).toBe('again');
  expect(urn.heard('p1', 'one', { points: { o1: 3 } })).toBe('conflict');
  expect(() => urn.put('p1', 'one', { points: { o1: 3 } })).toThrow();
  urn.commit();
  expect(urn.voteOf('p1')).toEqual({ levels: { o1: 4 }, reason: 'Dyrt.' });
  expect(urn.voteOf('p2')).toEqual({ options: ['o2', 'o1'] });
  expect(urn.voteOf('p3')).toBeUndefined();
  expect(urn.cast).toBe(2);
  urn.close();
});

it('B6, L2: counts the votes of an urn from before there were other methods, and knows their commands', () => {
  const file = fresh();
  Urn.create(file).close();
  writeOld(file, 'p1', 'one', ['o2', 'o1']);
  const urn = Urn.reopen(file);
  expect(urn?.voteOf('p1')).toEqual({ options: ['o1', 'o2'] });
  expect(urn?.heard('p1', 'one', { options: ['o2', 'o1'] })).toBe('again');
  expect(urn?.heard('p1', 'one', { options: ['o1'] })).toBe('conflict');
  urn?.close();
});
