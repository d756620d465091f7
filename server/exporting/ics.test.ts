import { describe, expect, it } from 'vitest';
import type { Decision } from '../../shared/followup/decision.ts';
import { speechOf } from '../../shared/report/speech.ts';
import { da } from '../../shared/text/da.ts';
import { icsOf } from './ics.ts';

const danish = speechOf(da, 'da');
const now = Date.UTC(2027, 4, 12, 8, 0, 5, 250);
const text = (words: string | null) => ({ id: 'w1', text: words });
const decision = (changes: Partial<Decision> = {}): Decision => ({
  id: 'd7',
  title: text('Fælles kantine; mad, varme'),
  source: { kind: 'free' },
  owner: text('Mette'),
  statusDates: ['2028-02-28', '2028-05-31'],
  statuses: [],
  at: now,
  ...changes,
});
const calendar = (...decisions: Decision[]) => icsOf({ code: 'GHJKMN', decisions, now }, danish).toString('utf8');
const status = { id: 't1', on: '2028-03-01', state: 'onTrack', course: 'keep', note: text(''), at: now } as const;

describe('the calendar of status days', () => {
  it('I3: is all-day events whose text is text, to the byte', () => {
    const file = calendar(decision({ statusDates: ['2028-05-31'], implementer: text('Køkkenet') }));
    expect(file).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Aktørdag//Opfølgning//DA',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:ghjkmn-d7-2028-05-31@aktordag',
        'DTSTAMP:20270512T080005Z',
        'DTSTART;VALUE=DATE:20280531',
        String.raw`SUMMARY:Status: Fælles kantine\; mad\, varme`,
        String.raw`DESCRIPTION:Tovholder: Mette\nUdføres af: Køkkenet`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('folds long lines at 75 octets and never inside a letter', () => {
    const title = 'æøå€😀'.repeat(24);
    const file = calendar(decision({ title: text(title) }));
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\uFFFD');
    expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:Status: ${title}\r\n`);
  });

  it('holds the days that are still to be told of, and none of what is closed', () => {
    const days = (one: Decision) => [...calendar(one).matchAll(/VALUE=DATE:(\d+)/g)].map(([, day]) => day);
    expect(days(decision())).toEqual(['20280228', '20280531']);
    expect(days(decision({ statuses: [status] }))).toEqual(['20280531']);
    expect(days(decision({ statuses: [{ ...status, state: 'stopped' }] }))).toEqual([]);
  });
});
