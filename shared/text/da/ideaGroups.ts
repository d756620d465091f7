/** Ideas in groups, and several merged into one. */
export const ideaGroups = {
  'ideaGroups.rest': 'Andre idéer',
  'ideaGroups.merged': 'Slået sammen af {count} idéer',
  'ideaGroups.mergedInto': 'Slået sammen med “{title}”. Din tekst står der stadig.',
} as const;
