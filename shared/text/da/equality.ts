/** The equal-voice meter and the committee-protection figure. */
export const equality = {
  'desk.card.equality': 'Lige stemmer',
  'desk.scene.equalVoice': 'Lige stemmer',
  'desk.equality.show': 'Vis for alle',
  'desk.equality.again': 'Vis de nyeste tal for alle',
  'desk.equality.shown': 'Tallene er vist for alle.',
  'desk.equality.rule':
    'Idéer og spørgsmål har intet navn. Deres tal kommer fem ad gangen og aldrig alle fra én side, så ingen kan se, hvem der skrev hvad.',
  'desk.opens.roleBlind': 'Navne og grupper skjules, og vises bagefter',
  'equality.ballot.blind': 'Grupperne er skjult. De vises, når facilitatoren viser dem.',
  'desk.know.hiddenRoles': 'Den blinde rundes grupper og navne er stadig skjult',
  'desk.equality.blind': 'Blind runde',
  'desk.equality.blind.what':
    'Navne på flytninger og gruppernes stemmer er skjult, til du viser dem. Vis dem først, når runden er slut; stem så igen for at se, hvordan opbakningen flyttede sig.',
  'equality.title': 'Lige stemmer',
  'equality.notShown': 'Tallene kommer her, når de vises for alle',
  'equality.figure.ideas': 'Idéer',
  'equality.figure.moves': 'Flytninger',
  'equality.figure.adopted': 'Det, der står på den fælles tavle',
  'equality.figure.questions': 'Spørgsmål',
  'equality.figure.cards': 'Svar på samtalekort',
  'equality.count': '{figure}: {count}',
  'equality.waiting': 'Endnu for få til at vise',
  'equality.share': '{share} % · er {ofRoom} % af salen',
  'equality.bar': '{groups}: {share} % af {figure}, {ofRoom} % af salen',
  'equality.headline': '{groups} er {ofRoom} % af salen: {figure} {share} %',
  'equality.headline.even': 'Grupperne er kommet til orde efter deres størrelse',
  'equality.headline.waiting': 'Der er endnu for få til at vise grupper',
  'equality.note':
    'Grupper med færre end fem er talt sammen med en anden. Flytninger og det, der står på tavlen, tæller, hvor der er navn på; anonyme flytninger tæller fem ad gangen.',
  'equality.committee.title': 'Skåner vi vores eget udvalg?',
  'equality.committee.spared': 'Medlemmer af udvalg tager {points} procentpoint mindre fra deres eget end salen gør',
  'equality.committee.taken': 'Medlemmer af udvalg tager {points} procentpoint mere fra deres eget end salen gør',
  'equality.committee.even': 'Medlemmer af udvalg tager lige så meget fra deres eget, som salen gør',
  'equality.committee.what':
    'Af det, de har taget fra områder, kom {own} % fra deres eget udvalgs. Havde de taget som hele salen, var det {asRoom} %.',
  'equality.committee.few': 'Vises, når mindst fem, der har oplyst deres udvalg, har taget penge fra et område.',
} as const;
