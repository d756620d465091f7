/** The long view: what it says, and what it rests on. */
export const longView = {
  'longView.start': 'Vejen vælger sig selv: hvad sker der, hvis vi intet gør?',
  'longView.accounts': 'Regnskab',
  'longView.gap': 'Mangler til rammen',
  'longView.allOperating': 'Al drift (kassen)',
  'longView.committee': '{name} (al drift)',
  'longView.price.frame': 'Gør vi intet, mangler der {amount} til rammen i {year}',
  'longView.price.frame.room': 'Gør vi intet, er der {amount} tilbage til rammen i {year}',
  'longView.price.baseline': 'Gør vi intet, koster det {amount} mere i {year} end i basisbudgettet',
  'longView.price.baseline.room': 'Gør vi intet, koster det {amount} mindre i {year} end i basisbudgettet',
  'longView.price.perYear': 'Hvert år vi venter, lægger {amount} til.',
  'longView.price.left': 'Med vores valg er der {amount} tilbage at finde.',
  'longView.price.covered': 'Med vores valg er det fundet.',
  'longView.note.computed':
    'Efter {last} er tallene fremskrevet: befolkningsprognosen gange enhedsbeløb og andel. Resten bliver stående som i {last}.',
  'longView.note.continued':
    'Efter {last} er tallene fremskrevet: udgiften til demografi ændrer sig som i det sidste år. Resten bliver stående som i {last}.',
  'longView.note.mixed':
    'Efter {last} er tallene fremskrevet: efter befolkningsprognosen, hvor den findes, og ellers som i det sidste år. Resten bliver stående som i {last}.',
  'longView.note.none': 'Efter {last} er tallene fremskrevet: de bliver stående som i {last}.',
  'longView.note.accounts':
    '{year} er regnskab: det, der blev brugt. Regnskaber er ikke sammenlignelige med budgetter.',
  'longView.note.level': 'Pris- og lønniveau {level}.',
} as const;
