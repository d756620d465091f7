import type { YearAmounts } from '../budget/amount.ts';
import type { SpendingType } from '../scenario/schema.ts';
import type { Text } from '../state.ts';
import type { EarlierBallot, EarlierDay } from './earlierDay.ts';

export const bins = ['stayed', 'refined', 'reversed', 'new'] as const;
/** What became of something: as it was, changed, undone or turned round, or not there before. */
export type Bin = (typeof bins)[number];

/** Why something stands otherwise: what the room wrote about it, and what is on record beside it. */
export interface Why {
  kind: 'explained' | 'chosen' | 'givenUp' | 'purpose' | 'parked' | 'minority';
  text: Text;
}

/** Amounts of the years that both have, in 1.000 kr.; a side that has none is null. */
export interface BeforeAndAfter {
  before: YearAmounts | null;
  after: YearAmounts | null;
}

export interface ProposalChange {
  proposalId: string;
  nr: string;
  title: string | Text;
  bin: Bin;
  /** How much of it and how late, where it was or is chosen. */
  before: { share: number; delay: number } | null;
  after: { share: number; delay: number } | null;
  /** What was refined; `figures`: to the same extent it comes to something else. */
  refined: ('share' | 'delay' | 'order' | 'figures')[];
  /** Null where amounts cannot be compared. */
  operating: BeforeAndAfter | null;
  construction: BeforeAndAfter | null;
  why: Why[];
}

export interface AreaChange {
  areaId: string;
  name: string;
  spendingType: SpendingType;
  bin: Bin;
  /** How it was refined or reversed; over the years taken together it is more or less, or only spread otherwise. */
  how: 'enlarged' | 'lessened' | 'shifted' | 'undone' | 'turned' | null;
  before: YearAmounts;
  after: YearAmounts;
  why: Why[];
}

/** How the support for one thing went from the last ballot that was shown about it then to the last one now. */
export interface SupportChange {
  title: string | Text;
  before: Shown;
  after: Shown;
  /** Percentage points; null where the two were not voted on in the same way. */
  points: number | null;
}
export interface Shown extends Pick<EarlierBallot, 'question' | 'method' | 'cast' | 'size'> {
  /** Per cent, as it was shown. */
  share: number;
}

export interface ResultChange {
  kind: 'service' | 'operating' | 'construction';
  /** What choices had changed, in the years that both have. */
  before: YearAmounts;
  after: YearAmounts;
}

/** A target of the outcome that counts now, and what it was then where that outcome had it: asked and found in the years that both have. */
export interface TargetChange {
  id: string;
  name: string;
  before: { asked: YearAmounts; found: YearAmounts } | null;
  after: { asked: YearAmounts; found: YearAmounts };
}

export interface DayComparison {
  earlier: EarlierDay;
  now: EarlierDay;
  /** The years that both have. */
  years: number[];
  /** Why amounts are not compared; null where they are. Amounts of different price levels never are (DOMAIN.md rule 4). */
  apart: 'priceLevel' | 'years' | null;
  proposals: ProposalChange[];
  /** Areas that either had changed, the largest difference first; none where amounts cannot be compared. */
  areas: AreaChange[];
  support: SupportChange[];
  /** The three results apart; none where amounts cannot be compared. */
  results: ResultChange[];
  /** None where amounts cannot be compared. */
  targets: TargetChange[];
}

/** Gives the amounts of a record in the years that both have. */
export type InBoth = (day: EarlierDay, amounts: YearAmounts) => YearAmounts;

/** How many fell in each bin. */
export const countBins = (changes: readonly { bin: Bin }[]): Record<Bin, number> => {
  const counts = { stayed: 0, refined: 0, reversed: 0, new: 0 };
  for (const { bin } of changes) counts[bin] += 1;
  return counts;
};

/** The largest difference in any year between what was and what is. */
export const difference = ({ before, after }: BeforeAndAfter): number => {
  const length = before?.length ?? after?.length ?? 0;
  return Math.max(0, ...Array.from({ length }, (_, year) => Math.abs((after?.[year] ?? 0) - (before?.[year] ?? 0))));
};
