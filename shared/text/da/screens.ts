/** What a facilitator does with the screens: the pointer, a second screen, full screen, the dark. */
export const screens = {
  'desk.scene.blank': 'Mørk skærm',
  'desk.preview.blank': 'Skærmen er mørk',
} as const;
