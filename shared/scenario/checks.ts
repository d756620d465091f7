import * as z from 'zod/mini';
import { addYears, zeroYears } from '../budget/amount.ts';
import { pool, savings } from '../budget/board.ts';
import { agreementId, agreementTargets } from '../commands/enterAgreement.ts';
import { longViewMistakes } from './longViewChecks.ts';
import type { ScenarioMistake } from './mistake.ts';
import { proposalMistakes } from './proposalChecks.ts';
import { type Scenario, scenarioSchema } from './schema.ts';

export type ScenarioReading = { ok: true; scenario: Scenario } | { ok: false; mistakes: ScenarioMistake[] };

/** The schemas carry no wording of their own, since the client has none to show. */
const inEnglish = { error: z.locales.en().localeError };

/**
 * Reads a scenario from parsed JSON. Refuses with every mistake found: first those of shape (unknown or missing fields, wrong
 * kinds of value), and only when the shape is right those between fields (ids that point nowhere, lists that do not cover the
 * years, floors above baselines, control totals that do not add up).
 */
export function readScenario(json: unknown): ScenarioReading {
  const shape = scenarioSchema.safeParse(json, inEnglish);
  if (!shape.success) return { ok: false, mistakes: shape.error.issues.map(shapeMistake) };
  const mistakes = [...ruleMistakes(shape.data)];
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, scenario: shape.data };
}

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text ? `${text}.${String(part)}` : String(part);
  }, '') || '(the file)';

function shapeMistake(issue: z.core.$ZodIssue): ScenarioMistake {
  const path = pathText(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return { path, wrong: `unknown field ${issue.keys.join(', ')}`, right: 'remove it, or check its spelling' };
    case 'invalid_type':
      return { path, wrong: issue.message, right: `a value of type ${issue.expected}` };
    case 'invalid_value':
      return { path, wrong: issue.message, right: `one of ${issue.values.map(String).join(', ')}` };
    case 'too_big':
      return { path, wrong: issue.message, right: `at most ${issue.maximum}` };
    case 'too_small':
      return { path, wrong: issue.message, right: `at least ${issue.minimum}` };
    case 'invalid_format':
      return { path, wrong: issue.message, right: `text that matches ${issue.pattern ?? issue.format}` };
    default:
      return { path, wrong: issue.message, right: 'see docs/scenarios.md for the field' };
  }
}

function* ruleMistakes(scenario: Scenario): Generator<ScenarioMistake> {
  yield* yearMistakes(scenario);
  yield* lengthMistakes(scenario, scenario.years.length);
  yield* idMistakes(scenario);
  yield* areaMistakes(scenario);
  yield* proposalMistakes(scenario);
  yield* longViewMistakes(scenario);
  yield* checkMistakes(scenario);
}

function* yearMistakes({ years, budgetYear }: Scenario): Generator<ScenarioMistake> {
  for (const [index, year] of years.entries()) {
    const right = budgetYear + index;
    if (year !== right) yield { path: `years[${index}]`, wrong: `${year} does not follow`, right: `${right}` };
  }
}

/** Fields that hold one amount per year, wherever they stand. */
const perYearFields = new Set([
  'baseline',
  'floor',
  'ceiling',
  'amounts',
  'fteChange',
  'service',
  'construction',
  'constructionBaseline',
  'pool',
  'taxes',
  'grants',
  'interest',
  'debtRepayment',
]);

function* lengthMistakes(value: unknown, years: number, path: PropertyKey[] = []): Generator<ScenarioMistake> {
  if (value === null || typeof value !== 'object') return;
  const key = path.at(-1);
  if (Array.isArray(value) && typeof key === 'string' && perYearFields.has(key) && value.length !== years) {
    yield { path: pathText(path), wrong: `${value.length} figures`, right: `${years} figures, one per year` };
  }
  for (const [name, child] of Object.entries(value)) {
    yield* lengthMistakes(child, years, [...path, Array.isArray(value) ? Number(name) : name]);
  }
}

function* duplicates(list: readonly { id: string }[], path: string): Generator<ScenarioMistake> {
  const seen = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id)) yield { path: `${path}[${index}].id`, wrong: `"${id}" is used twice`, right: 'an id of its own' };
    seen.add(id);
  }
}

/** Every place that names something by id, with the list it must be found in. */
function* references(
  scenario: Scenario,
): Generator<[path: string, id: string, list: readonly { id: string }[], what: string]> {
  const { areas, proposals } = scenario;
  for (const [i, area] of areas.entries()) {
    yield [`areas[${i}].committeeId`, area.committeeId, scenario.committees, 'committee'];
  }
  for (const [i, proposal] of proposals.entries()) {
    for (const [j, effect] of proposal.effects.entries()) {
      yield [`proposals[${i}].effects[${j}].areaId`, effect.areaId, areas, 'area'];
    }
    for (const [j, id] of proposal.requires.entries())
      yield [`proposals[${i}].requires[${j}]`, id, proposals, 'proposal'];
    for (const [j, id] of proposal.excludes.entries())
      yield [`proposals[${i}].excludes[${j}]`, id, proposals, 'proposal'];
  }
  for (const [i, entry] of scenario.pressure.demography.entries()) {
    yield [`pressure.demography[${i}].areaId`, entry.areaId, areas, 'area'];
  }
  for (const [i, entry] of scenario.pressure.other.entries()) {
    yield [`pressure.other[${i}].areaId`, entry.areaId, areas, 'area'];
  }
  for (const [i, idea] of (scenario.ideaPool?.ideas ?? []).entries()) {
    yield [`ideaPool.ideas[${i}].areaId`, idea.areaId, areas, 'area'];
  }
  for (const [i, sheet] of scenario.factSheets.entries()) {
    for (const [j, id] of sheet.areaIds.entries()) yield [`factSheets[${i}].areaIds[${j}]`, id, areas, 'area'];
  }
  for (const [i, step] of scenario.programme.entries()) {
    for (const [j, material] of (step.materials ?? []).entries()) {
      if (material.kind === 'note') continue;
      const [list, what] =
        material.kind === 'factSheet'
          ? ([scenario.factSheets, 'fact sheet'] as const)
          : ([proposals, 'proposal'] as const);
      yield [`programme[${i}].materials[${j}].id`, material.id, list, what];
    }
  }
  const targets = agreementTargets(scenario);
  for (const [i, shock] of (scenario.shocks ?? []).entries()) {
    for (const [j, { targetId }] of shock.targets.entries())
      yield [`shocks[${i}].targets[${j}].targetId`, targetId, targets, 'target'];
    for (const [j, { areaId }] of shock.pressure.entries())
      yield [`shocks[${i}].pressure[${j}].areaId`, areaId, areas, 'area'];
  }
  yield ['expectedOutcomeId', scenario.expectedOutcomeId, scenario.outcomes, 'outcome'];
}

function* idMistakes(scenario: Scenario): Generator<ScenarioMistake> {
  yield* duplicates(scenario.committees, 'committees');
  yield* duplicates(scenario.areas, 'areas');
  yield* duplicates(scenario.outcomes, 'outcomes');
  yield* duplicates(scenario.proposals, 'proposals');
  yield* duplicates(scenario.factSheets, 'factSheets');
  yield* duplicates(scenario.shocks ?? [], 'shocks');
  yield* duplicates(scenario.programme, 'programme');
  yield* duplicates(scenario.ideaPool?.ideas ?? [], 'ideaPool.ideas');
  for (const [i, outcome] of scenario.outcomes.entries()) yield* duplicates(outcome.targets, `outcomes[${i}].targets`);
  for (const [path, id, list, what] of references(scenario)) {
    if (!list.some((entry) => entry.id === id)) {
      yield {
        path,
        wrong: `no ${what} is called "${id}"`,
        right: `one of ${list.map((entry) => entry.id).join(', ')}`,
      };
    }
  }
}

function* areaMistakes({ areas, outcomes, years, programme }: Scenario): Generator<ScenarioMistake> {
  for (const [i, area] of areas.entries()) {
    if (area.id === savings || area.id === pool) {
      yield {
        path: `areas[${i}].id`,
        wrong: `"${area.id}" is the name of an account of every board`,
        right: 'another id',
      };
    }
    for (const year of years.keys()) {
      const baseline = area.baseline[year];
      const floor = area.floor[year];
      const ceiling = area.ceiling?.[year];
      if (baseline === undefined || floor === undefined) continue; // told already as a list that does not cover the years
      if (area.locked && floor !== baseline) {
        yield {
          path: `areas[${i}].floor[${year}]`,
          wrong: `${floor} leaves room in a locked area`,
          right: `${baseline}`,
        };
      }
      if (floor > baseline) {
        yield {
          path: `areas[${i}].floor[${year}]`,
          wrong: `${floor} is above the baseline`,
          right: `at most ${baseline}`,
        };
      }
      if (ceiling !== undefined && ceiling < baseline) {
        yield {
          path: `areas[${i}].ceiling[${year}]`,
          wrong: `${ceiling} is below the baseline`,
          right: `at least ${baseline}`,
        };
      }
    }
  }
  for (const [i, outcome] of outcomes.entries()) {
    if (outcome.id === agreementId) {
      yield {
        path: `outcomes[${i}].id`,
        wrong: `"${agreementId}" is the name of the real figures`,
        right: 'another id',
      };
    }
  }
  if (!programme.some((step) => step.opens.moves)) {
    yield { path: 'programme', wrong: 'no step opens moves', right: 'at least one step with opens.moves true' };
  }
}

function* checkMistakes({ areas, years, checks }: Scenario): Generator<ScenarioMistake> {
  for (const [type, promised] of Object.entries(checks.baselineByType)) {
    const total = areas
      .filter((area) => area.spendingType === type && area.baseline.length === years.length)
      .reduce((sum, area) => addYears(sum, area.baseline), zeroYears(years.length));
    if (promised && total.some((amount, year) => amount !== promised[year])) {
      const wrong = `the areas add up to ${total.join(', ')}`;
      yield {
        path: `checks.baselineByType.${type}`,
        wrong,
        right: `the same figures as the areas, not ${promised.join(', ')}`,
      };
    }
  }
}
