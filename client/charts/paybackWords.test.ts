import { expect, it } from 'vitest';
import type { Payback } from '../../shared/budget/payback.ts';
import { da } from '../../shared/text/da.ts';
import { fill } from '../../shared/text/sentence.ts';
import { paybackSentence } from './paybackWords.ts';

const words = {
  t: (key: keyof typeof da, values = {}) => fill(da[key], values, 'da'),
  language: 'da' as const,
} as Parameters<typeof paybackSentence>[2];
const payback = (changes: Partial<Payback>): Payback => ({
  years: [2028, 2029, 2030, 2031],
  projectedFrom: 4,
  gained: [-5, -1, 3, 7],
  costsFirst: true,
  paidBack: { year: 2031, after: 3.24 },
  isWithinRule: true,
  ...changes,
});

it('says when it has paid for itself, and what the rule is', () => {
  expect(paybackSentence(payback({}), 7, words)).toBe(
    'Tjent hjem i 2031, efter 3,2 år. Kommunens regel er højst 7 år.',
  );
  expect(paybackSentence(payback({ isWithinRule: false }), 3, words)).toBe(
    'Ikke tjent hjem inden for kommunens regel på 3 år, men i 2031, efter 3,2 år.',
  );
  expect(paybackSentence(payback({ paidBack: null, isWithinRule: false }), 7, words)).toBe(
    'Ikke tjent hjem inden for kommunens regel på 7 år. Med disse tal tjener det sig aldrig hjem.',
  );
  expect(paybackSentence(payback({ costsFirst: false, paidBack: null }), 7, words)).toBe(
    'Giver fra begyndelsen. Der er intet at tjene hjem.',
  );
});
