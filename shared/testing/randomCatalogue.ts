import { type Board, type Priority, priorities, savings } from '../budget/board.ts';
import { pagesOf } from '../budget/moves.ts';
import { refusedAdoption } from '../commands/adoptProposal.ts';
import { freshRun } from '../emptyState.ts';
import type { Area, Outcome, Proposal, Scenario } from '../scenario/schema.ts';
import { proposal } from './catalogue.ts';
import { smallScenario } from './workshop.ts';

/** Whole numbers below a bound, from a seed; the same everywhere (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface Sizes {
  proposals: number;
  areas: number;
  years: number;
  /** Amounts are multiples of this, in 1.000 kr.; the coarser, the more proposals are alike. */
  grain: number;
}

/** A board with a catalogue, priorities, some moves and a package of today, and an outcome that asks for a part of what can be found. */
export function randomCatalogue(seed: number, sizes: Sizes): { scenario: Scenario; board: Board; outcome: Outcome } {
  const roll = dice(seed);
  const { grain } = sizes;
  const years = Array.from({ length: sizes.years }, (_, index) => 2028 + index);
  const perYear = (amount: (year: number) => number) => years.map((_, year) => amount(year));
  const grains = (below: number) => roll(Math.ceil(below / grain)) * grain;

  const areas = Array.from({ length: sizes.areas }, (_, index): Area => {
    const isLocked = index > 2 && roll(10) === 0;
    return {
      id: `area-${index}`,
      committeeId: index % 2 === 0 ? 'children' : 'welfare',
      name: `Område ${index}`,
      accounts: [],
      spendingType: index % 4 === 3 ? 'transfer' : 'service',
      baseline: perYear(() => 100_000),
      floor: perYear(() => (isLocked ? 100_000 : 97_000 - grains(15_000))),
      ...(roll(4) === 0 && !isLocked ? { ceiling: perYear(() => 103_000) } : {}),
      fte: 1,
      ...(isLocked ? { locked: 'Bundet ved lov.' } : {}),
      demographyDrivers: [],
    };
  });
  const areaId = () => `area-${roll(sizes.areas)}`;
  // Most effects grow for some years and then last.
  const growing = (sign: number) => {
    const full = grain + grains(6000);
    return perYear((year) => {
      const reached = Math.min(10, 3 + roll(3) + 3 * year);
      return sign * Math.round((full * reached) / 10 / grain) * grain || 0;
    });
  };

  const effectsOf = (
    type: Proposal['proposalType'],
  ): Pick<Proposal, 'effects'> & { operating: Record<string, number[]> } => {
    const sign = type === 'expansion' ? 1 : -1;
    const first = growing(sign);
    if (type === 'investment') first[0] = grains(3000);
    const other = roll(3) === 0 ? { [areaId()]: growing(sign) } : {};
    const built = perYear((year) => (year < 2 ? grains(3000) : 0));
    const effects = type === 'investment' ? [{ areaId: areaId(), kind: 'construction' as const, amounts: built }] : [];
    return { operating: { ...other, [areaId()]: first }, effects };
  };
  const kinds = ['reduction', 'reduction', 'reduction', 'efficiency', 'investment', 'expansion'] as const;
  const proposals = Array.from({ length: sizes.proposals }, (_, index): Proposal => {
    const proposalType = kinds[roll(kinds.length)] ?? 'reduction';
    const requires = index > 0 && roll(5) === 0 ? [`p-${roll(index)}`] : [];
    const rest = { proposalType, divisible: roll(2) === 0, requires, fteChange: perYear(() => 0) };
    return proposal({ id: `p-${index}`, ...rest, ...effectsOf(proposalType) });
  });
  for (let pair = 0; pair < sizes.proposals / 6; pair++)
    exclude(proposals, roll(sizes.proposals), roll(sizes.proposals));

  const percent = 25 + roll(45);
  const target = (id: string, spendingTypes: Outcome['targets'][number]['spendingTypes']) => ({
    id,
    name: id,
    spendingTypes,
    amounts: perYear((year) => Math.floor((cutsOf(proposals, areas, spendingTypes, year) * percent) / 100)),
  });
  const outcome: Outcome = {
    id: 'asked',
    name: 'Spurgt',
    description: 'Det, der spørges om.',
    targets: [target('service', ['service']), target('cash', ['service', 'transfer'])],
  };
  const flat = perYear(() => 0);
  const scenario = smallScenario({
    years,
    areas,
    proposals,
    outcomes: [outcome, { ...outcome, id: 'expected' }],
    frames: { service: flat, construction: flat, constructionBaseline: flat },
    investments: { pool: perYear(() => 4000), paybackYearsAtMost: 5 },
    checks: { baselineByType: {} },
  });
  return { scenario, outcome, board: boardOf(scenario, roll) };
}

function exclude(proposals: Proposal[], one: number, other: number): void {
  const [a, b] = [proposals[one], proposals[other]];
  if (!a || !b || one === other || a.requires.includes(b.id) || b.requires.includes(a.id) || a.excludes.includes(b.id))
    return;
  a.excludes.push(b.id);
  b.excludes.push(a.id);
}

/** All that the proposals take from areas of some spending types in a year. */
function cutsOf(
  proposals: readonly Proposal[],
  areas: readonly Area[],
  types: readonly string[],
  year: number,
): number {
  const counted = new Set(areas.filter(({ spendingType }) => types.includes(spendingType)).map(({ id }) => id));
  return proposals
    .flatMap(({ effects }) => effects)
    .filter(({ areaId, kind }) => kind === 'operating' && counted.has(areaId))
    .reduce((sum, { amounts }) => sum + Math.max(0, 0 - (amounts[year] as number)), 0);
}

/** Some moves, priorities, and a package that the rules allow, some of it in part or later. */
function boardOf(scenario: Scenario, roll: (below: number) => number): Board {
  const years = scenario.years.length;
  const moves =
    roll(2) === 0 ? [] : [{ id: 'm1', from: 'area-0', to: savings, amounts: scenario.years.map(() => roll(4) * 500) }];
  const said = scenario.areas.map(({ id }) => [id, priorities[roll(3)] as Priority] as const);
  const { stage } = freshRun(scenario, 'r1', 1, 0);
  let board: Board = {
    moves: pagesOf(moves.map((move) => ({ ...move, by: null, at: 0, undone: false }))),
    package: [],
    priorities: Object.fromEntries(said.filter(([, priority]) => priority !== 'neutral')) as NonNullable<
      Board['priorities']
    >,
  };
  for (const one of scenario.proposals) {
    if (roll(4) > 0) continue;
    const adoption = {
      proposalId: one.id,
      share: one.divisible && roll(2) === 0 ? 50 : 100,
      delay: roll(4) === 0 ? 1 % years : 0,
      by: null,
      at: 0,
    };
    if (!refusedAdoption({ ...stage, board }, one, adoption))
      board = { ...board, package: [...board.package, adoption] };
  }
  return board;
}
