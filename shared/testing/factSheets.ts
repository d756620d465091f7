import type { FactSheet } from '../scenario/schema.ts';

/** One page about the old, one about the young. */
export const twoFactSheets: FactSheet[] = [
  {
    id: 'older',
    title: 'Flere over 80 år',
    areaIds: ['care'],
    points: [
      { text: 'Der bliver 100 flere over 80 år.', unit: 'personer' },
      { text: 'En ekstra koster 88.000 kr. om året.', unit: 'kr. pr. person', priceLevel: '2028' },
    ],
    source: 'Prognose 2026',
    date: '2026-11-01',
  },
  {
    id: 'pupils',
    title: 'Færre elever',
    areaIds: ['schools', 'care'],
    points: ['Der bliver 40 færre elever.'],
    unit: 'personer',
    source: 'Prognose 2026',
    date: '2026-11-01',
  },
];
