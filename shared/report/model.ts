import type { Stage, StageRun } from '../state.ts';
import type { EarlierRun } from './earlierRuns.ts';
import type { Speech } from './speech.ts';

export const sectionIds = [
  'day',
  'days',
  'result',
  'targets',
  'agreement',
  'ladder',
  'package',
  'tables',
  'chosen',
  'followup',
  'ideas',
  'ballots',
  'minority',
  'equality',
  'questions',
  'discussion',
  'committees',
  'staff',
  'earlier',
  'evidence',
  'lessons',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** What is handed over, besides the story and the figures of the day, to those who come after an election. */
export const handoverIds: readonly SectionId[] = ['evidence', 'lessons'];

/**
 * What a cell holds: text as people wrote it, or a number. An amount is a whole number of 1.000 kr.; null is what nobody knows or
 * what does not apply.
 */
export type Cell = string | number | null;

export interface Column {
  title: string;
  kind: 'text' | 'amount' | 'count' | 'decimal' | 'percent' | 'fte';
}

export interface ReportTable {
  kind: 'table';
  /** What the figures are; with unit, price level and what the sign means where they are amounts. */
  caption: string;
  columns: Column[];
  /** One cell per column; the first tells what the row is about. */
  rows: Cell[][];
}

export type Block = { kind: 'text'; text: string } | ReportTable;

export interface Section {
  id: SectionId;
  title: string;
  /** Never empty: a section that has nothing says so. */
  blocks: Block[];
}

/** A workshop as it stands, in words and figures, for any surface and file: each shows the same report. */
export interface Report {
  title: string;
  /** What the figures are, where they come from, and what they are not. */
  facts: string[];
  /** All amounts are in this unit and this price level; plus is spending. */
  unit: '1.000 kr.';
  priceLevel: string;
  years: number[];
  sections: Section[];
}

/** What a section is made of: the run as played cards leave it, and the words. */
export interface Material extends Speech {
  run: StageRun;
  stage: Stage;
  /** The day it is, as an ISO date. */
  today: string;
  /** The runs before this one, where they are known. */
  earlier: readonly EarlierRun[] | undefined;
}
