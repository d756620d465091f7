import type { WrittenWord } from '../commands/command.ts';
import { erasedWord } from '../programme/stepFields.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Text } from '../state.ts';
import type { WorkshopFile } from './workshopFile.ts';

/** A place in a file where something that a person wrote stands. */
interface Place {
  /** The id it is written under; scenarios keep none. */
  id?: string;
  kind: WrittenWord['kind'];
  text: string | null;
  put(text: string | null): void;
}

type Node = Record<string, unknown>;

const isText = (node: Node): node is Node & Text => {
  const keys = Object.keys(node);
  return (
    keys.length === 2 && 'id' in node && 'text' in node && (node['text'] === null || typeof node['text'] === 'string')
  );
};

/** Keys sorted, so that the places of an event are the same ones before and after it has been written down. */
function* placesIn(node: unknown, key = ''): Generator<Place> {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const one of node) yield* placesIn(one, key);
    return;
  }
  const record = node as Node;
  if (isText(record)) {
    const kind = key === 'owner' || key === 'implementer' ? 'name' : 'text';
    yield {
      id: record.id,
      kind,
      text: record.text,
      put(text) {
        record.text = text;
      },
    };
    return;
  }
  for (const name of Object.keys(record).sort()) {
    if (name !== 'scenario') yield* placesIn(record[name], name);
    else if ('programme' in (record[name] as Node)) yield* placesInScenario(record[name] as Scenario);
  }
}

/** Steps may have been written in the room, and proposals made from ideas were. */
function* placesInScenario({ programme, proposals }: Scenario): Generator<Place> {
  for (const step of programme) {
    yield placeAt(step, 'title');
    yield placeAt(step, 'prompt');
    for (const material of step.materials ?? []) if (material.kind === 'note') yield placeAt(material, 'text');
  }
  for (const proposal of proposals) {
    if (proposal.ideaId === undefined) continue;
    for (const field of ['title', 'description', 'citizenImpact', 'staffImpact'] as const)
      yield placeAt(proposal, field);
    if (proposal.riskNote !== undefined) yield placeAt(proposal, 'riskNote');
  }
}

const placeAt = <Field extends string>(holder: { [Key in Field]?: string | undefined }, field: Field): Place => ({
  kind: 'text',
  text: holder[field] ?? null,
  put(text) {
    holder[field] = text ?? erasedWord;
  },
});

const copyOf = (file: WorkshopFile): WorkshopFile => JSON.parse(JSON.stringify(file)) as WorkshopFile;

/** A file without its words, to be written into the log, and the words to lay beside it. */
export interface Parted {
  file: WorkshopFile;
  /** The id of the word of each place, in the order of the places; null where it had been erased. */
  ids: (string | null)[];
  words: WrittenWord[];
}

/** Takes what people wrote out of a file (P1). A text keeps its id, unless another text of the file has the same. */
export function wordsApart(file: WorkshopFile, newId: () => string): Parted {
  const bare = copyOf(file);
  const words = new Map<string, WrittenWord>();
  const ids = [...placesIn(bare)].map(({ id, kind, text, put }) => {
    put(null);
    if (text === null) return null;
    const known = id === undefined ? undefined : words.get(id);
    const under = id !== undefined && (known === undefined || known.text === text) ? id : newId();
    words.set(under, { id: under, kind, author: 'system', text });
    return under;
  });
  return { file: bare, ids, words: [...words.values()] };
}

/** The file with its words again. */
export function withWords(bare: WorkshopFile, ids: readonly (string | null)[], word: (id: string) => string | null) {
  const file = copyOf(bare);
  let place = 0;
  for (const { put } of placesIn(file)) {
    const id = ids[place++] ?? null;
    put(id === null ? null : word(id));
  }
  return file;
}

/** The largest number in any id of a file; what is made later gets larger ones. */
export function largestNumber(file: WorkshopFile): number {
  let largest = 0;
  for (const [, digits] of JSON.stringify(file).matchAll(/"[a-z][a-z-]*(\d{1,9})(?:-\d+)?"/g)) {
    largest = Math.max(largest, Number(digits));
  }
  return largest;
}
