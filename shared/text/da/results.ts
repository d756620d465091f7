/** What a result says beside the plain count: agreement, split, and two ways of counting. */
export const results = {
  'ballot.agreement': 'Hvor enige er vi?',
  'ballot.agreement.what':
    'Støtte minus resten: dem, der valgte forslaget, minus dem, der kun valgte andre. Blanke tæller ikke med. Delt: ingen af siderne er to ud af tre.',
  'ballot.column.support': 'Støtter',
  'ballot.column.strength': 'Point fra hver',
  'ballot.column.others': 'Resten',
  'ballot.column.net': 'Støtte minus resten',
  'ballot.two.same': 'Det samme kommer ud af {ways}.',
  'ballot.two.ways.dots': 'flest point og flest støtter',
  'ballot.two.ways.consent': 'mest opbakning og mest støtte minus imod',
  'ballot.two.ways.ranking': 'runder og Borda-point',
  'ballot.two.ways.pool': 'lige andele og flest stemmer',
  'ballot.two.dots': 'Flest point fik {first}. Flest støtter har {second}.',
  'ballot.two.consent': 'Flest bakker op om {first}. Mest støtte minus imod har {second}.',
  'ballot.two.ranking': 'I runderne vinder {first}. På Borda-point vinder {second}.',
  'ballot.two.pool': 'Lige andele og flest stemmer vælger ikke det samme.',
  'ballot.two.pool.shares': 'Kun med lige andele: {titles}.',
  'ballot.two.pool.votes': 'Kun med flest stemmer: {titles}.',
  'ballot.duel': 'De to over for hinanden: {forWinner} sætter {winner} over {rival}, {forRival} gør det omvendte.',
  'ballot.duel.split': 'Dér er rummet delt.',
} as const;
