import { describe, expect, it } from 'vitest';
import { newDraft, readDecision } from './decisionDraft.ts';

const draft = newDraft({ title: 'Kantine', owner: 'Mette' }, 2028, 'da');
const free = { kind: 'free' as const };
const wrong = (changes: Partial<typeof draft>) => {
  const reading = readDecision({ ...draft, ...changes }, free);
  return reading.ok ? null : [reading.field, reading.line];
};

describe('a decision that is being typed', () => {
  it('begins with the days of the year wheel, and says no more than what was typed', () => {
    expect(readDecision(draft, free)).toEqual({
      ok: true,
      input: {
        source: free,
        title: 'Kantine',
        owner: 'Mette',
        statusDates: ['2028-02-28', '2028-05-31', '2028-08-31', '2028-10-31'],
      },
    });
  });

  it('begins with the capacity that its proposal asks for', () => {
    const asked = newDraft({ title: 'Robotter', owner: 'Mette', capacity: 'high' }, 2028, 'da');
    expect(readDecision(asked, free)).toMatchObject({ ok: true, input: { capacity: 'high' } });
  });

  it('has one line of a length that is taken, whatever was agreed on', () => {
    const long = newDraft({ title: `Én\nto  ${'å'.repeat(200)}`, owner: '' }, 2028, 'da').title;
    expect(long).toBe(`Én to ${'å'.repeat(114)}`);
  });

  it('reads an indicator whole or not at all', () => {
    const whole = { indicator: 'Madspild ', baseline: '12 kg', target: '6 kg' };
    const reading = readDecision({ ...draft, ...whole, dates: '' }, free);
    expect(reading.ok && reading.input.indicator).toEqual({ name: 'Madspild', baseline: '12 kg', target: '6 kg' });
    expect(wrong({ ...whole, target: ' ' })).toEqual(['indicator', undefined]);
  });

  it('points at what is missing or no date', () => {
    expect(wrong({})).toBeNull();
    expect(wrong({ title: ' ' })).toEqual(['title', undefined]);
    expect(wrong({ owner: '' })).toEqual(['owner', undefined]);
    expect(wrong({ dates: '31.5.2028\n\n30.2.2028' })).toEqual(['dates', '30.2.2028']);
    expect(wrong({ dates: Array(25).fill('1.5.2028').join('\n') })).toEqual(['dates', undefined]);
  });
});
