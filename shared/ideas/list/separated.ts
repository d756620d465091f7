/** Lists are read so far and no further. */
export const mostRecords = 1000;
/** A quoted field longer than any text we take means that its quotation mark is never closed. */
const longestField = 8000;

export type Separator = '\t' | ';' | ',';

export interface SeparatedRecord {
  /** Where it begins, counted from 1. */
  line: number;
  fields: string[];
}

export interface Separated {
  records: SeparatedRecord[];
  /** Lines that open a quotation mark which nothing closes; they are left out. */
  unclosed: number[];
  /** The line from which nothing was read, as there were too many. */
  restFrom?: number;
}

/**
 * Reads fields between separators as RFC 4180 writes them: quotation marks may hold separators and line breaks, and are doubled
 * within. Without a separator a line is one field. Records with nothing in them are passed over.
 */
export function readSeparated(source: string, separator: Separator | null, most = mostRecords): Separated {
  const text = source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const read: Separated = { records: [], unclosed: [] };
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const record = recordAt(text, at, separator);
    const end = record?.end ?? endOfLine(text, at);
    const isEmpty = record?.fields.every((field) => field.trim() === '') ?? false;
    if (!isEmpty && read.records.length + read.unclosed.length === most) return { ...read, restFrom: line };
    if (!record) read.unclosed.push(line);
    else if (!isEmpty) read.records.push({ line, fields: record.fields });
    for (let place = at; place <= end && place < text.length; place += 1) if (text[place] === '\n') line += 1;
    at = end + 1;
  }
  return read;
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

/** One record and where it ends; undefined when a quotation mark is never closed. */
function recordAt(text: string, from: number, separator: Separator | null) {
  const fields: string[] = [];
  for (let at = from; ; at += 1) {
    const quoted = text[at] === '"' ? quotedAt(text, at + 1) : { value: '', end: at };
    if (!quoted) return undefined;
    at = quoted.end;
    while (at < text.length && text[at] !== '\n' && text[at] !== separator) at += 1;
    fields.push(quoted.value + text.slice(quoted.end, at));
    if (text[at] !== separator) return { fields, end: at };
  }
}

function quotedAt(text: string, from: number): { value: string; end: number } | undefined {
  const within = text.slice(from, from + longestField);
  const end = /^(?:[^"]|"")*"(?!")/.exec(within)?.[0].length;
  return end === undefined ? undefined : { value: within.slice(0, end - 1).replaceAll('""', '"'), end: from + end };
}
