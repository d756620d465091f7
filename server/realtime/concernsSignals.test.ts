import { expect, it } from 'vitest';
import { emptyOwn } from '../../shared/state.ts';
import { concernsSignals } from './concernsSignals.ts';

const replace = (path: (string | number)[], value?: unknown) => concernsSignals({ op: 'replace', path, value });

it('a signal, the first thing of one’s own, a seat, and a new run may change the count', () => {
  expect(replace(['own', 'anna', 'signal'], 'ready')).toBe(true);
  expect(concernsSignals({ op: 'remove', path: ['own', 'anna', 'signal'] })).toBe(true);
  expect(replace(['own', 'anna'], { ...emptyOwn(), signal: 'moreTime' })).toBe(true);
  expect(replace(['own', 'anna', 'tableId'], 't2')).toBe(true);
  expect(replace(['own', 'anna'], { ...emptyOwn(), tableId: 't2' })).toBe(true);
  expect(replace(['own'], {})).toBe(true);
});

it('nothing else does', () => {
  expect(replace(['own', 'anna', 'moves', 'm1'], true)).toBe(false);
  expect(replace(['own', 'anna'], emptyOwn())).toBe(false);
  expect(replace(['stage', 'run', 'scene'], null)).toBe(false);
});
