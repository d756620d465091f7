import { describe, expect, it } from 'vitest';
import aabrinke from '../../scenarios/aabrinke-2028.json';
import { readScenario } from './checks.ts';
import type { Scenario } from './schema.ts';

type Proposal = Scenario['proposals'][number];

/** The mistakes of the scenario with its first proposal changed. */
function mistakesWith(change: (proposal: Proposal) => Partial<Proposal>) {
  const copy = JSON.parse(JSON.stringify(aabrinke)) as Scenario;
  const [first] = copy.proposals;
  if (!first) throw new Error('a scenario without proposals');
  Object.assign(first, change(first));
  const reading = readScenario(copy);
  return reading.ok ? [] : reading.mistakes;
}

describe('proposals among each other', () => {
  it('one cannot require itself', () => {
    const mistakes = mistakesWith(({ id }) => ({ requires: [id] }));
    expect(mistakes).toMatchObject([{ path: 'proposals[0].requires[0]', wrong: 'a proposal requires itself' }]);
  });

  it('one cannot exclude itself', () => {
    const mistakes = mistakesWith(({ id }) => ({ excludes: [id] }));
    expect(mistakes).toMatchObject([{ path: 'proposals[0].excludes[0]', wrong: 'a proposal excludes itself' }]);
  });

  it('one cannot both require and exclude another', () => {
    const mistakes = mistakesWith(() => ({ requires: ['bsu-r02'], excludes: ['bsu-r02'] }));
    expect(mistakes).toContainEqual({
      path: 'proposals[0].requires[0]',
      wrong: '"bsu-r02" is excluded as well',
      right: 'either required or excluded, not both',
    });
  });

  it('a reallocation sums to zero in every year', () => {
    const mistakes = mistakesWith(() => ({ proposalType: 'reallocation' }));
    expect(mistakes).toMatchObject([{ path: 'proposals[0].effects', right: 'effects that sum to zero in every year' }]);
  });
});
