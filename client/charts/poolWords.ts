import type { Pool } from '../../shared/budget/pool.ts';
import type { Words } from '../app/texts.tsx';

/** The pool in one sentence: what it holds at the end of the scenario's years, and when it holds least until then. */
export function poolSentence({ years, projectedFrom, balance }: Pool, { t }: Words): string {
  const own = balance.slice(0, projectedFrom);
  const last = own.length - 1;
  const least = Math.min(...own);
  const values = { amount: own[last] ?? 0, year: years[last] ?? 0, least, leastYear: years[own.indexOf(least)] ?? 0 };
  return t(least < (own[last] ?? 0) ? 'pool.sentence.least' : 'pool.sentence', values);
}
