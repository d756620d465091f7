/** What each group said in a ballot. */
export const ballotGroups = {
  'ballot.groups.shares': '{share} %, imod: {against} %',
  'ballot.groups.counts': '{count}, imod: {against}',
  'ballot.groups.against': '{group}, imod',
  'ballot.groups.blank': 'Blank, procent af stemmerne',
  'ballot.groups.screen': '{counted}, gruppe for gruppe',
} as const;
