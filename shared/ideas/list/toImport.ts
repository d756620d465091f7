import type { YearAmounts } from '../../budget/amount.ts';
import { areaById } from '../../budget/ledger.ts';
import { mostImported } from '../../commands/importIdeas.ts';
import type { Area, Scenario } from '../../scenario/schema.ts';
import type { Idea } from '../../state.ts';
import type { ListedIdea, ListReading, Remark } from './readIdeaList.ts';

/** An idea of a list, fitted to the scenario it is to be read into. */
export interface ImportedIdea extends Omit<ListedIdea, 'area'> {
  area: Area | undefined;
}

export interface Import {
  ideas: ImportedIdea[];
  /** What stays out, each with why: what the reading could not take, and what stands there already. */
  left: Remark[];
}

/**
 * What of a list would be read in. Areas are found by id or name; an unknown one leaves the idea without an area and says so.
 * What is there already word for word, among `known` or earlier in the list, stays out, so that a list can be read in twice.
 */
export function importOf({ ideas, unread }: ListReading, scenario: Scenario, known: readonly Idea[]): Import {
  const there = new Map(known.map((idea) => [wordsOf(idea.title.text ?? '', idea.text.text ?? ''), 0]));
  const left = [...unread];
  const fitted = ideas.flatMap((idea): ImportedIdea[] => {
    const words = wordsOf(idea.title, idea.text);
    const earlier = there.get(words);
    if (earlier !== undefined) {
      const { line } = idea;
      const already: Remark = { line, key: 'sources.line.already' };
      left.push(earlier === 0 ? already : { line, key: 'sources.line.twice', values: { earlier } });
      return [];
    }
    there.set(words, idea.line);
    const area = areaOf(scenario, idea.area);
    const isUnknown = idea.area !== '' && !area;
    const unknown: Remark = { line: idea.line, key: 'sources.line.area', values: { area: idea.area } };
    return [{ ...idea, area, remarks: isUnknown ? [...idea.remarks, unknown] : idea.remarks }];
  });
  return { ideas: fitted, left: left.toSorted((a, b) => a.line - b.line) };
}

const wordsOf = (title: string, text: string): string => JSON.stringify([title, text]);

function areaOf(scenario: Scenario, written: string): Area | undefined {
  const plain = (name: string) => name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return areaById(scenario, written) ?? scenario.areas.find(({ name }) => plain(name) === plain(written));
}

/** Whether the amounts of a list are for the budget year alone or for every year. */
export type AmountYears = 'first' | 'every';

/** An idea as the command takes it. */
interface ImportInput {
  title: string;
  text: string;
  areaId: string | null;
  amounts: number[] | null;
  name?: string;
}

/** Below the 64 kB that the server takes at a time, with room for what stands around the ideas. */
const mostBytes = 48_000;

/** The ideas as commands take them: as many at a time as one command and one message may hold, in order. */
export function batchesOf(ideas: readonly ImportedIdea[], scenario: Scenario, years: AmountYears, keepNames: boolean) {
  const batches: ImportInput[][] = [];
  let bytes = mostBytes;
  for (const { title, text, area, amount, name } of ideas) {
    const input: ImportInput = {
      title,
      text,
      areaId: area?.id ?? null,
      amounts: amount === null ? null : [...yearsOf(amount, scenario, years)],
      ...(keepNames && name !== '' ? { name } : {}),
    };
    const size = bytesOf(JSON.stringify(input));
    if (bytes + size > mostBytes || batches.at(-1)?.length === mostImported) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(input);
    bytes += size;
  }
  return batches;
}

const yearsOf = (amount: number, { years }: Scenario, which: AmountYears): YearAmounts =>
  years.map((_, index) => (which === 'every' || index === 0 ? amount : 0));

function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
