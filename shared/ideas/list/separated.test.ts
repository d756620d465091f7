import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separatorOf } from './columns.ts';
import { readSeparated, type Separator } from './separated.ts';

const fieldsOf = (text: string, separator: Separator | null) =>
  readSeparated(text, separator).records.map(({ fields }) => fields);

describe('fields between separators', () => {
  it('holds separators, line breaks and quotation marks within quotation marks', () => {
    expect(readSeparated('a;"b;\n""c"""\r\nd;e', ';').records).toEqual([
      { line: 1, fields: ['a', 'b;\n"c"'] },
      { line: 3, fields: ['d', 'e'] },
    ]);
  });

  it('passes over a byte order mark and empty lines, and counts them', () => {
    expect(readSeparated('\uFEFFa,b\r\n\r\n ,\rc,d\n', ',').records).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 4, fields: ['c', 'd'] },
    ]);
  });

  it('takes a quotation mark inside a field as it is', () => {
    expect(fieldsOf('Den "store" tur,b', ',')).toEqual([['Den "store" tur', 'b']]);
    expect(fieldsOf('"Store" tur,b', ',')).toEqual([['Store tur', 'b']]);
  });

  it('leaves out the line whose quotation mark is never closed, and no other', () => {
    expect(readSeparated('a;b\n"c;d\ne;f', ';')).toEqual({
      records: [
        { line: 1, fields: ['a', 'b'] },
        { line: 3, fields: ['e', 'f'] },
      ],
      unclosed: [2],
    });
  });

  it('stops after so many and says where', () => {
    expect(readSeparated('a\n\nb\nc\nd', null, 2)).toMatchObject({ records: [{ line: 1 }, { line: 3 }], restFrom: 4 });
    expect(readSeparated('a\nb\n', null, 2)).not.toHaveProperty('restFrom');
  });

  it('I4: looks no further for the end of a field than a text can be long, and at so many lines', () => {
    const read = readSeparated(
      `"${'x'.repeat(8000)}
`.repeat(7),
      ';',
      5,
    );
    expect(read).toEqual({ records: [], unclosed: [1, 2, 3, 4, 5], restFrom: 6 });
  });

  it('gives back whatever was written as RFC 4180 says', () => {
    const field = fc.string({ unit: fc.constantFrom('a', ' ', '"', ';', ',', '\t', '\n', 'æ') });
    const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    const law = fc.property(rows, fc.constantFrom<Separator>('\t', ';', ','), (written, separator) => {
      const quoted = written
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator))
        .join('\r\n');
      expect(fieldsOf(quoted, separator)).toEqual(written.filter((row) => row.some((one) => one.trim() !== '')));
    });
    fc.assert(law, { seed: 401 });
  });
});

describe('what parts the fields', () => {
  it.each([
    ['Titel;Beskrivelse\nEn, to;tre', ';'],
    ['Idé,Navn\nEn,Karen', ','],
    ['En\tto\nTre', '\t'],
    ['En;to\nTre;fire', ';'],
    ['En,to\nTre,fire', ','],
    ['Cykler, busser og tog\nEt roligt rum', null],
    ['Lånecykler, gratis', null],
    ['Idé\nCykler, gratis\nBusser, gratis', null],
    ['', null],
  ])('%j: %j', (source, separator) => {
    expect(separatorOf(source)).toBe(separator);
  });
});
