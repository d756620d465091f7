/** What a facilitator does with the screens: the pointer, a second screen, full screen, the dark. */
export const screens = {
  'screens.full': 'Fuld skærm',
  'screens.number': 'Skærm {number}',
  'screens.lost': 'Viser det sidste, vi hørte kl. {time}. Prøver igen',
  'screens.again': 'Skærmen prøver igen af sig selv.',
  'desk.scene.blank': 'Mørk skærm',
  'desk.preview.blank': 'Skærmen er mørk',
} as const;
