import type { results as da } from '../da/results.ts';

export const results: Record<keyof typeof da, string> = {
  'ballot.agreement': 'How far do we agree?',
  'ballot.agreement.what':
    'Support minus the rest: those who chose the option, minus those who chose others only. Blank votes do not count. Split: neither side is two out of three.',
  'ballot.column.support': 'Supporters',
  'ballot.column.strength': 'Points from each',
  'ballot.column.others': 'The rest',
  'ballot.column.net': 'Support minus the rest',
  'ballot.two.same': 'The same comes of {ways}.',
  'ballot.two.ways.dots': 'most points and most supporters',
  'ballot.two.ways.consent': 'most support and most support minus against',
  'ballot.two.ways.ranking': 'rounds and Borda points',
  'ballot.two.ways.pool': 'equal shares and most votes',
  'ballot.two.dots': '{first} got most points. {second} has most supporters.',
  'ballot.two.consent': 'Most support {first}. Most support minus against: {second}.',
  'ballot.two.ranking': 'The rounds are won by {first}. Borda points are won by {second}.',
  'ballot.two.pool': 'Equal shares and most votes do not choose the same.',
  'ballot.two.pool.shares': 'Only by equal shares: {titles}.',
  'ballot.two.pool.votes': 'Only by most votes: {titles}.',
  'ballot.duel': 'The two against each other: {forWinner} put {winner} above {rival}, {forRival} the other way round.',
  'ballot.duel.split': 'There the room is split.',
};
