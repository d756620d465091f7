/** Fact sheets: read beside the areas and in the steps about them, and what the desk hears of it. */
export const facts = {
  'facts.heading': 'Faktaark',
  'facts.more': 'Flere faktaark',
  'facts.about': 'Fakta om {area}',
  'facts.close': 'Luk fakta',
  'facts.count': 'Du har læst {count} af {total}.',
  'facts.read': 'Læst',
  'facts.unit': 'Enhed: {unit}',
  'facts.priceLevel': 'pris- og lønniveau {level}',
  'facts.source': 'Kilde: {source} ({date})',
  'facts.desk.some': '{read} af {present} har læst faktaarkene',
  'facts.desk.all': 'Alle {present} har læst faktaarkene',
  'facts.desk.sheet': '{title}: {read} af {present}',
  'facts.desk.table': 'Bord {number}: {read} af {present} har læst dem alle',
} as const;
