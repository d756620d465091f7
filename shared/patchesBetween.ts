import type { Patch } from 'immer';

type Path = Patch['path'];
type Entries = Readonly<Record<string, unknown>>;

/**
 * What leads from one value to another, in the shape that Immer's `applyPatches` takes: applied to the first, they give the
 * second, with keys in the same order. Values that are one and the same are not looked into, so that between two states of which
 * one was made from the other it costs what has changed. Things with another `id` are other things and are replaced whole.
 */
export function patchesBetween(before: unknown, after: unknown, path: Path): Patch[] {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after)) return betweenLists(before, after, path);
  if (isEntries(before) && isEntries(after) && before['id'] === after['id'] && keepsOrder(before, after))
    return betweenEntries(before, after, path);
  return [{ op: 'replace', path, value: after }];
}

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether what stays is in the order it was in, and what is new comes after it: then patches alone keep the order. */
function keepsOrder(before: Entries, after: Entries): boolean {
  const staying = Object.keys(before).filter((key) => Object.hasOwn(after, key));
  const keys = Object.keys(after);
  return staying.every((key, place) => keys[place] === key);
}

function betweenEntries(before: Entries, after: Entries, path: Path): Patch[] {
  const patches: Patch[] = [];
  for (const key of Object.keys(before)) {
    if (!Object.hasOwn(after, key)) patches.push({ op: 'remove', path: [...path, key] });
    else if (before[key] !== after[key]) patches.push(...patchesBetween(before[key], after[key], [...path, key]));
  }
  for (const [key, value] of Object.entries(after)) {
    if (!Object.hasOwn(before, key)) patches.push({ op: 'add', path: [...path, key], value });
  }
  return patches;
}

/** What is the same at both ends stays; between them, pair by pair, and what is left over comes or goes. */
function betweenLists(before: readonly unknown[], after: readonly unknown[], path: Path): Patch[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;

  const patches: Patch[] = [];
  const paired = shorter - end;
  for (let place = start; place < paired; place++) {
    patches.push(...patchesBetween(before[place], after[place], [...path, place]));
  }
  for (let place = before.length - end - 1; place >= paired; place--) {
    patches.push({ op: 'remove', path: [...path, place] });
  }
  for (let place = paired; place < after.length - end; place++) {
    patches.push({ op: 'add', path: [...path, place], value: after[place] });
  }
  return patches.length > after.length ? [{ op: 'replace', path, value: after }] : patches;
}
