import { describe, expect, it } from 'vitest';
import { must } from '../ids.ts';
import type { Proposal } from '../scenario/schema.ts';
import type { StageRun } from '../state.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { three, workshop } from '../testing/workshop.ts';
import { countedTypes, countingOf, needsYes } from './counting.ts';
import { whole } from './effects.ts';

const { run } = workshop('moves', three, withCatalogue()).stage;
const under = (activeOutcomeId: string): StageRun => ({ ...run, activeOutcomeId });
const proposal = (id: string): Proposal => must(run.scenario.proposals.find((one) => one.id === id));
const running = (operating: Record<string, number[]>): Proposal => ({
  ...proposal('classes'),
  effects: Object.entries(operating).map(([areaId, amounts]) => ({ areaId, kind: 'operating', amounts })),
});

describe('where a proposal counts', () => {
  it('is where some target of the active outcome looks', () => {
    expect([...countedTypes(under('lenient'))]).toEqual(['service']);
    expect([...countedTypes(under('expected'))].toSorted()).toEqual(['service', 'transfer']);
  });

  it('is nowhere when its gain is on another type than the target asks for', () => {
    const counting = { changed: ['transfer'], gains: ['transfer'], isUncounted: true };
    expect(countingOf(under('lenient'), proposal('sickness'), whole)).toEqual(counting);
    expect(countingOf(under('expected'), proposal('sickness'), whole).isUncounted).toBe(false);
  });

  it('is told when it changes several types, also when one of them counts', () => {
    const both = running({ schools: [0, 10, 10, 10], benefits: [0, -20, -20, -20] });
    expect(countingOf(under('expected'), both, whole)).toEqual({
      changed: ['service', 'transfer'],
      gains: ['transfer'],
      isUncounted: false,
    });
    expect(needsYes(countingOf(under('expected'), both, whole))).toBe(true);
  });

  it('is no question for what costs only, for construction, and for what nets to nothing', () => {
    expect(needsYes(countingOf(under('lenient'), proposal('reading'), whole))).toBe(false);
    expect(needsYes(countingOf(under('lenient'), proposal('robots'), whole))).toBe(false);
    const even = running({ schools: [-5, 0, 0, 0], benefits: [0, 0, 0, 0] });
    expect(countingOf(under('lenient'), even, whole).changed).toEqual(['service']);
  });

  it('looks at what is left of it after a later start', () => {
    const late = running({ schools: [-5, -5, -5, -5], benefits: [0, 0, 0, 8] });
    expect(needsYes(countingOf(under('lenient'), late, whole))).toBe(true);
    expect(needsYes(countingOf(under('lenient'), late, { share: 100, delay: 1 }))).toBe(false);
  });
});
