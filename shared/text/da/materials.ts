/** What a step lays on the table. */
export const materials = {
  'materials.heading': 'Materialer',
  'materials.table': 'På bordet: {list}',
  'materials.proposal': 'Forslag {nr}: {title}',
  'materials.add': 'Læg et faktaark eller et forslag frem',
  'materials.choose': 'Vælg',
  'materials.remove': 'Fjern {name}',
  'materials.note': 'Note til deltagerne',
} as const;
