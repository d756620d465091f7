import type { materials as da } from '../da/materials.ts';

/** What a step lays on the table. */
export const materials: Record<keyof typeof da, string> = {
  'materials.heading': 'Materials',
  'materials.table': 'On the table: {list}',
  'materials.proposal': 'Proposal {nr}: {title}',
  'materials.add': 'Lay out a fact sheet or a proposal',
  'materials.choose': 'Choose',
  'materials.remove': 'Remove {name}',
  'materials.note': 'Note to the participants',
};
