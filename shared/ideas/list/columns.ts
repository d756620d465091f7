import { readSeparated, type Separator } from './separated.ts';

/** What a column may be called, in Danish and English; small letters, without what stands in brackets. */
const names = {
  title: [
    'titel',
    'title',
    'idé',
    'ide',
    'idéen',
    'idéens titel',
    'idea',
    'forslag',
    'overskrift',
    'headline',
    'kort sagt',
  ],
  text: ['beskrivelse', 'tekst', 'text', 'description', 'uddybning', 'begrundelse', 'details'],
  area: ['område', 'omraade', 'politikområde', 'budgetområde', 'area', 'policy area'],
  amount: ['beløb', 'beloeb', 'amount', 'økonomi', 'pris', 'cost'],
  name: ['navn', 'name', 'indsender', 'indsendt af', 'afsender', 'forfatter', 'sender', 'author', 'submitted by'],
} as const;

export type Column = keyof typeof names;
/** What plain numbers in the column of amounts are in, where its head says so. */
export type Unit = 'kroner' | 'thousands' | 'millions';

export interface Columns {
  /** Where each column stands; the first is 0. */
  at: Partial<Record<Column, number>>;
  unit?: Unit;
  /** How many columns there are. */
  count: number;
  /** Heads that mean nothing to us. */
  unknown: string[];
  hasHead: boolean;
}

const order: readonly Column[] = ['title', 'text', 'area', 'amount', 'name'];

/** Without a head the columns are title, text, area, amount and name, as far as they go. */
export const columnsInOrder = (count: number): Columns => ({
  at: Object.fromEntries(order.slice(0, count).map((column, index) => [column, index])),
  count: Math.min(count, order.length),
  unknown: [],
  hasHead: false,
});

/** The columns that a first row names; undefined when it names none with the idea itself, and so is an idea already. */
export function columnsNamed(head: readonly string[]): Columns | undefined {
  const columns: Columns = { at: {}, count: head.length, unknown: [], hasHead: true };
  for (const [index, written] of head.entries()) {
    const column = columnNamed(written);
    if (column && columns.at[column] === undefined) columns.at[column] = index;
    else if (written.trim() !== '') columns.unknown.push(written.trim());
  }
  const unit = unitIn(head[columns.at.amount ?? -1] ?? '');
  if (unit) columns.unit = unit;
  return columns.at.title === undefined ? undefined : columns;
}

function columnNamed(written: string): Column | undefined {
  const plain = written
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\(.*?\)|[:*?]/g, ' ')
    .replace(/\bi (hele )?(1\.000 |mio\. )?kr\.?\s*$/, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return order.find((column) => (names[column] as readonly string[]).includes(plain));
}

function unitIn(head: string): Unit | undefined {
  const plain = head.toLowerCase().replaceAll(/\s/g, '');
  if (/1[.,]?000kr|tkr|t\.kr|1[.,]?000dkk/.test(plain)) return 'thousands';
  if (/mio|million/.test(plain)) return 'millions';
  return /kr|dkk/.test(plain) ? 'kroner' : undefined;
}

const separators: readonly Separator[] = ['\t', ';', ','];

/** What parts the fields: what the head row is parted by; without one, what parts every line alike. null: nothing does. */
export function separatorOf(source: string): Separator | null {
  const firstLines = (separator: Separator) => readSeparated(source, separator, 20).records.map(({ fields }) => fields);
  const headed = separators.find((separator) => {
    const [head = []] = firstLines(separator);
    return head.length > 1 && columnsNamed(head);
  });
  if (headed) return headed;
  // A sentence has commas of its own, and a line in a spreadsheet has as many tabs as its neighbour.
  const parts = (separator: Separator) => {
    const counts = firstLines(separator).map((fields) => fields.length);
    const isEven = counts.every((count) => count === counts[0]);
    if (separator === '\t') return counts.some((count) => count > 1);
    return separator === ';'
      ? counts.length > 0 && counts.every((count) => count > 1)
      : isEven && counts.length > 1 && (counts[0] ?? 0) > 1;
  };
  return separators.find(parts) ?? null;
}
