/** How a proposal that people have made came about. */
export const origin = {
  'origin.heading': 'Hvor forslaget kommer fra',
  'origin.quoted': '“{title}”',
  'origin.idea': 'Fra idéen “{title}”.',
  'origin.merged': 'Slået sammen med: {titles}.',
  'origin.voted': 'Stemt om i “{question}”: {counted}. {cast} stemte.',
  'origin.votedFew': 'Stemt om i “{question}”. Der var for få stemmer til at vise tal.',
  'origin.chosen': 'Valgt: {reason}',
} as const;
