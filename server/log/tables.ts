/** The tables as Kysely knows them. Times are milliseconds since 1970. */
export interface Tables {
  workshops: WorkshopRow;
  entries: EntryRow;
  words: WordRow;
  logins: LoginRow;
  invitations: InvitationRow;
  settings: { name: string; value: string };
}

export interface WorkshopRow {
  id: string;
  code: string;
  /** The further 64 bits of the QR code. */
  key: string;
  /** Key of the seals and of the fingerprints of inputs; never leaves the server. */
  secret: string;
  started_at: number;
}

/** One accepted command, with all its events: stored whole or not at all (L3). */
export interface EntryRow {
  workshop: string;
  seq: number;
  at: number;
  sender: string;
  command: string;
  /** A keyed hash of name and input, to tell the same id with another content (L2) without keeping what was written. */
  fingerprint: string;
  events: string;
  hash: string;
}

/** What people have written: the one place where names and texts stand (P1). */
export interface WordRow {
  workshop: string;
  id: string;
  kind: string;
  author: string;
  text: string;
}

/** A login token, as a hash only (A6): of a participant or an invited facilitator in a workshop, or of a facilitator (no workshop). */
export interface LoginRow {
  token_hash: string;
  workshop: string | null;
  person: string;
  expires_at: number;
  /** 1 for an invited facilitator's, otherwise 0: neither kind of token may be used as the other. */
  invited: number;
}

/** An invitation of a second facilitator that has not been used, its secret as a hash only (A6); one per person. */
export interface InvitationRow {
  secret_hash: string;
  workshop: string;
  person: string;
  expires_at: number;
}
