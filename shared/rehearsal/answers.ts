/** What people say to a discussion card, whatever it asks about. */
export const answers = [
  'Vi ved for lidt om, hvad det betyder for borgerne.',
  'Det skal kunne holde i mere end ét år.',
  'Medarbejderne skal spørges, før vi beslutter noget.',
  'Vi har prøvet det før, og det gik godt.',
  'Det koster mere i starten, end vi er vant til at sige højt.',
  'Lad os begynde i det små og se, hvad der sker.',
  'Så må vi også sige, hvad vi holder op med.',
  'Det er ikke besværet værd, hvis kun ét område er med.',
  'Udvalgene skal kigge på det sammen.',
  'Vi mangler tal for, hvordan det går om fire år.',
  'Borgerne kan godt forstå det, hvis vi forklarer hvorfor.',
  'Der skal stå ét navn på, ellers sker der ikke noget.',
  'Spørg dem, der står med det til daglig.',
  'Det haster ikke, men det skal ikke glemmes.',
  'Jeg er nervøs for dem, der har mest brug for hjælp.',
  'Det rigtige er at investere nu og spare senere.',
] as const;
