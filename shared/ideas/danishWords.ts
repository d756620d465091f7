/** Words that say nothing of what an idea is about, in Danish and in workshops. */
const stopWords: ReadonlySet<string> = new Set(
  `ad af alle alt altid andet andre at bare begge blev blive bliver bør da de dem den denne der deres det dette dig din dit dog du
  efter eller en end er et evt få får for fordi fra først før gå går gør gøre ham han har have hele hen hende her hos
  hun hvad hver hvis hvor hvordan i igen ikke ind ingen inden især ja jeg jer jo kan kommer kun kunne lad lade lave lidt lige man
  mange med meget mellem men mere mest mig min mod må måske ned nej noget nogle nu ny nye nær når og også om op os over på
  samme selv senere ser sig sin sit skal skulle som stor store så sådan sammen tage tager til ud uden under ved vi vil ville vor
  vores være været år året`.split(/\s+/),
);

/** The endings of the Snowball stemmer for Danish, longest first. */
const endings = [
  'erendes erende hedens erede ethed heden heder endes ernes erens erets ered ende erne eren erer heds enes eres eret',
  'hed ene ere ens ers ets en er es et e',
]
  .join(' ')
  .split(' ');

/** The Snowball stemmer for Danish in short: endings of inflection, a plural or genitive s, and a doubled last consonant. */
export function danishStem(word: string): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= 3);
  const stem = ending
    ? word.slice(0, -ending.length)
    : word.length > 3
      ? word.replace(/(?<=[a-fh-oprtvyzå])s$/u, '')
      : word;
  return stem.replace(/(?<=[gdk])t$/u, '').replace(/([b-df-hj-np-tv-z])\1$/u, '$1');
}

/** What a text is about, as stems in the order they stand; æ, ø and å are letters of their own. */
export const danishStems = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !stopWords.has(word))
    .map(danishStem);
