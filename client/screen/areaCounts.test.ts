import { expect, it } from 'vitest';
import { manyIdeas } from '../../shared/testing/manyIdeas.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import { areaCounts } from './areaCounts.ts';

it('counts the ideas of each area, the most first, and the last ones together', () => {
  const { run } = workshop('ideas').stage;
  const ideas = Object.values(manyIdeas(300, ['care', 'schools', 'care', 'benefits', null, 'schools']));
  expect(areaCounts(run, ideas, 2)).toEqual({
    areas: [
      { name: 'Skoler', count: 100 },
      { name: 'Ældrepleje', count: 100 },
    ],
    rest: 100,
  });
  expect(areaCounts(run, ideas.slice(0, 5), 9)).toEqual({
    areas: [
      { name: 'Ældrepleje', count: 2 },
      { name: 'Skoler', count: 1 },
      { name: 'Sygedagpenge', count: 1 },
      { name: null, count: 1 },
    ],
    rest: 0,
  });
});
