/** Fact sheets: read beside the areas and in the steps about them, and what the desk hears of it. */
export const facts = {
  'facts.heading': 'Faktaark',
  'facts.about': 'Fakta om {area}',
  'facts.close': 'Luk fakta',
  'facts.count': 'Du har læst {count} af {total}.',
  'facts.read': 'Læst',
  'facts.unit': 'Enhed: {unit}',
  'facts.priceLevel': 'pris- og lønniveau {level}',
  'facts.source': 'Kilde: {source} ({date})',
} as const;
