import type { Proposal, Scenario } from '../scenario/schema.ts';
import { add, addYears, zeroYears } from './amount.ts';
import type { Adoption } from './board.ts';

/** What a proposal does to one area: 1.000 kr. per year, operating or construction. */
export type Effect = Proposal['effects'][number];

/** How a proposal is adopted: how much of it, and how late. */
export type Extent = Pick<Adoption, 'share' | 'delay'>;

export const whole: Extent = { share: 100, delay: 0 };

/** A share in per cent of an amount, to the nearest 1.000 kr.; halves go away from zero, so that plus and minus are alike. */
const partOf = (amount: number, share: number): number => {
  const part = Math.floor((Math.abs(amount) * share + 50) / 100);
  return amount < 0 ? 0 - part : part;
};

/** What an effect comes to so many years after its proposal has begun: operating goes on as in its last year, building ends. */
const amountAfter = ({ kind, amounts }: Effect, year: number): number => {
  if (year < 0) return 0;
  return amounts[year] ?? (kind === 'operating' ? (amounts.at(-1) ?? 0) : 0);
};

/**
 * The effects of an adoption over so many years from the scenario's first, which may be more than the scenario has: then the last
 * year's operating effect repeats (DOMAIN.md rule 15). Put off, all amounts come that many years later, the partial first year
 * first (rule 9).
 */
export const effectsOver = (
  { effects }: Pick<Proposal, 'effects'>,
  { share, delay }: Extent,
  years: number,
): Effect[] =>
  effects.map((effect) => ({
    ...effect,
    amounts: Array.from({ length: years }, (_, year) => partOf(amountAfter(effect, year - delay), share)),
  }));

/** The effects of an adoption in the scenario's own years; what would come after the last one is left out. */
export const effectsOf = (proposal: Proposal, extent: Extent): Effect[] =>
  effectsOver(proposal, extent, proposal.effects[0]?.amounts.length ?? 0);

/** The sum of effects per year. */
export const sumOfEffects = (effects: readonly Effect[], years: number): number[] =>
  effects.reduce((sum, { amounts }) => addYears(sum, amounts), zeroYears(years));

const ofKind = (effects: readonly Effect[], kind: Effect['kind']) => effects.filter((effect) => effect.kind === kind);

export const operating = (effects: readonly Effect[]): Effect[] => ofKind(effects, 'operating');
export const construction = (effects: readonly Effect[]): Effect[] => ofKind(effects, 'construction');

/** What an investment takes from the pool and gives back to it, per year. */
export interface PoolUse {
  cost: number[];
  /** Gains, until all that was taken has come back. */
  returned: number[];
}

/** How an investment uses the pool: it pays operating and construction in the years that cost, and is repaid by those that give. */
export function poolUse(effects: readonly Effect[], years: number): PoolUse {
  const running = sumOfEffects(operating(effects), years);
  const built = sumOfEffects(construction(effects), years);
  const use: PoolUse = { cost: zeroYears(years), returned: zeroYears(years) };
  let owed = 0;
  for (const [year, amount] of running.entries()) {
    const cost = add(Math.max(0, amount), Math.max(0, built[year] as number));
    const returned = Math.min(add(owed, cost), Math.max(0, -amount));
    use.cost[year] = cost;
    use.returned[year] = returned;
    owed = add(owed, cost, -returned);
  }
  return use;
}

const proposalMaps = new WeakMap<Scenario, Map<string, Proposal>>();

/** The proposal of that id in the catalogue, or undefined. */
export function proposalById(scenario: Scenario, id: string): Proposal | undefined {
  let map = proposalMaps.get(scenario);
  if (!map) {
    map = new Map(scenario.proposals.map((proposal) => [proposal.id, proposal]));
    proposalMaps.set(scenario, map);
  }
  return map.get(id);
}
