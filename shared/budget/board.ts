import type { AccountId, AreaId, MoveId, ParticipantId, SnapshotId, TableId, Text } from '../state.ts';
import type { YearAmounts } from './amount.ts';

/** What people have chosen: moves of money, and the package of proposals. */
export interface Board {
  /**
   * In the order they were made, in pages (moves.ts), so that one more costs the same however many there are: what has grown is
   * copied and compared, here and on every device.
   */
  moves: Move[][];
  /** Adopted proposals in the order in which they are triggered: the savings ladder. */
  package: Adoption[];
  /** What is to be spared, and what can give; areas that are not here are neutral. */
  priorities?: Record<AreaId, Exclude<Priority, 'neutral'>>;
  /**
   * What has been done here besides making moves, in order, each with the number of moves that had been made by then; absent until
   * something has. Together with `moves` it tells the board at any point (`changesOf`).
   */
  changes?: (RecordedChange & { moves: number })[];
  /** Points in its history that somebody gave a name; absent until somebody has. */
  snapshots?: Snapshot[];
}

/**
 * One thing that was done on a board. Who and when stand on the move or the adoption where there is one; a move is taken back by
 * the one who made it.
 */
export type Change = { kind: 'moved'; moveId: MoveId } | RecordedChange;

/** What a board keeps a line of; that a move was made, its list of moves tells. */
export type RecordedChange =
  | { kind: 'undone'; moveId: MoveId; at: number }
  /** Taken into the package; or changed there, in how much and how late. */
  | { kind: 'adopted' | 'adjusted'; adoption: Adoption }
  | { kind: 'carried'; adoptions: Adoption[] }
  /** A suggestion for balance was taken: some went out, some became whole where they stand, others came last. */
  | (Signed & { kind: 'suggested'; dropped: string[]; adjusted?: Adoption[]; adoptions: Adoption[] })
  | (Signed & { kind: 'dropped'; proposalId: string })
  | (Signed & { kind: 'reordered'; proposalId: string; position: number })
  /** Brought back to how it was after so many changes. */
  | (Signed & { kind: 'restored'; to: number });

interface Signed {
  by: Doer;
  at: number;
}

/** A participant, the facilitator, or null where nobody is to know. */
export type Doer = ParticipantId | 'facilitator' | null;

/** A point in the history of a board: how it was after so many changes, under a name. */
export interface Snapshot {
  id: SnapshotId;
  name: Text;
  changes: number;
  by: Doer;
  at: number;
}

export const priorities = ['protect', 'neutral', 'canGive'] as const;
/** What the people of a board want for an area when something must be found. */
export type Priority = (typeof priorities)[number];

/** A proposal of the catalogue that has been adopted. */
export interface Adoption {
  proposalId: string;
  /** How much of it, in whole per cent; 100 unless the proposal is divisible. */
  share: number;
  /** By how many years its start has been put off. */
  delay: number;
  /** Who did it; null in an anonymous step. */
  by: ParticipantId | null;
  at: number;
  /** The tables it was carried from into the plenary board. */
  from?: TableId[];
  /** What is given up for it: one answer, or that of each table it was carried from. */
  givenUp?: Text[];
}

export interface Move {
  id: MoveId;
  from: AccountId;
  to: AccountId;
  /** What is taken from `from` and given to `to`, per year; never negative. */
  amounts: YearAmounts;
  /** What the money is for; always there when it goes to the investment pool or comes from it. */
  purpose?: Text;
  /** Who did it; null in an anonymous step, and in a role-blind one until names are shown. */
  by: ParticipantId | null;
  /** Made in a role-blind step whose names have not been shown. */
  blind?: true;
  at: number;
  undone: boolean;
}

export const savings: AccountId = 'savings';
/** The investment pool: it pays what investments cost first, and their gains come back to it until it has been repaid. */
export const pool: AccountId = 'pool';
