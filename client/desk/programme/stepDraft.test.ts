import { describe, expect, it } from 'vitest';
import { talkStep } from '../../../shared/programme/readyMade/talkSteps.ts';
import { smallScenario } from '../../../shared/testing/workshop.ts';
import { draftOf, keptDraft, newStep, readDraft } from './stepDraft.ts';

const filled = { ...newStep, title: 'Gåtur', prompt: 'Gå to og to.' };
const field = (changes: Partial<typeof filled>) => {
  const reading = readDraft({ ...filled, ...changes });
  return reading.ok ? null : reading.field;
};

describe('a step that is being typed', () => {
  it.each([
    ...smallScenario().programme,
    ...smallScenario().programme.map((step) => ({ ...step, id: `${step.id}-blind`, roleBlind: true })),
    { id: 'talk', ...talkStep('wish') },
  ])('says what $id was, when nothing is changed', ({ id: _, ...step }) => {
    expect(readDraft(draftOf({ id: 'x', ...step }))).toEqual({ ok: true, input: step });
  });

  it('takes a time however it is typed', () => {
    const times = ['9', '9.05', '09:05', ' 10.45 ', ''].map((plannedAt) => {
      const reading = readDraft({ ...filled, plannedAt });
      return reading.ok && reading.input.plannedAt;
    });
    expect(times).toEqual(['09:00', '09:05', '09:05', '10:45', undefined]);
  });

  it('points at the field that is wrong', () => {
    expect(field({})).toBeNull();
    expect(field({ title: ' ' })).toBe('title');
    expect(field({ prompt: '' })).toBe('prompt');
    expect(['', '0', '2,5', '481', 'ti'].map((minutes) => field({ minutes }))).toEqual(Array(5).fill('minutes'));
    expect(['25.00', '9.5', 'snart'].map((plannedAt) => field({ plannedAt }))).toEqual(Array(3).fill('plannedAt'));
  });

  it('is for none of the five steps unless people talk in it', () => {
    const reading = readDraft({ ...filled, kind: 'break', cardStep: 'wish' });
    expect(reading.ok && 'cardStep' in reading.input).toBe(false);
  });

  it('is kept, and what is no draft is not taken for one', () => {
    expect(keptDraft(JSON.stringify(filled))).toEqual(filled);
    expect([keptDraft(''), keptDraft('{'), keptDraft('{"title":"x"}')]).toEqual([undefined, undefined, undefined]);
  });
});
