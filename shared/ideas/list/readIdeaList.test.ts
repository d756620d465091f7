import { describe, expect, it } from 'vitest';
import { importIdeas } from '../../commands/importIdeas.ts';
import { smallScenario } from '../../testing/workshop.ts';
import { readIdeaList } from './readIdeaList.ts';
import { batchesOf, importOf } from './toImport.ts';

const brief = (source: string) =>
  readIdeaList(source).ideas.map(({ line, title, text, area, amount, name }) => [
    line,
    title,
    text,
    area,
    amount,
    name,
  ]);

describe('a list of ideas', () => {
  it('is read by its head, in whatever order the columns stand', () => {
    const list = readIdeaList(
      'Nr.;Navn;Idé;Beløb;Område;Beskrivelse\n1;Karen;Cykler;-200;Skoler;"Til alle;\nogså om natten"',
    );
    expect(list.ideas).toEqual([
      {
        line: 2,
        title: 'Cykler',
        text: 'Til alle;\nogså om natten',
        area: 'Skoler',
        amount: -200,
        name: 'Karen',
        remarks: [],
      },
    ]);
    expect(list.unknownColumns).toEqual(['Nr.']);
    expect(list.unread).toEqual([]);
  });

  it('knows the head in English, and with what stands in brackets', () => {
    expect(brief('Title,Description,Area (optional),Submitted by\nBikes,"For all, always",Skoler,Ann')).toEqual([
      [2, 'Bikes', 'For all, always', 'Skoler', null, 'Ann'],
    ]);
  });

  it('is read from the first line on where it has no head', () => {
    expect(brief('Cykler\tTil alle\tSkoler\t200\tKaren\nBusser')).toEqual([
      [1, 'Cykler', 'Til alle', 'Skoler', 200, 'Karen'],
      [2, 'Busser', '', '', null, ''],
    ]);
    expect(brief('Cykler, gratis\nEt roligt rum')).toEqual([
      [1, 'Cykler, gratis', '', '', null, ''],
      [2, 'Et roligt rum', '', '', null, ''],
    ]);
  });

  it.each([
    ['Beløb', '1.234', 1234],
    ['Beløb', '250.000 kr.', 250],
    ['Beløb', '−0,5 mio.', -500],
    ['Beløb (kr.)', '5.000', 5],
    ['Beløb i 1.000 kr.', '12.000', 12_000],
    ['Beløb (t.kr.)', '250.000 kr.', 250],
    ['Beløb (mio. kr.)', '1,5', 1500],
  ])('reads an amount by its own unit, else by the head’s: %s, %s', (head, cell, amount) => {
    expect(readIdeaList(`Titel;${head}\nCykler;${cell}`).ideas).toMatchObject([{ amount, remarks: [] }]);
  });

  it('says which amount cannot be read, and reads the idea', () => {
    for (const cell of ['måske lidt', '0,5', '1.23.4']) {
      expect(readIdeaList(`Titel;Beløb\nCykler;${cell}`).ideas).toMatchObject([
        { amount: null, remarks: [{ line: 2, key: 'sources.line.amount', values: { amount: cell } }] },
      ]);
    }
  });

  it('says of each line that is no idea why', () => {
    const long = 'x'.repeat(1001);
    expect(readIdeaList(`Titel;Tekst;Navn\n;;Karen\n"Cykler;Til alle\nBusser;${long}\n\nRum;Roligt`)).toMatchObject({
      ideas: [{ line: 6, title: 'Rum' }],
      unread: [
        { line: 2, key: 'sources.line.empty' },
        { line: 3, key: 'sources.line.unclosed' },
        { line: 4, key: 'sources.line.textTooLong', values: { used: 1001, max: 1000 } },
      ],
    });
    const rows = Array.from({ length: 1003 }, (_, index) => `Idé ${index}`);
    const { ideas, unread } = readIdeaList(rows.join('\n'));
    expect(ideas).toHaveLength(1000);
    expect(unread).toEqual([{ line: 1001, key: 'sources.line.tooMany', values: { most: 1000 } }]);
  });

  it('shortens a title that is too long at a word, and loses nothing', () => {
    const long = `${'Lånecykler til alle '.repeat(7)}nu`;
    const [idea] = readIdeaList(`Titel;Tekst\n${long};Også om natten`).ideas;
    expect(idea?.title).toMatch(/^Lånecykler.* til…$/);
    expect([...(idea?.title ?? '')].length).toBeLessThanOrEqual(120);
    expect(idea?.text).toBe(`${long}\n\nOgså om natten`);
    expect(idea?.remarks).toEqual([{ line: 2, key: 'sources.line.titleCut', values: { max: 120 } }]);
  });

  it('takes the title from the text where there is none', () => {
    expect(readIdeaList(`Titel;Tekst\n;Cykler til\nalle`).ideas[0]).toMatchObject({ title: 'Cykler til', text: '' });
    const long = 'Ord '.repeat(60).trim();
    expect(readIdeaList(`Titel;Tekst\n;${long}`).ideas[0]).toMatchObject({
      text: long,
      remarks: [{ key: 'sources.line.titleFromText' }],
    });
  });

  it('says what it leaves out of a line: a name that is too long, fields beyond the columns', () => {
    expect(readIdeaList(`Titel;Navn\nCykler;${'x'.repeat(81)};også;;her`).ideas).toMatchObject([
      {
        name: '',
        remarks: [
          { key: 'sources.line.name', values: { max: 80 } },
          { key: 'sources.line.extra', values: { count: 2 } },
        ],
      },
    ]);
  });

  it('I3: comes without characters that cannot be seen', () => {
    expect(brief('Titel;Tekst\nLåne\u00ADcykler\u200B;\u202ETil\u00A0alle')).toEqual([
      [2, 'Lånecykler', 'Til\u00A0alle', '', null, ''],
    ]);
  });
});

describe('what of a list would be read in', () => {
  const scenario = smallScenario();
  const into = (source: string, known: Parameters<typeof importOf>[2] = []) =>
    importOf(readIdeaList(source), scenario, known);

  it('finds an area by id or name, and says which one is unknown', () => {
    const { ideas } = into('Titel;Område\nA;care\nB; ÆLDREPLEJE\nC;Veje\nD;');
    expect(ideas.map(({ area }) => area?.id)).toEqual(['care', 'care', undefined, undefined]);
    expect(ideas.map(({ remarks }) => remarks)).toEqual([
      [],
      [],
      [{ line: 4, key: 'sources.line.area', values: { area: 'Veje' } }],
      [],
    ]);
  });

  it('leaves out what is there already, so that a list can be read in twice', () => {
    const word = (text: string) => ({ id: 'w', text });
    const known = { id: 'i1', title: word('A'), text: word('Ja'), areaId: null, amounts: null, at: 1 };
    const { ideas, left } = into('Titel;Tekst\nA;Ja\nA;Nej\nA;Nej\n;', [known]);
    expect(ideas.map(({ line }) => line)).toEqual([3]);
    expect(left).toEqual([
      { line: 2, key: 'sources.line.already' },
      { line: 4, key: 'sources.line.twice', values: { earlier: 3 } },
    ]);
  });

  it('becomes commands: amounts for the budget year or for all, names where they are kept', () => {
    const { ideas } = into('Titel;Beløb;Navn\nA;-20;Karen\nB;;');
    expect(batchesOf(ideas, scenario, 'first', false)).toEqual([
      [
        { title: 'A', text: '', areaId: null, amounts: [-20, 0, 0, 0] },
        { title: 'B', text: '', areaId: null, amounts: null },
      ],
    ]);
    const [[first] = []] = batchesOf(ideas, scenario, 'every', true);
    expect(first).toEqual({ title: 'A', text: '', areaId: null, amounts: [-20, -20, -20, -20], name: 'Karen' });
  });

  it('I2: becomes as many commands as it takes, each within what the rules and one message may hold', () => {
    const short = Array.from({ length: 450 }, (_, index) => `Idé ${index}`).join('\n');
    expect(batchesOf(into(short).ideas, scenario, 'first', false).map(({ length }) => length)).toEqual([200, 200, 50]);
    const long = Array.from({ length: 100 }, (_, index) => `Idé ${index}\t${'æ😀'.repeat(490)}`).join('\n');
    const batches = batchesOf(into(long).ideas, scenario, 'every', true);
    expect(batches.flat().map(({ title }) => title)).toEqual(into(long).ideas.map(({ title }) => title));
    for (const ideas of batches) {
      expect(importIdeas.input.safeParse({ list: 'other', ideas }).success).toBe(true);
      const bytes = encodeURIComponent(JSON.stringify(ideas)).replaceAll(/%../g, 'x').length;
      expect(bytes).toBeLessThan(60_000);
    }
  });
});
