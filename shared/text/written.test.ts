import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenLine, writtenText } from './written.ts';

const line = writtenLine(40);
const text = writtenText(40);

/** What the schema says is the matter, as the rest of the rules see it. */
const problemOf = (reading: ReturnType<typeof line.safeParse>) => {
  const issue = reading.error?.issues[0];
  return issue?.code === 'custom' ? issue.params?.['problem'] : issue?.code;
};

describe('what people write', () => {
  it('is trimmed and brought to one form (NFC), so that å is one å', () => {
    expect(line.parse(' A\u030Abyra\u030A\n')).toBe('Åbyrå');
    expect(text.parse('en\r\nto\r\n')).toBe('en\nto');
  });

  it('is read the same however often it is read', () => {
    const stable = fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
      const once = text.safeParse(typed);
      if (once.success) expect(text.parse(once.data)).toBe(once.data);
    });
    fc.assert(stable, { seed: 2028, numRuns: 500 });
  });

  it('may be markup or a formula, since it is only ever text', () => {
    for (const typed of ['<script>alert(1)</script>', '=SUM(A1:A9)', '&nbsp;', '{{x}}', 'Æblegrød & "co"']) {
      expect(line.parse(typed)).toBe(typed);
    }
  });

  it('may hold letters of any script, and emoji', () => {
    for (const typed of ['Łódź', 'Ελλάδα', 'مدرسة', '学校', 'Budget 👍🏽', 'Vi ❤️ biblioteker']) {
      expect(line.parse(typed)).toBe(typed.normalize('NFC'));
    }
  });

  it('fills one line, or several where several are asked for', () => {
    expect(problemOf(line.safeParse('en\nto'))).toBe('input.characters');
    expect(text.parse('en\n\nto')).toBe('en\n\nto');
  });

  it('is not nothing where a line is asked for, and may be where a text is', () => {
    for (const typed of ['', '   ', '\n', '\uFEFF']) expect(problemOf(line.safeParse(typed))).toBe('input.empty');
    expect(text.parse('  ')).toBe('');
  });

  it('I2: is as long as there is room for, counted in characters as people count', () => {
    expect(line.parse('😀'.repeat(40))).toHaveLength(80);
    for (const typed of ['x'.repeat(41), '😀'.repeat(41), 'x'.repeat(161), ' '.repeat(100_000)]) {
      expect(problemOf(line.safeParse(typed))).toBe('input.tooLong');
      expect(problemOf(text.safeParse(typed))).toBe('input.tooLong');
    }
  });

  it('I2: is not worked on when it is far too long', () => {
    const hostile = 'e\u0301'.repeat(1_000_000);
    expect(line.safeParse(hostile).error?.issues).toHaveLength(1);
  });

  it.each([
    ['a direction override', '\u202E'],
    ['a direction isolate', '\u2066'],
    ['a right-to-left mark', '\u200F'],
    ['a zero-width space', '\u200B'],
    ['a zero-width joiner', '\u200D'],
    ['a soft hyphen', '\u00AD'],
    ['a byte order mark', '\uFEFF'],
    ['a null', '\u0000'],
    ['an escape', '\u001B'],
    ['a delete', '\u007F'],
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
    ['half a surrogate pair', '\uD800'],
    ['a private character', '\uE000'],
    ['a tag character', '\u{E0041}'],
    ['a variation selector that only carries data', '\u{E0100}'],
    ['a Hangul filler', '\u3164'],
    ['a halfwidth Hangul filler', '\uFFA0'],
    ['a combining grapheme joiner', '\u034F'],
    ['an empty braille cell', '\u2800'],
    ['a noncharacter', '\uFFFE'],
  ])('I3: holds no character that cannot be seen or turns the reading: %s', (_, character) => {
    for (const schema of [line, text]) {
      expect(problemOf(schema.safeParse(`Sko${character}ler`))).toBe('input.characters');
    }
  });

  it('I3: has no control character but a line break, whichever one it is', () => {
    const controls = [...Array(32).keys(), ...Array.from({ length: 33 }, (_, index) => 127 + index)];
    for (const code of controls.filter((control) => control !== 9 && control !== 10)) {
      expect(problemOf(text.safeParse(`a${String.fromCharCode(code)}b`)), `code ${code}`).toBe('input.characters');
    }
  });

  it('takes a tab, as pasted from a spreadsheet, for a space', () => {
    expect(line.parse('Skole\tSFO')).toBe('Skole SFO');
  });

  it('I1: is text and nothing else', () => {
    for (const sent of [null, 5, {}, [], true, undefined]) expect(line.safeParse(sent).success).toBe(false);
  });
});
