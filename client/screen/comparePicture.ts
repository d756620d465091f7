import type { StageRun } from '../../shared/state.ts';
import { type Agreement, agreements, type ComparedProposal, compareTables } from '../../shared/tables/compare.ts';

export interface CompareSection {
  agreement: Agreement;
  rows: ComparedProposal[];
}

/** The tables' choices as the room sees them. */
export interface ComparePicture {
  /**
   * One list where it can be read from the back, set closer when it is long. Beyond that two lists beside each other; where
   * many tables leave them no room for titles, or few tables leave room for whole ones, page after page of one.
   */
  layout: 'roomy' | 'close' | 'columns';
  /** What is shown at a time, as columns beside each other: the most agreed first. */
  pages: CompareSection[][][];
}

/** Lines that fit under each other, in each layout; a heading takes a line of its own in columns. */
const roomy = 14;
const close = 18;
const perColumn = 17;

/** What the rows of one list share, in rem: so high that the longest is set close. */
export const listHeight = 19.9;
/** The same where titles may take two lines each: what is left over is for those that do. */
export const listHeightOfTwoLines = 16.5;

/** From so many tables on their heads are numbers alone, and their marks take the place of a second list. */
export const manyTables = 8;

/** Up to so many tables take so little room that titles are written whole, in one list. */
export const fewTables = 4;
/** Up to so many rows of a list have room for a second line of a long title. */
export const rowsOfTwoLines = 12;

/** The picture of all that tables have chosen, in sections from agreed to split; undefined while they have chosen nothing. */
export function comparePicture(run: StageRun): ComparePicture | undefined {
  const rows = compareTables(run);
  if (rows.length === 0) return undefined;
  if (rows.length <= close) {
    const layout = rows.length <= roomy ? 'roomy' : 'close';
    return { layout, pages: [[sectionsOf(rows)]] };
  }
  const tables = run.tables.length;
  if (tables <= fewTables || tables > manyTables) return { layout: 'roomy', pages: pagesOf(rows) };
  const columns: CompareSection[][] = [];
  for (let from = 0; from < rows.length; ) {
    const column = rows.slice(from, from + thatFit(rows.slice(from)));
    columns.push(sectionsOf(column));
    from += column.length;
  }
  const pages = columns.flatMap((column, index) =>
    index % 2 === 0 ? [[column, ...columns.slice(index + 1, index + 2)]] : [],
  );
  return { layout: 'columns', pages };
}

/** The page a proposal stands on; null when it is on none. */
export function pageWith({ pages }: ComparePicture, proposalId: string | undefined): number | null {
  const page = pages.findIndex((columns) =>
    columns.some((sections) => sections.some(({ rows }) => rows.some(({ proposal }) => proposal.id === proposalId))),
  );
  return page < 0 ? null : page;
}

/** As many pages as needed, each about as long as the others. */
function pagesOf(rows: readonly ComparedProposal[]): CompareSection[][][] {
  const count = Math.ceil(rows.length / roomy);
  const perPage = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, page) => [sectionsOf(rows.slice(page * perPage, (page + 1) * perPage))]);
}

const sectionsOf = (rows: readonly ComparedProposal[]): CompareSection[] =>
  agreements
    .map((agreement) => ({ agreement, rows: rows.filter((row) => row.agreement === agreement) }))
    .filter((section) => section.rows.length > 0);

/** How many of the rows, with the headings of their sections, a column holds. */
function thatFit(rows: readonly ComparedProposal[]): number {
  let lines = 0;
  for (const [index, { agreement }] of rows.entries()) {
    lines += rows[index - 1]?.agreement === agreement ? 1 : 2;
    if (lines > perColumn) return index;
  }
  return rows.length;
}
