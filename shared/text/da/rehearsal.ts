/** The rehearsal (generalprøve): a workshop of simulated people that leaves no trace. */
export const rehearsal = {
  'rehearsal.name': 'Generalprøve',
  'rehearsal.bar': 'Generalprøven',
  'rehearsal.people': '{count} simulerede deltagere er i gang. Rigtige personer kan være med ved siden af.',
  'rehearsal.paused': '{count} simulerede deltagere holder pause.',
  'rehearsal.pause': 'Hold pause',
  'rehearsal.goOn': 'Fortsæt',
  'rehearsal.end': 'Afslut og slet generalprøven',
  'rehearsal.end.title': 'Skal generalprøven slettes?',
  'rehearsal.end.text':
    'Alt, hvad der er sket i den, bliver slettet for altid: flytninger, idéer, stemmer, noter og navne. Alle skærme får besked om, at den er slut. Andre aktørdage rører den ikke.',
  'rehearsal.start': 'Prøv med en generalprøve',
  'rehearsal.start.name': 'Prøv en generalprøve med {name}',
  'rehearsal.open': 'Åbn generalprøven i et nyt faneblad',
  'rehearsal.from.text':
    'Øv dig med {count} simulerede deltagere og det samme program. Den åbner i et nyt faneblad, rører ikke denne aktørdag og slettes, når den slutter.',
  'rehearsal.home.text':
    'En generalprøve fylder rummet med {count} simulerede deltagere, så du kan øve dig. Den slettes, når den slutter.',
} as const;
