/** The desk's single keys. */
export const shortcuts = {
  'shortcuts.open': 'Taster',
  'shortcuts.title': 'Taster ved styringen',
  'shortcuts.next': 'Næste trin',
  'shortcuts.back': 'Tilbage til trinnet før',
  'shortcuts.extend': 'Fem minutter mere',
  'shortcuts.pause': 'Vis pause på storskærmen',
  'shortcuts.follow': 'Lad storskærmen følge trinnet',
  'shortcuts.list': 'Vis denne liste',
  'shortcuts.on': 'Brug tasterne. De virker ikke, mens du skriver i et felt.',
} as const;
