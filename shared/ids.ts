import * as z from 'zod/mini';

/** Names that every JavaScript object already carries; as identifiers they are refused as unknown (I1). */
const trickNames: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  '__proto__',
]);

/** An identifier: lower-case letters, digits and hyphens, beginning with a letter, at most 64 characters, no trick name. */
export const idSchema = z.string().check(
  z.regex(/^[a-z][a-z0-9-]{0,63}$/),
  z.refine((id) => !trickNames.has(id)),
);

/** The id a client gives a command or a join: 16 to 40 characters from a set that is safe in logs and URLs. */
export const commandIdSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,40}$/));

/** The one way to look anything up by an id from outside: own keys only, so `constructor` finds nothing. */
export function find<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

/** What must be there because an accepted event said so; its absence is a bug or a damaged log. */
export function must<T>(value: T | null | undefined, what = 'value'): T {
  if (value === undefined || value === null) throw new Error(`missing ${what}`);
  return value;
}
