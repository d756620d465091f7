import { describe, expect, it } from 'vitest';
import { paybackYears } from './payback.ts';

describe('payback years', () => {
  const effects = (operating: number[], built = [0, 0]) => ({
    effects: [
      { areaId: 'care', kind: 'operating' as const, amounts: operating },
      { areaId: 'care', kind: 'construction' as const, amounts: built },
    ],
  });

  it('repeat the last year’s operating effect, and no construction', () => {
    expect(paybackYears(effects([0, -10], [0, 35]))).toBe(4.5);
  });

  it('are none where nothing is to be paid back, and where it never is', () => {
    expect(paybackYears(effects([-10, -10]))).toBeUndefined();
    expect(paybackYears(effects([10, 0]))).toBeUndefined();
    expect(paybackYears(effects([10, 5]))).toBeUndefined();
  });
});
