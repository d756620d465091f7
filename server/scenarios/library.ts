import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readScenario } from '../../shared/scenario/checks.ts';
import type { ScenarioMistake } from '../../shared/scenario/mistake.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';

/** A scenario file that stays out of the library, with every mistake found in it. */
export interface RefusedScenario {
  file: string;
  mistakes: ScenarioMistake[];
}

export interface ScenarioLibrary {
  scenarios: Scenario[];
  refused: RefusedScenario[];
}

/** The largest scenario we ship is 70 kB; a file far beyond that is something else that ended up in the folder. */
const largestFile = 2_000_000;

/**
 * Reads every `*.json` in a folder, in the order of their names. A file with mistakes is set aside in `refused` and the others
 * are read all the same, so one slip of the hand never empties the choice on the day.
 * @throws when the folder itself cannot be read.
 */
export async function readScenarioLibrary(folder: string): Promise<ScenarioLibrary> {
  const library: ScenarioLibrary = { scenarios: [], refused: [] };
  const fileById = new Map<string, string>();
  for (const file of await scenarioFiles(folder)) {
    const reading = await readScenarioFile(join(folder, file));
    if (!reading.ok) {
      library.refused.push({ file, mistakes: reading.mistakes });
      continue;
    }
    const { id } = reading.scenario;
    const earlier = fileById.get(id);
    if (earlier !== undefined) {
      const mistake = { path: 'id', wrong: `"${id}" is already the id of ${earlier}`, right: 'an id of its own' };
      library.refused.push({ file, mistakes: [mistake] });
      continue;
    }
    fileById.set(id, file);
    library.scenarios.push(reading.scenario);
  }
  return library;
}

/** As in a shell, `*` leaves out names that begin with a dot: macOS puts a `._name.json` beside what it copies. */
async function scenarioFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
}

type FileReading = ReturnType<typeof readScenario>;

const refuse = (wrong: string, right: string): FileReading => ({
  ok: false,
  mistakes: [{ path: '(the file)', wrong, right }],
});

async function readScenarioFile(path: string): Promise<FileReading> {
  let bytes: Uint8Array;
  try {
    const about = await stat(path); // before reading: the bound holds for what is read, and a pipe would never end
    if (!about.isFile()) return refuse('not a file', 'a file with a scenario as JSON');
    if (about.size > largestFile) return refuse(`${about.size} bytes`, `at most ${largestFile} bytes`);
    bytes = await readFile(path);
  } catch (problem) {
    return refuse(`it cannot be read: ${messageOf(problem)}`, 'a file the server may read');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes); // takes a leading byte order mark away, too
  } catch {
    return refuse('the text is not UTF-8', 'the file saved as UTF-8, so that æ, ø and å survive');
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (problem) {
    const where = placeIn(text, faultIn(text));
    const right = 'JSON there; often a comma or a quotation mark is missing or left over';
    return refuse(`not JSON at ${where}: ${messageOf(problem)}`, right);
  }
  return readScenario(json);
}

const messageOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));

function placeIn(text: string, position: number): string {
  const lines = text.slice(0, position).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

const gap = /[ \t\n\r]*/y;
const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where a text stops being JSON. The parser tells a position for some faults only, and not for the most common one, a comma
 * left over at the end of a list. Keeps its own stack of open brackets, so that no depth of nesting can overflow ours.
 */
function faultIn(text: string): number {
  const open: ('}' | ']')[] = [];
  let at = 0;
  let next: 'value' | 'key' | 'rest' = 'value';
  let mayClose = false; // right after an opening bracket
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  for (;;) {
    take(gap);
    const char = text[at];
    if (char === undefined) return at;
    const closes = char === open.at(-1) && (mayClose || next === 'rest');
    mayClose = false;
    if (closes) {
      open.pop();
      at += 1;
      next = 'rest';
    } else if (next === 'rest') {
      if (char !== ',' || open.length === 0) return at;
      at += 1;
      next = open.at(-1) === '}' ? 'key' : 'value';
    } else if (next === 'key') {
      if (!take(string)) return at;
      take(gap);
      if (text[at] !== ':') return at;
      at += 1;
      next = 'value';
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? '}' : ']');
      at += 1;
      next = char === '{' ? 'key' : 'value';
      mayClose = true;
    } else {
      if (!take(string) && !take(plain)) return at;
      next = 'rest';
    }
  }
}

const mistakesShown = 20;
const longestPart = 1000;

/** What a file says goes into the log on its own line, without characters that could pass for another line. */
const onOneLine = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, longestPart);

/** Tells the log about a refused file: its name, and for each mistake the path, what is wrong and what would be right. */
export function describeRefusal({ file, mistakes }: RefusedScenario): string {
  const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
  const lines = [`The scenario file ${onOneLine(file)} is refused, ${count}:`];
  for (const { path, wrong, right } of mistakes.slice(0, mistakesShown)) {
    lines.push(`  ${onOneLine(path)}`, `    wrong: ${onOneLine(wrong)}`, `    right: ${onOneLine(right)}`);
  }
  if (mistakes.length > mistakesShown) lines.push(`  and ${mistakes.length - mistakesShown} more`);
  return lines.join('\n');
}
