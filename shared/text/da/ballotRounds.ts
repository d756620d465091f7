/** A pool, round by round. */
export const ballotRounds = {
  'ballot.rounds': 'Runder',
  'ballot.rounds.what':
    'Først betales den idé, der giver dem, der stemte på den, mest for pengene. Effektive stemmer er idéens pris delt med det, hver betaler.',
  'ballot.rounds.caption': 'Runde for runde. {year}, pris- og lønniveau {level}',
  'ballot.rounds.report':
    'Runde for runde: {question} {year}. Det, der er tilbage, er i 1.000 kr., pris- og lønniveau {level}. Plus er penge i puljen',
  'ballot.rounds.round': 'Runde',
  'ballot.rounds.price': 'Pris pr. støtte (kr.)',
  'ballot.rounds.pricePoint': 'Pris pr. point (kr.)',
  'ballot.rounds.effective': 'Effektive stemmer',
  'ballot.rounds.few': 'Færre end fem betalte, så priserne vises ikke',
  'ballot.rounds.rest': 'Tilbage i puljen: sum minus brugt (1.000 kr.)',
} as const;
