import * as z from 'zod/mini';

/** Longest texts people may write, in characters. */
export const textLimits = {
  name: 40,
  title: 120,
  sender: 80,
  text: 1000,
  answer: 1000,
  reason: 500,
  question: 200,
  purpose: 60,
  givenUp: 300,
  snapshot: 60,
  minorityNote: 1000,
  lesson: 500,
  indicator: 120,
  cardAnswer: 300,
  ideaGroup: 60,
  notes: 2000,
} as const;

/**
 * Control, zero-width, direction-changing, private and broken characters, and letters that draw nothing, such as the Hangul
 * fillers and the empty braille cell. The two variation selectors that people's keyboards put into emoji are let through.
 */
const unseen = String.raw`(?![\uFE0E\uFE0F])[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]`;
const invisible = new RegExp(String.raw`${unseen}|\p{Cc}`, 'u');
/** Line breaks are allowed where several lines are. */
const invisibleButLines = new RegExp(String.raw`${unseen}|(?!\n)\p{Cc}`, 'u');

/** A tab comes along when text is pasted from a spreadsheet, and means a space. */
const normalise = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\t', ' ').trim();

/** The text without the characters that cannot be seen, which copies from documents are full of. Lines stay. */
export const withoutUnseen = (text: string): string =>
  normalise(normalise(text).replaceAll(new RegExp(invisibleButLines, 'gu'), ''));

/** Whether a text is as somebody could have written it, or a scenario has it: trimmed, and without unseen characters. */
export const isSeen = (text: string): boolean => {
  const plain = text.normalize('NFC');
  return withoutUnseen(plain) === plain;
};

/** The bound of the raw string comes first, so that size is limited before work is done (I2). */
const bounded = (max: number) => {
  const tooLong = { params: { problem: 'input.tooLong', max } };
  const short = z.string().check(z.refine((raw) => raw.length <= max * 4, tooLong));
  return z.pipe(short, z.transform(normalise)).check(z.refine((text) => [...text].length <= max, tooLong));
};

/** One line that a person wrote: NFC, trimmed, 1 to `max` characters, without characters that cannot be seen (I3). */
export const writtenLine = (max: number) =>
  bounded(max).check(
    z.refine((text) => text.length > 0, { params: { problem: 'input.empty' } }),
    z.refine((text) => !invisible.test(text), { params: { problem: 'input.characters' } }),
  );

/** Several lines that a person wrote; may be empty. */
export const writtenText = (max: number) =>
  bounded(max).check(z.refine((text) => !invisibleButLines.test(text), { params: { problem: 'input.characters' } }));
