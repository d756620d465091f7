import type { ballotRounds as da } from '../da/ballotRounds.ts';

export const ballotRounds: Record<keyof typeof da, string> = {
  'ballot.rounds': 'Rounds',
  'ballot.rounds.what':
    'The idea that gives most for the money to those who voted for it is paid first. Effective votes are what the idea costs divided by what each pays.',
  'ballot.rounds.caption': 'Round by round. {year}, price level {level}',
  'ballot.rounds.report':
    'Round by round: {question} {year}. What is left is in DKK 1,000, price level {level}. Plus is money in the pool',
  'ballot.rounds.round': 'Round',
  'ballot.rounds.price': 'Price per supporter (DKK)',
  'ballot.rounds.pricePoint': 'Price per point (DKK)',
  'ballot.rounds.effective': 'Effective votes',
  'ballot.rounds.few': 'Fewer than five paid, so the prices are not shown',
  'ballot.rounds.rest': 'Left in the pool: sum minus spent (DKK 1,000)',
};
