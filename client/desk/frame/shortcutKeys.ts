/** What single keys do at the desk. */
export const shortcutKeys = [
  { key: 'n', name: 'next' },
  { key: 't', name: 'back' },
  { key: '+', name: 'extend' },
  { key: 'p', name: 'pause' },
  { key: 'f', name: 'follow' },
  { key: '?', name: 'list' },
] as const;
