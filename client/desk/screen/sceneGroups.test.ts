import { expect, it } from 'vitest';
import { sceneNames } from '../../../shared/scenario/schema.ts';
import { sceneGroupNames, scenesOf } from './sceneGroups.ts';

it('shows every scene once', () => {
  expect(sceneGroupNames.flatMap(scenesOf).toSorted()).toEqual([...sceneNames].toSorted());
});
