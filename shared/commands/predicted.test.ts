import { expect, it } from 'vitest';
import { predicted } from './predicted.ts';
import { registry } from './registry.ts';

it('the list of predicted commands holds those that say so of themselves, and no others', () => {
  const saying = Object.values(registry).filter((command) => command.predicted);
  expect(Object.values(predicted)).toEqual(saying);
});
