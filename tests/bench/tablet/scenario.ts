import type { Proposal, Scenario, Step } from '../../../shared/scenario/schema.ts';

const years = Array.from({ length: 12 }, (_, index) => 2028 + index);
const committeeCount = 10;
const areaCount = 100;
const proposalCount = 200;

export const tableCount = 12;
const scenarioId = 'tablet-bench';

const each = (amount: number): number[] => years.map(() => amount);
const areaId = (index: number) => `area-${index + 1}`;

const step = (id: string, title: string, board: NonNullable<Step['board']>): Step => ({
  id,
  kind: 'budget',
  title,
  prompt: 'Hvor kan vi finde pengene?',
  minutes: 60,
  opens: { moves: true, ideas: board === 'plenary', ballots: false },
  board,
  anonymous: false,
  scene: 'budget',
});

function proposal(index: number): Proposal {
  const isInvestment = index % 10 === 9;
  const first = areaId((index * 7) % areaCount);
  const second = areaId((index * 13 + 1) % areaCount);
  const amount = -(100 + (index % 17) * 50);
  return {
    id: `proposal-${index + 1}`,
    nr: `F${index + 1}`,
    proposalType: isInvestment ? 'investment' : index % 3 === 0 ? 'efficiency' : 'reduction',
    track: 'nextYear',
    title: `Forslag ${index + 1}: en anden måde at løse opgaven på i ${second}`,
    description: 'Opgaven løses på en anden måde, så der bruges færre penge på den, og flere er fælles om den.',
    effects: [
      {
        areaId: first,
        kind: 'operating',
        amounts: years.map((_, year) => (isInvestment && year === 0 ? 300 : amount)),
      },
      ...(first === second ? [] : [{ areaId: second, kind: 'operating' as const, amounts: each(amount / 2) }]),
    ],
    citizenImpact: 'Borgerne mærker en mindre forskel i hverdagen.',
    staffImpact: 'Medarbejderne får andre arbejdsgange.',
    fteChange: years.map(() => -(index % 5)),
    risk: (['low', 'medium', 'high'] as const)[index % 3] as Proposal['risk'],
    horizon: 'short',
    effectiveFrom: '2028-01',
    divisible: index % 4 === 0,
    requires: [],
    excludes: [],
    hearingParties: ['MED'],
  };
}

/** A municipality as large as the tool is meant for: 100 areas over 12 years, with a catalogue of 200 proposals. */
export function largeScenario(): Scenario {
  const baseline = (index: number) => 20_000 + index * 500;
  return {
    schema: 'aktordag-scenario/1',
    id: scenarioId,
    name: 'Storby 2028',
    description: 'Så stor en kommune, som værktøjet er lavet til.',
    language: 'da',
    municipality: { name: 'Storby', fictional: true, inhabitants: 100_000, profile: 'En stor kommune.' },
    budgetYear: 2028,
    years,
    priceLevel: '2028',
    committees: Array.from({ length: committeeCount }, (_, index) => ({
      id: `committee-${index + 1}`,
      name: `Udvalg ${index + 1}`,
    })),
    areas: Array.from({ length: areaCount }, (_, index) => ({
      id: areaId(index),
      committeeId: `committee-${1 + Math.floor(index / (areaCount / committeeCount))}`,
      name: `Område ${index + 1}`,
      accounts: ['3.22.01'],
      spendingType: 'service' as const,
      baseline: each(baseline(index)),
      floor: each(0),
      fte: 40,
      demographyDrivers: [],
    })),
    outcomes: ['Lempelig', 'Forventet', 'Stram'].map((name, index) => ({
      id: name.toLowerCase(),
      name,
      description: `Aftalen bliver ${name.toLowerCase()}.`,
      targets: [
        { id: 'service', name: 'Service', spendingTypes: ['service' as const], amounts: each(20_000 * (index + 1)) },
      ],
    })),
    expectedOutcomeId: 'forventet',
    frames: { service: each(5_000_000), construction: each(50_000), constructionBaseline: each(40_000) },
    investments: { pool: each(20_000), paybackYearsAtMost: 8 },
    financing: null,
    pressure: { demography: [], other: [], population: [] },
    proposals: Array.from({ length: proposalCount }, (_, index) => proposal(index)),
    ideaPool: null,
    factSheets: [],
    programme: [step('tables', 'Ved bordene', 'table'), step('together', 'Sammen', 'plenary')],
    checks: { baselineByType: {} },
  };
}
