import { parseAmount } from '../../budget/parseAmount.ts';
import type { Language } from '../../text/format.ts';
import type { TextKey } from '../../text/keys.ts';
import type { Values } from '../../text/sentence.ts';
import { textLimits, withoutUnseen } from '../../text/written.ts';
import { type Column, columnsInOrder, columnsNamed, separatorOf, type Unit } from './columns.ts';
import { mostRecords, readSeparated, type SeparatedRecord } from './separated.ts';

/** Something to be said of a line of a list: the key of a sentence, and its values. */
export interface Remark {
  /** Counted from 1. */
  line: number;
  key: TextKey;
  values?: Values;
}

/** An idea as a list has it; what is written fits the limits of an idea. */
export interface ListedIdea {
  line: number;
  title: string;
  text: string;
  /** As it stands in the list; empty when nothing does. */
  area: string;
  /** 1.000 kr., positive when it costs; null when the list says nothing that can be read. */
  amount: number | null;
  /** Whose it is; empty when nobody is named. */
  name: string;
  /** What was changed or passed over in the line. */
  remarks: Remark[];
}

export interface ListReading {
  ideas: ListedIdea[];
  /** Lines that cannot be read in, each with why. */
  unread: Remark[];
  /** Columns whose heads mean nothing to us; nothing is read from them. */
  unknownColumns: string[];
}

/**
 * Reads a list of ideas from a file or from pasted rows: fields by tab, semicolon or comma (RFC 4180), with or without a head in
 * Danish or English. Every line with something in it becomes an idea or a remark that says why not.
 */
export function readIdeaList(source: string, language: Language = 'da'): ListReading {
  const { records, unclosed, restFrom } = readSeparated(source, separatorOf(source));
  const widest = Math.max(0, ...records.map(({ fields }) => fields.length));
  const named = columnsNamed(records[0]?.fields ?? []);
  const columns = named ?? columnsInOrder(widest);
  const reading: ListReading = { ideas: [], unread: [], unknownColumns: columns.unknown };
  for (const line of unclosed) reading.unread.push({ line, key: 'sources.line.unclosed' });
  for (const record of named ? records.slice(1) : records) {
    const cell = (column: Column) => withoutUnseen(record.fields[columns.at[column] ?? -1] ?? '');
    const written = readWords(record.line, oneLine(cell('title')), cell('text'));
    if ('key' in written) reading.unread.push(written);
    else reading.ideas.push(withFacts(written, cell, { unit: columns.unit, language }, extraIn(record, columns.count)));
  }
  if (restFrom !== undefined)
    reading.unread.push({ line: restFrom, key: 'sources.line.tooMany', values: { most: mostRecords } });
  reading.unread.sort((a, b) => a.line - b.line);
  return reading;
}

type Words = Pick<ListedIdea, 'line' | 'title' | 'text' | 'remarks'>;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
const lengthOf = (text: string): number => [...text].length;

/** The title and the text; a title that is too long, or missing, is taken from the beginning, and nothing written is lost. */
function readWords(line: number, title: string, text: string): Words | Remark {
  const max = textLimits.title;
  const words: Words = { line, title, text, remarks: [] };
  if (title === '' && text === '') return { line, key: 'sources.line.empty' };
  if (title === '') {
    const whole = oneLine(text);
    const fits = lengthOf(whole) <= max;
    words.title = fits ? whole : shortened(whole, max);
    words.text = fits ? '' : text;
    words.remarks.push({ line, key: 'sources.line.titleFromText' });
  } else if (lengthOf(title) > max) {
    words.title = shortened(title, max);
    words.text = [title, text].filter(Boolean).join('\n\n');
    words.remarks.push({ line, key: 'sources.line.titleCut', values: { max } });
  }
  const used = lengthOf(words.text);
  return used > textLimits.text
    ? { line, key: 'sources.line.textTooLong', values: { used, max: textLimits.text } }
    : words;
}

/** The beginning, up to a word, with a sign that it goes on. */
function shortened(text: string, max: number): string {
  const start = [...text].slice(0, max - 1).join('');
  const space = start.lastIndexOf(' ');
  return `${(space > max / 2 ? start.slice(0, space) : start).trimEnd()}…`;
}

interface Reader {
  unit: Unit | undefined;
  language: Language;
}

function withFacts(words: Words, cell: (column: Column) => string, reader: Reader, extra: number): ListedIdea {
  const { line } = words;
  const remarks = [...words.remarks];
  const amountText = cell('amount');
  const amount = amountText === '' ? null : readAmount(amountText, reader);
  if (amountText !== '' && amount === null)
    remarks.push({ line, key: 'sources.line.amount', values: { amount: oneLine(amountText) } });
  const name = oneLine(cell('name'));
  const isNameLong = lengthOf(name) > textLimits.sender;
  if (isNameLong) remarks.push({ line, key: 'sources.line.name', values: { max: textLimits.sender } });
  if (extra > 0) remarks.push({ line, key: 'sources.line.extra', values: { count: extra } });
  return { ...words, area: oneLine(cell('area')), amount, name: isNameLong ? '' : name, remarks };
}

/** A number with a unit of its own says more than the head of its column. */
function readAmount(written: string, { unit, language }: Reader): number | null {
  if (unit === undefined || /[a-z]/i.test(written)) return parseAmount(written, language);
  if (unit === 'kroner') return parseAmount(`${written} kr.`, language);
  const inMillions = parseAmount(`${written} mio.`, language);
  if (unit === 'millions' || inMillions === null) return inMillions;
  return inMillions % 1000 === 0 ? inMillions / 1000 : null;
}

const extraIn = ({ fields }: SeparatedRecord, count: number): number =>
  fields.slice(count).filter((field) => field.trim() !== '').length;
