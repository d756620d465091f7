/** Ideas in groups, and several merged into one. */
export const ideaGroups = {
  'ideaGroups.rest': 'Other ideas',
  'ideaGroups.merged': 'Merged from {count} ideas',
  'ideaGroups.mergedInto': 'Merged with “{title}”. Your text still stands there.',
} as const;
