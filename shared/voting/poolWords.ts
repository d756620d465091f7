import type { Speech } from '../report/speech.ts';
import { whole } from '../text/format.ts';
import type { WhyInPool } from './reading.ts';

/** Why an idea of a pool was paid for or not; amounts in whole kr. */
export function whyInWords(why: WhyInPool, { t, language }: Speech): string {
  if (why.why === 'paid') {
    return t('ballot.pool.paid', { round: why.round, payers: why.payers, price: whole(why.price, language) });
  }
  if (why.why === 'paidByFew') return t('ballot.pool.paidByFew', { round: why.round });
  if (why.why === 'cannotPay') return t('ballot.pool.cannotPay', { have: whole(why.have, language) });
  return t(`ballot.pool.${why.why}`);
}
