/** Investments, the pool, and the two tracks: next year in balance, and the long view. */
export const tracks = {
  'givenUp.ask': 'What do we give up for it?',
  'givenUp.hint': 'A new effort in the long view needs room. Write what you leave for it.',
  'givenUp.counter': '{used} of {max} characters',
  'givenUp.told': 'We give up: {text}',
} as const;
