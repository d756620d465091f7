import type { Decision } from '../../shared/followup/decision.ts';
import { dueOf } from '../../shared/followup/due.ts';
import type { Speech } from '../../shared/report/speech.ts';
import { said } from '../../shared/report/speech.ts';

export interface CalendarOf {
  /** The workshop's join code: with a decision's id and a day it makes an event known again when the file is fetched anew. */
  code: string;
  decisions: readonly Decision[];
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * The status days of decisions as all-day events of a calendar (RFC 5545): those that are still to be told of, so that what is
 * done or stopped is no more in it. Bytes in UTF-8, lines of at most 75 octets ended by CRLF; text is text (I3).
 */
export function icsOf({ code, decisions, now }: CalendarOf, speech: Speech): Buffer {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Aktørdag//Opfølgning//DA',
    'CALSCALE:GREGORIAN',
    ...decisions.flatMap((decision) =>
      openDates(decision).flatMap((date) => event(decision, date, { code, now, speech })),
    ),
    'END:VCALENDAR',
  ];
  return Buffer.from(lines.map((line) => `${folded(line)}\r\n`).join(''));
}

const openDates = (decision: Decision): string[] => {
  const { date: first } = dueOf(decision, '');
  return first === undefined ? [] : decision.statusDates.filter((date) => date >= first);
};

function event(
  decision: Decision,
  date: string,
  { code, now, speech }: { code: string; now: number; speech: Speech },
): string[] {
  const { t } = speech;
  const { indicator } = decision;
  const about = [
    `${t('followup.owner')}: ${said(speech, decision.owner)}`,
    ...(decision.implementer ? [`${t('followup.implementer')}: ${said(speech, decision.implementer)}`] : []),
    ...(indicator
      ? [
          `${said(speech, indicator.name)}: ${t('followup.fromTo', {
            baseline: said(speech, indicator.baseline),
            target: said(speech, indicator.target),
          })}`,
        ]
      : []),
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${code.toLowerCase()}-${decision.id}-${date}@aktordag`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    `SUMMARY:${escaped(t('followup.calendar', { title: said(speech, decision.title) }))}`,
    `DESCRIPTION:${escaped(about.join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const stamp = (now: number): string => `${new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;

/** RFC 5545, section 3.3.11. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

const mostOctets = 75;

/** RFC 5545, section 3.1: a long line goes on after CRLF and a space, and no character is broken in two. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > mostOctets) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
