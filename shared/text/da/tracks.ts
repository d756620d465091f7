/** Investments, the pool, and the two tracks: next year in balance, and the long view. */
export const tracks = {
  'givenUp.ask': 'Hvad giver vi afkald på for det?',
  'givenUp.hint': 'En ny indsats i det lange lys skal have plads. Skriv, hvad I lader ligge for den.',
  'givenUp.counter': '{used} af {max} tegn',
  'givenUp.told': 'Vi giver afkald på: {text}',
} as const;
