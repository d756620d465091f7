import * as z from 'zod/mini';
import { typedAmount } from '../budget/amount.ts';
import { fiveSteps } from '../discussion/cardSteps.ts';
import { idSchema } from '../ids.ts';

/**
 * A scenario file: a municipality's budget and a day around it. Amounts are 1.000 kr., net, expenditure positive, all in the
 * one `priceLevel`; every list of amounts has one entry per year in `years`. What the parts mean stands in DOMAIN terms beside
 * each field; rules that span fields are in checks.ts.
 */

/** Text of a file: trimmed, bounded, and without characters that cannot be seen (I3). */
const line = (max: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(max), z.regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]*$/u));
const perYear = z.array(typedAmount).check(z.minLength(2), z.maxLength(12));
const year = z.int().check(z.gte(2000), z.lte(2100));
const priceLevel = z.string().check(z.regex(/^20\d\d$/));

export const spendingTypes = [
  'service',
  'transfer',
  'insuredUnemployed',
  'healthCofinancing',
  'elderlyHousing',
  'userFunded',
  'construction',
  'financing',
] as const;
export const spendingTypeSchema = z.enum(spendingTypes);
export type SpendingType = z.infer<typeof spendingTypeSchema>;

const committee = z.strictObject({ id: idSchema, name: line(80) });

const area = z.strictObject({
  id: idSchema,
  committeeId: idSchema,
  name: line(80),
  /** Codes in the chart of accounts, e.g. "3.22.01". */
  accounts: z.array(line(12)),
  spendingType: spendingTypeSchema,
  /** The technical budget before choices. */
  baseline: perYear,
  /** What law or binding agreements lock; the area cannot go below it in any year. */
  floor: perYear,
  /** What the area can use at most; absent when there is no limit. */
  ceiling: z.optional(perYear),
  /** Årsværk today. */
  fte: z.number().check(z.gte(0)),
  /** Seen but never moved, with the reason told to people. */
  locked: z.optional(line(160)),
  /** Age groups that drive the need, as named in `pressure.demography`. */
  demographyDrivers: z.array(line(12)),
});

/** What must be found under an outcome, as a positive improvement per year over the listed spending types. */
const target = z.strictObject({
  id: idSchema,
  name: line(60),
  spendingTypes: z.array(spendingTypeSchema).check(z.minLength(1)),
  amounts: z.array(typedAmount.check(z.gte(0))).check(z.minLength(2), z.maxLength(12)),
});

const outcome = z.strictObject({
  id: idSchema,
  name: line(40),
  description: line(300),
  targets: z.array(target).check(z.minLength(1)),
});

const effect = z.strictObject({ areaId: idSchema, kind: z.enum(['operating', 'construction']), amounts: perYear });

const proposal = z.strictObject({
  id: idSchema,
  /** The number people know it by, e.g. "BSU-R01". */
  nr: line(20),
  proposalType: z.enum(['reduction', 'efficiency', 'reallocation', 'expansion', 'investment', 'constructionProposal']),
  track: z.enum(['nextYear', 'longView']),
  title: line(120),
  description: line(2000),
  effects: z.array(effect).check(z.minLength(1)),
  citizenImpact: line(1000),
  staffImpact: line(1000),
  fteChange: z.array(z.number()),
  risk: z.enum(['low', 'medium', 'high']),
  riskNote: z.optional(line(500)),
  horizon: z.enum(['short', 'medium', 'long']),
  /** What it takes of the organisation to carry it out: people's time and attention, not money. */
  capacity: z.optional(z.strictObject({ level: z.enum(['low', 'medium', 'high']), note: z.optional(line(300)) })),
  /** Months from the decision until it works. */
  leadTimeMonths: z.optional(z.int().check(z.gte(0), z.lte(120))),
  /** Month from which the effect starts, e.g. "2028-08". */
  effectiveFrom: z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/)),
  divisible: z.boolean(),
  requires: z.array(idSchema),
  excludes: z.array(idSchema),
  hearingParties: z.array(line(80)),
  legalNote: z.optional(line(500)),
  /** The idea of the workshop that it was made from; no file has one. */
  ideaId: z.optional(idSchema),
});

const pressure = z.strictObject({
  demography: z.array(
    z.strictObject({
      areaId: idSchema,
      ageGroup: line(12),
      amounts: perYear,
      basis: line(300),
      /** How much of the unit amount follows the age group in this area, in whole per cent; with it the amounts are computed. */
      variableShare: z.optional(z.int().check(z.gte(1), z.lte(100))),
    }),
  ),
  other: z.array(z.strictObject({ areaId: idSchema, title: line(120), amounts: perYear })),
  /** Inhabitants by age group and year from the base year on, and the marginal unit amount per person in 1.000 kr. */
  population: z.array(
    z.strictObject({
      ageGroup: line(12),
      unitCost: typedAmount,
      inhabitants: z.array(z.strictObject({ year, count: z.int().check(z.gte(0)) })),
    }),
  ),
});

/** An event from outside that the facilitator may play on all boards; it changes what is needed, never what is chosen. */
const shock = z.strictObject({
  id: idSchema,
  kind: z.enum(['overrun', 'equalisation', 'reform', 'technology']),
  title: line(80),
  /** As it is read aloud. */
  text: line(600),
  /** What the improvement to be found changes by, in every outcome that has the target; negative where it gets easier. */
  targets: z.array(z.strictObject({ targetId: idSchema, amounts: perYear })).check(z.minLength(1)),
  /** What the need of areas changes by. */
  pressure: z.array(z.strictObject({ areaId: idSchema, amounts: perYear })),
});

/** What was actually spent before the budget year (regnskab), by area in 1.000 kr.; never to be compared with budgets. */
const accounts = z.strictObject({
  source: line(300),
  years: z
    .array(z.strictObject({ year, amounts: z.record(idSchema, typedAmount) }))
    .check(z.minLength(1), z.maxLength(5)),
});

/** What a step lets people do; enforced by the server for every command. */
const opens = z.strictObject({ moves: z.boolean(), ideas: z.boolean(), ballots: z.boolean() });

export const sceneNames = [
  'join',
  'step',
  'budget',
  'areaChanges',
  'ladder',
  'compare',
  'compareAreas',
  'longView',
  'tracks',
  'payback',
  'shock',
  'agreement',
  'frames',
  'ideas',
  'ballot',
  'cards',
  'days',
  'equalVoice',
  'pause',
  'blank',
] as const;
export const sceneSchema = z.enum(sceneNames);
export type SceneName = z.infer<typeof sceneSchema>;

export const stepKinds = [
  'welcome',
  'knowledge',
  'ideas',
  'budget',
  'ballot',
  'discussion',
  'break',
  'closing',
] as const;

/** A time of day as the clock on the wall shows it, e.g. "10:45". */
export const clockTimeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** What a step lays on the table: a fact sheet or a proposal of the scenario, or a note. */
const material = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('factSheet'), id: idSchema }),
  z.strictObject({ kind: z.literal('proposal'), id: idSchema }),
  z.strictObject({ kind: z.literal('note'), text: line(300) }),
]);
/** Most materials of one step. */
export const mostMaterials = 12;

export const stepSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(stepKinds),
  title: line(60),
  /** The question or the task, as people read it. */
  prompt: line(300),
  minutes: z.int().check(z.gte(1), z.lte(480)),
  /** When it is planned to begin; without it the step follows the one before. */
  plannedAt: z.optional(clockTimeSchema),
  opens,
  /** Whose board people work on: the room's (when absent), or that of the table they sit at. */
  board: z.optional(z.enum(['plenary', 'table'])),
  /** When true, nobody is told who moved what during the step. */
  anonymous: z.boolean(),
  /** When true, names and groups are hidden during the step and shown afterwards, when the facilitator says so. */
  roleBlind: z.optional(z.boolean()),
  /** When true, everyone writes ideas for themselves first; they appear together when the facilitator lifts the curtain. */
  privateWriting: z.optional(z.boolean()),
  /** Which of the five steps towards long-term budgeting it is for: the discussion cards of that step come first. */
  cardStep: z.optional(z.enum(fiveSteps)),
  materials: z.optional(z.array(material).check(z.maxLength(mostMaterials))),
  scene: sceneSchema,
  /** Left out of the day for now; it can still be gone to. */
  skipped: z.optional(z.literal(true)),
});

/** Traceability (DOMAIN.md rule 16): what figures are counted in, and the year whose prices they are in where they are money. */
const measure = { unit: z.optional(line(80)), priceLevel: z.optional(priceLevel) };

const factSheet = z.strictObject({
  id: idSchema,
  title: line(120),
  areaIds: z.array(idSchema),
  /** A sentence, with a measure of its own where it differs from that of the sheet. */
  points: z.array(z.union([line(500), z.strictObject({ text: line(500), ...measure })])).check(z.minLength(1)),
  ...measure,
  source: line(200),
  date: z.iso.date(),
});

const poolIdea = z.strictObject({
  id: idSchema,
  title: line(120),
  cost: typedAmount.check(z.gte(0)),
  areaId: idSchema,
});

export const scenarioSchema = z.strictObject({
  schema: z.literal('aktordag-scenario/1'),
  id: idSchema,
  name: line(80),
  /** A sentence or two for the facilitator who chooses. */
  description: line(600),
  language: z.enum(['da', 'en']),
  municipality: z.strictObject({
    name: line(60),
    fictional: z.boolean(),
    inhabitants: z.int().check(z.gte(0)),
    profile: line(300),
  }),
  budgetYear: year,
  /** The budget year and the estimate years after it. */
  years: z.array(year).check(z.minLength(2), z.maxLength(12)),
  /** The year whose prices and wages all amounts are in, e.g. "2028". */
  priceLevel,
  committees: z.array(committee).check(z.minLength(1)),
  areas: z.array(area).check(z.minLength(2)),
  outcomes: z.array(outcome).check(z.minLength(2)),
  /** The outcome that counts until the facilitator sets another. */
  expectedOutcomeId: idSchema,
  frames: z.strictObject({ service: perYear, construction: perYear, constructionBaseline: perYear }),
  investments: z.strictObject({ pool: perYear, paybackYearsAtMost: z.int().check(z.gte(1), z.lte(30)) }),
  financing: z.nullable(z.strictObject({ taxes: perYear, grants: perYear, interest: perYear, debtRepayment: perYear })),
  pressure,
  accounts: z.optional(accounts),
  proposals: z.array(proposal),
  ideaPool: z.nullable(z.strictObject({ budget: typedAmount.check(z.gte(0)), ideas: z.array(poolIdea) })),
  factSheets: z.array(factSheet),
  shocks: z.optional(z.array(shock)),
  programme: z.array(stepSchema).check(z.minLength(1)),
  /** Control totals the municipality vouches for; the file is refused when its own figures disagree. */
  checks: z.strictObject({ baselineByType: z.partialRecord(spendingTypeSchema, perYear) }),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Area = Scenario['areas'][number];
export type Outcome = Scenario['outcomes'][number];
export type Target = Outcome['targets'][number];
export type Proposal = Scenario['proposals'][number];
export type Shock = z.infer<typeof shock>;
export type Step = Scenario['programme'][number];
export type Material = z.infer<typeof material>;
export type Opens = Step['opens'];
export type Demography = Scenario['pressure']['demography'][number];
export type FactSheet = Scenario['factSheets'][number];
