import { z } from 'zod';

/** Longest texts people may write, in characters. */
export const textLimits = { name: 40, title: 120, text: 1000, reason: 500, question: 200 } as const;

/** Control, zero-width and direction-changing characters; line breaks are allowed where several lines are. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u;
const invisibleButLines = /[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]|(?![\n])\p{Cc}/u;

const normalise = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n').trim();

/**
 * One line that a person wrote: NFC, trimmed, 1 to `max` characters, without characters that cannot be seen (I3). The bound of
 * the raw string comes first, so that size is limited before work is done (I2).
 */
export const writtenLine = (max: number) =>
  z
    .string()
    .max(max * 4)
    .transform(normalise)
    .refine((text) => text.length > 0, { params: { problem: 'input.empty' } })
    .refine((text) => [...text].length <= max, { params: { problem: 'input.tooLong', max } })
    .refine((text) => !invisible.test(text), { params: { problem: 'input.characters' } });

/** Several lines that a person wrote; may be empty. */
export const writtenText = (max: number) =>
  z
    .string()
    .max(max * 4)
    .transform(normalise)
    .refine((text) => [...text].length <= max, { params: { problem: 'input.tooLong', max } })
    .refine((text) => !invisibleButLines.test(text), { params: { problem: 'input.characters' } });
