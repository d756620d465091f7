/** Fact sheets: read beside the areas and in the steps about them, and what the desk hears of it. */
export const facts = {
  'facts.heading': 'Fact sheets',
  'facts.more': 'More fact sheets',
  'facts.about': 'Facts about {area}',
  'facts.close': 'Close facts',
  'facts.count': 'You have read {count} of {total}.',
  'facts.read': 'Read',
  'facts.unit': 'Unit: {unit}',
  'facts.priceLevel': 'prices and wages of {level}',
  'facts.source': 'Source: {source} ({date})',
  'facts.desk.some': '{read} of {present} have read the fact sheets',
  'facts.desk.all': 'All {present} have read the fact sheets',
  'facts.desk.sheet': '{title}: {read} of {present}',
  'facts.desk.table': 'Table {number}: {read} of {present} have read them all',
} as const;
