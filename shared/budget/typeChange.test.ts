import { expect, it } from 'vitest';
import { smallScenario } from '../testing/workshop.ts';
import { pool, savings } from './board.ts';
import { typeChange } from './typeChange.ts';

const scenario = smallScenario();

it('is told of a move between areas of different types, and of no other', () => {
  expect(typeChange(scenario, { from: 'schools', to: 'benefits' })).toEqual({ from: 'service', to: 'transfer' });
  expect(typeChange(scenario, { from: 'benefits', to: 'schools' })).toEqual({ from: 'transfer', to: 'service' });
  expect(typeChange(scenario, { from: 'schools', to: 'care' })).toBeUndefined();
});

it('is told of no move to or from råderum and the pool, which have no type', () => {
  expect(typeChange(scenario, { from: 'benefits', to: savings })).toBeUndefined();
  expect(typeChange(scenario, { from: savings, to: 'schools' })).toBeUndefined();
  expect(typeChange(scenario, { from: savings, to: pool })).toBeUndefined();
});
