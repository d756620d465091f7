/** The desk's private notes. */
export const notes = {
  'notes.open': 'Noter',
  'notes.title': 'Noter til jer, der styrer',
  'notes.label': 'Kun I ved styringen ser dem. De står her, også efter en nulstilling.',
  'notes.save': 'Gem noterne',
  'notes.other': 'En anden har skrevet imens. Sådan står noterne nu',
  'notes.none': 'Noterne er tomme.',
  'notes.haveRead': 'Jeg har læst det. Mine må erstatte dem',
} as const;
