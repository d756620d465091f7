import type { StageRun } from '../../shared/state.ts';
import { type Agreement, agreements, type ComparedProposal, compareTables } from '../../shared/tables/compare.ts';

export interface CompareSection {
  agreement: Agreement;
  rows: ComparedProposal[];
}

/** The tables' choices as the room sees them. */
export interface ComparePicture {
  /** One list where it can be read from the back, set closer when it is long; two lists beside each other beyond that. */
  layout: 'roomy' | 'close' | 'columns';
  columns: CompareSection[][];
  /** Proposals there is no room for: those that fewest have chosen. */
  more: number;
}

/** Lines that fit under each other, in each layout; a heading takes a line of its own in columns. */
const roomy = 14;
const close = 18;
const perColumn = 17;

/** The picture of all that tables have chosen, in sections from agreed to split; undefined while they have chosen nothing. */
export function comparePicture(run: StageRun, pointed?: string): ComparePicture | undefined {
  const rows = compareTables(run);
  if (rows.length === 0) return undefined;
  if (rows.length <= close) {
    const layout = rows.length <= roomy ? 'roomy' : 'close';
    return { layout, columns: [sectionsOf(rows)], more: 0 };
  }
  const first = thatFit(rows);
  const right = rows.slice(first, first + thatFit(rows.slice(first)));
  const unseen = rows.slice(first + right.length).find(({ proposal }) => proposal.id === pointed);
  // Two make way, since the one that comes may bring a heading of its own.
  if (unseen) right.splice(-2, 2, unseen);
  const columns = [rows.slice(0, first), right].map(sectionsOf);
  return { layout: 'columns', columns, more: rows.length - first - right.length };
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
