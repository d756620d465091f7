import { describe, expect, it } from 'vitest';
import {
  codeSchema,
  commandSchema,
  handshakeSchema,
  joinCodeAlphabet,
  joinSchema,
  resyncSchema,
  showCode,
} from './protocol.ts';

const id = 'abcDEF0123456_-9';
const handshake = { protocol: 1, code: 'MKP-4TX', as: 'participant' };
const reads = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('a join code', () => {
  it.each(['MKP4TX', 'mkp-4tx', ' mkp 4tx ', 'M-K-P-4-T-X'])('is read as a person may type it: "%s"', (typed) => {
    expect(codeSchema.parse(typed)).toBe('MKP4TX');
  });

  it.each([
    '',
    'MKP4T',
    'MKP4TX9',
    'MKP4TO',
    'MKP4T0',
    'MKP4T1',
    'MKP4TÆ',
    'MKP4TX\u202E',
    'MKP_4TX',
    `MKP4TX${' '.repeat(11)}`,
  ])('is nothing else: "%s"', (typed) => {
    expect(reads(codeSchema, typed)).toBe(false);
  });

  it('A3: has enough letters that guessing hits one open workshop in a hundred million', () => {
    expect(new Set(joinCodeAlphabet).size).toBe(joinCodeAlphabet.length);
    expect(joinCodeAlphabet.length ** 6).toBeGreaterThan(100_000_000);
  });

  it('spells no word, and has no letter that is taken for another', () => {
    expect(joinCodeAlphabet).not.toMatch(/[AEIOUÆØÅ01LSZB25Q]/);
  });

  it('is shown in two halves, and read back as itself', () => {
    expect(showCode('MKP4TX')).toBe('MKP-4TX');
    expect(codeSchema.parse(showCode('MKP4TX'))).toBe('MKP4TX');
  });
});

describe('the handshake', () => {
  it.each([
    handshake,
    { ...handshake, as: 'screen', key: 'abcdefghijk' },
    { ...handshake, token: 'x'.repeat(43), have: { seq: 0, hash: '' } },
    { ...handshake, have: { seq: 12, hash: 'f'.repeat(64) } },
  ])('is understood: %j', (sent) => {
    expect(reads(handshakeSchema, sent)).toBe(true);
  });

  it.each([
    { ...handshake, protocol: 2 },
    { ...handshake, protocol: '1' },
    { ...handshake, as: 'system' },
    { ...handshake, as: 'constructor' },
    { ...handshake, role: 'facilitator' },
    { ...handshake, token: 'x'.repeat(42) },
    { ...handshake, token: `${'x'.repeat(42)}\n` },
    { ...handshake, key: '../../../etc' },
    { ...handshake, have: { seq: -1, hash: '' } },
    { ...handshake, have: { seq: 1.5, hash: '' } },
    { ...handshake, have: { seq: 1, hash: 'f'.repeat(81) } },
    { protocol: 1, as: 'screen' },
    null,
    'MKP4TX',
    [],
  ])('is refused: %j', (sent) => {
    expect(reads(handshakeSchema, sent)).toBe(false);
  });
});

describe('messages up', () => {
  it('carry an id of 16 to 40 safe characters', () => {
    for (const good of [id, 'x'.repeat(16), 'x'.repeat(40)]) {
      expect(reads(commandSchema, { id: good, name: 'moveMoney', input: {} })).toBe(true);
      expect(reads(joinSchema, { id: good, name: 'Ditte', group: 'employee' })).toBe(true);
    }
    for (const bad of [
      '',
      'x'.repeat(15),
      'x'.repeat(41),
      `${id}\n`,
      'abc def 01234567',
      '<script>alert(1)',
      7,
      null,
    ]) {
      expect(reads(commandSchema, { id: bad, name: 'moveMoney', input: {} })).toBe(false);
      expect(reads(joinSchema, { id: bad, name: 'Ditte', group: 'employee' })).toBe(false);
    }
  });

  it('I1: carry no more than they should', () => {
    expect(reads(commandSchema, { id, name: 'moveMoney', input: {}, as: 'facilitator' })).toBe(false);
    expect(reads(joinSchema, { id, name: 'Ditte', group: 'employee', participantId: 'anna' })).toBe(false);
    expect(reads(resyncSchema, { seq: 1, hash: '', from: 0 })).toBe(false);
    const polluted: unknown = JSON.parse(`{"id":"${id}","name":"moveMoney","input":{},"__proto__":{"role":"system"}}`);
    expect(reads(commandSchema, polluted)).toBe(false);
  });

  it('I2: are bounded before any work is done', () => {
    expect(reads(commandSchema, { id, name: 'x'.repeat(41), input: {} })).toBe(false);
    expect(reads(joinSchema, { id, name: 'x'.repeat(401), group: 'employee' })).toBe(false);
    expect(reads(resyncSchema, { seq: 1, hash: 'f'.repeat(81) })).toBe(false);
  });

  it('join as one of the groups there are', () => {
    for (const group of ['politician', 'manager', 'employee'])
      expect(reads(joinSchema, { id, name: 'D', group })).toBe(true);
    for (const group of ['citizen', 'toString', '', null])
      expect(reads(joinSchema, { id, name: 'D', group })).toBe(false);
  });

  it('resync from a whole number', () => {
    expect(reads(resyncSchema, { seq: 0, hash: 'abc' })).toBe(true);
    for (const seq of [-1, 0.5, Number.NaN, 2 ** 53, '1']) expect(reads(resyncSchema, { seq, hash: '' })).toBe(false);
  });
});
