/** What a facilitator does with the screens: the pointer, a second screen, full screen, the dark. */
export const screens = {
  'screens.full': 'Fuld skærm',
  'screens.number': 'Skærm {number}',
  'screens.lost': 'Viser det sidste, vi hørte kl. {time}. Prøver igen',
  'screens.again': 'Skærmen prøver igen af sig selv.',
  'desk.screens.more': 'Brug to skærme',
  'desk.screens.which': 'Hvilken skærm',
  'desk.screens.open': 'Åbn skærm 2',
  'desk.screens.follow': 'Som skærm 1',
  'desk.pointer.label': 'Peg på …',
  'desk.pointer.at': 'Peger på {name}',
  'desk.pointer.stop': 'Peg ikke længere',
  'desk.scene.blank': 'Mørk skærm',
  'desk.preview.blank': 'Skærmen er mørk',
} as const;
