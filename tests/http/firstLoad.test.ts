import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { firstWords } from '../../client/app/danish.ts';
import { must } from '../../shared/ids.ts';
import { da } from '../../shared/text/da.ts';

const built = new URL('../../dist/client/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, built), 'utf8');
const namesIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name]) => must(name));

const scripts = namesIn(read('index.html'), /"\/(assets\/[\w-]+\.js)"/g);
const participantPage = /\bimport\(["'`]\.\/(ParticipantPage-[\w-]+\.js)["'`]\)/g;
const staticImport = /\b(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g;

/** Adds a chunk and all that it needs before it can run. */
function addWithImports(chunk: string, chunks: Set<string>): void {
  if (chunks.has(chunk)) return;
  chunks.add(chunk);
  for (const name of namesIn(read(chunk), staticImport)) addWithImports(`assets/${name}`, chunks);
}

/** What a participant's page has to have before its first picture. */
function firstChunks(): string[] {
  const pages = scripts.flatMap((script) => namesIn(read(script), participantPage));
  expect(pages).toHaveLength(1);
  const chunks = new Set<string>();
  for (const chunk of [...scripts, `assets/${pages[0]}`]) addWithImports(chunk, chunks);
  return [...chunks];
}

it('the participant surface loads at most 150 kB of compressed JavaScript first', () => {
  const sizes = firstChunks().map((chunk): [string, number] => [chunk, gzipSync(read(chunk)).length]);
  const sum = sizes.reduce((total, [, size]) => total + size, 0);
  expect(sum, JSON.stringify(Object.fromEntries(sizes), null, 2)).toBeLessThanOrEqual(150_000);
});

it('the first pictures say nothing that they have no words for yet', () => {
  const later = Object.keys(da).filter((key) => !Object.hasOwn(firstWords, key));
  const code = firstChunks().map(read).join('\n');
  expect(
    later.filter((key) => code.includes(`\`${key}\``) || code.includes(`'${key}'`) || code.includes(`"${key}"`)),
  ).toEqual([]);
});
