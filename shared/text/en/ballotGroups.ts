import type { ballotGroups as da } from '../da/ballotGroups.ts';

export const ballotGroups: Record<keyof typeof da, string> = {
  'ballot.groups.shares': '{share} %, against: {against} %',
  'ballot.groups.counts': '{count}, against: {against}',
  'ballot.groups.against': '{group}, against',
  'ballot.groups.blank': 'Blank, per cent of the votes',
  'ballot.groups.screen': '{counted}, group by group',
};
