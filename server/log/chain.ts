import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import type { EntryRow } from './tables.ts';

/** What an entry's hash covers, besides all entries before it. */
export type Unhashed = Omit<EntryRow, 'hash'>;

export const genesis = 'genesis';

/** The hash of an entry and, through `previous`, of all before it (L5). SHA-256, base64url. */
export function chainHash(
  previous: string,
  { workshop, seq, at, sender, command, fingerprint, events }: Unhashed,
): string {
  return digest([previous, workshop, String(seq), String(at), sender, command, fingerprint, events]);
}

/**
 * What tells one course of the log from another towards clients: who asked for what and when, through all entries, but not what
 * came of it. The result of a ballot stands in its entry before it is revealed, and nothing sent may depend on it (B1).
 */
export const chainPlace = (previous: string, { seq, at, sender, command, fingerprint }: Unhashed): string =>
  digest([previous, String(seq), String(at), sender, command, fingerprint]);

/** Each part with its length, so that no two lists of parts read alike. */
function digest(parts: readonly string[]): string {
  let all = '';
  for (const part of parts) all += `${Buffer.byteLength(part)}:${part}`;
  return hash('sha256', all, 'base64url');
}

/**
 * A place in the log as clients carry it, with a mark that only this workshop's server can make. So a client that knows more
 * than the server can prove it (L5), and nobody can pretend to.
 */
export const sealed = (secret: string, seq: number, place: string): string => `${place}.${mark(secret, seq, place)}`;

const mark = (secret: string, seq: number, place: string): string =>
  createHmac('sha256', secret).update(`${seq}:${place}`).digest('base64url').slice(0, 22);

/** Whether this workshop's server has ever handed out this place. */
export function isGenuine(secret: string, seq: number, seal: string): boolean {
  const [place = '', given = ''] = seal.split('.');
  const right = Buffer.from(mark(secret, seq, place));
  const claimed = Buffer.from(given);
  return right.length === claimed.length && timingSafeEqual(right, claimed);
}

/**
 * A keyed hash of a command's content, so that the same id with another content is known without keeping the content (L2).
 * SHA-256 over secret and content, cut to 132 bits, so that nobody can tell from it what would come of a longer content.
 */
export const fingerprint = (secret: string, content: string): string => digest([secret, content]).slice(0, 22);
