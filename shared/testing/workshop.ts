import { freeze } from 'immer';
import { freshRun } from '../emptyState.ts';
import { readScenario } from '../scenario/checks.ts';
import type { Scenario, Step } from '../scenario/schema.ts';
import type { ParticipantId, RoleGroup, State } from '../state.ts';

/** When the runs of these tests began; `now` in given.ts is an hour later. */
export const began = Date.UTC(2027, 4, 12, 7);

const step = (id: string, kind: Step['kind'], opens: Partial<Step['opens']>, changes: Partial<Step> = {}): Step => ({
  id,
  kind,
  title: `Trin ${id}`,
  prompt: 'Hvad gør vi?',
  minutes: 30,
  opens: { moves: false, ideas: false, ballots: false, ...opens },
  anonymous: false,
  scene: 'step',
  ...changes,
});

const programme: Step[] = [
  step('welcome', 'welcome', {}, { scene: 'join', minutes: 15 }),
  step('moves', 'budget', { moves: true }, { scene: 'budget' }),
  step('ideas', 'ideas', { ideas: true }, { scene: 'ideas' }),
  step('ballots', 'ballot', { ballots: true }, { scene: 'ballot' }),
  step('anonymous', 'budget', { moves: true }, { scene: 'budget', anonymous: true }),
  step('break', 'break', {}, { scene: 'pause' }),
];

const raw: Scenario = {
  schema: 'aktordag-scenario/1',
  id: 'small',
  name: 'Lilleby 2028',
  description: 'En lille kommune til prøver.',
  language: 'da',
  municipality: { name: 'Lilleby', fictional: true, inhabitants: 12_000, profile: 'En lille by.' },
  budgetYear: 2028,
  years: [2028, 2029, 2030, 2031],
  priceLevel: '2028',
  committees: [
    { id: 'children', name: 'Børn og Unge' },
    { id: 'welfare', name: 'Velfærd' },
  ],
  areas: [
    {
      id: 'schools',
      committeeId: 'children',
      name: 'Skoler',
      accounts: ['3.22.01'],
      spendingType: 'service',
      baseline: [1000, 1000, 1000, 1000],
      floor: [600, 700, 500, 600],
      fte: 90,
      demographyDrivers: ['6-16'],
    },
    {
      id: 'care',
      committeeId: 'welfare',
      name: 'Ældrepleje',
      accounts: ['5.30.26'],
      spendingType: 'service',
      baseline: [800, 820, 840, 860],
      floor: [500, 500, 500, 500],
      ceiling: [900, 900, 900, 900],
      fte: 80,
      demographyDrivers: ['80+'],
    },
    {
      id: 'benefits',
      committeeId: 'welfare',
      name: 'Sygedagpenge',
      accounts: ['5.57.71'],
      spendingType: 'transfer',
      baseline: [300, 300, 300, 300],
      floor: [100, 100, 100, 100],
      fte: 0,
      demographyDrivers: [],
    },
    {
      id: 'pensions',
      committeeId: 'welfare',
      name: 'Førtidspension',
      accounts: ['5.48.66'],
      spendingType: 'transfer',
      baseline: [200, 200, 200, 200],
      floor: [200, 200, 200, 200],
      fte: 0,
      locked: 'Bundet ved lov.',
      demographyDrivers: [],
    },
  ],
  outcomes: [
    {
      id: 'lenient',
      name: 'Mild',
      description: 'Aftalen bliver mild.',
      targets: [{ id: 'service', name: 'Service', spendingTypes: ['service'], amounts: [10, 20, 30, 40] }],
    },
    {
      id: 'expected',
      name: 'Ventet',
      description: 'Aftalen bliver som ventet.',
      targets: [
        { id: 'service', name: 'Service', spendingTypes: ['service'], amounts: [50, 60, 70, 80] },
        { id: 'cash', name: 'Kasse', spendingTypes: ['service', 'transfer'], amounts: [60, 80, 70, 80] },
      ],
    },
    {
      id: 'strict',
      name: 'Stram',
      description: 'Aftalen bliver stram.',
      targets: [{ id: 'service', name: 'Service', spendingTypes: ['service'], amounts: [150, 160, 170, 180] }],
    },
  ],
  expectedOutcomeId: 'expected',
  frames: { service: [1850, 1850, 1850, 1850], construction: [0, 0, 0, 0], constructionBaseline: [0, 0, 0, 0] },
  investments: { pool: [0, 0, 0, 0], paybackYearsAtMost: 5 },
  financing: null,
  pressure: { demography: [], other: [], population: [] },
  proposals: [],
  ideaPool: null,
  factSheets: [],
  programme,
  checks: { baselineByType: { service: [1800, 1820, 1840, 1860], transfer: [500, 500, 500, 500] } },
};

function read(changes: Partial<Scenario>): Scenario {
  const reading = readScenario({ ...raw, ...changes });
  if (!reading.ok) throw new Error(`the scenario of the tests has mistakes: ${JSON.stringify(reading.mistakes)}`);
  return reading.scenario;
}

const unchanged = freeze(read({}), true);

/** A municipality of four areas: service that moves, service with a ceiling, transfers, and one that is locked. */
export const smallScenario = (changes?: Partial<Scenario>): Scenario => (changes ? read(changes) : unchanged);

export type People = Readonly<Record<ParticipantId, RoleGroup>>;

/** Three people, one of each group. */
export const three: People = { anna: 'politician', bo: 'manager', cara: 'employee' };

/** As many people of each group as asked for: `politician-1`, `politician-2` … */
export function peopleOf(counts: Partial<Record<RoleGroup, number>>): People {
  const people: Record<ParticipantId, RoleGroup> = {};
  for (const [group, count] of Object.entries(counts) as [RoleGroup, number][]) {
    for (let number = 1; number <= count; number += 1) people[`${group}-${number}`] = group;
  }
  return people;
}

/** A room with people in it, in its first run, at a step of the programme. */
export function workshop(stepId: string, people: People = three, scenario: Scenario = smallScenario()): State {
  const run = freshRun(scenario, 'r1', 1, began);
  const persons = Object.entries(people).map(
    ([id, group]) => [id, { name: { id: `w-name-${id}`, text: `Navn på ${id}` }, group }] as const,
  );
  return {
    stage: {
      people: Object.fromEntries(persons),
      tablets: {},
      run: { ...run.stage, programme: { stepId, startedAt: began, extraMinutes: 0 } },
    },
    backstage: { run: run.backstage, runs: [] },
    own: {},
    vault: { run: run.vault, archive: {} },
  };
}
