import type { Proposal, Scenario, Shock } from '../scenario/schema.ts';
import { smallScenario } from './workshop.ts';

type Brief = Pick<Proposal, 'id' | 'proposalType'> & Partial<Proposal> & { operating: Record<string, number[]> };

/** A proposal with nothing to say but its figures. */
export const proposal = ({ operating, effects = [], ...changes }: Brief): Proposal => ({
  nr: changes.id.toUpperCase(),
  track: 'nextYear',
  title: `Forslag ${changes.id}`,
  description: 'Et forslag til prøver.',
  citizenImpact: 'Borgerne mærker det.',
  staffImpact: 'Personalet mærker det.',
  fteChange: [0, 0, 0, 0],
  risk: 'low',
  horizon: 'short',
  effectiveFrom: '2028-01',
  divisible: false,
  requires: [],
  excludes: [],
  hearingParties: [],
  ...changes,
  effects: [
    ...Object.entries(operating).map(([areaId, amounts]) => ({ areaId, kind: 'operating' as const, amounts })),
    ...effects,
  ],
});

/** A proposal of every kind that the rules tell apart. */
const proposals: Proposal[] = [
  proposal({ id: 'classes', proposalType: 'reduction', operating: { schools: [-20, -50, -50, -50] } }),
  proposal({
    id: 'merge',
    proposalType: 'efficiency',
    operating: { care: [-30, -30, -30, -30] },
    divisible: true,
    excludes: ['close'],
  }),
  proposal({ id: 'close', proposalType: 'reduction', operating: { care: [-60, -60, -60, -60] }, excludes: ['merge'] }),
  proposal({ id: 'reading', proposalType: 'expansion', operating: { schools: [10, 10, 10, 10] } }),
  proposal({
    id: 'digital',
    proposalType: 'efficiency',
    operating: { schools: [-5, -5, -5, -5], care: [1, 1, 1, 1] },
    requires: ['classes'],
  }),
  proposal({
    id: 'robots',
    proposalType: 'investment',
    track: 'longView',
    operating: { care: [10, -5, -20, -30] },
    effects: [{ areaId: 'care', kind: 'construction', amounts: [15, 0, 0, 0] }],
    divisible: true,
  }),
  proposal({ id: 'sickness', proposalType: 'reduction', operating: { benefits: [-40, -40, -40, -40] } }),
  proposal({ id: 'bound', proposalType: 'reduction', operating: { pensions: [-1, -1, -1, -1] } }),
];

/** One card that makes it harder, and one that makes it easier: more than some outcomes ask for. */
const shocks: Shock[] = [
  {
    id: 'overspend',
    kind: 'overrun',
    title: 'Merforbrug i plejen',
    text: 'Plejen bruger mere end ventet.',
    targets: [
      { targetId: 'service', amounts: [0, 20, 20, 20] },
      { targetId: 'cash', amounts: [0, 20, 20, 20] },
    ],
    pressure: [{ areaId: 'care', amounts: [0, 20, 20, 20] }],
  },
  {
    id: 'robots-help',
    kind: 'technology',
    title: 'Ny teknologi',
    text: 'Robotter letter arbejdet.',
    targets: [{ targetId: 'service', amounts: [-15, -15, -15, -15] }],
    pressure: [],
  },
];

/** The small municipality with a catalogue, and a pool that just pays for the robots. */
export const withCatalogue = (changes: Partial<Scenario> = {}): Scenario =>
  smallScenario({
    proposals,
    shocks,
    investments: { pool: [25, 0, 0, 0], paybackYearsAtMost: 5 },
    frames: {
      service: [1850, 1850, 1850, 1850],
      construction: [40, 40, 40, 40],
      constructionBaseline: [30, 30, 30, 30],
    },
    ...changes,
  });
