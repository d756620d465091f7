import type { Proposal, Scenario } from '../scenario/schema.ts';
import type { Adoption } from '../state.ts';
import { add, addYears, zeroYears } from './amount.ts';

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

/**
 * The effects of an adoption. Put off, all amounts come that many years later, the partial first year first (DOMAIN.md rule 9);
 * what would come after the last year is left out.
 */
export const effectsOf = ({ effects }: Proposal, { share, delay }: Extent): Effect[] =>
  effects.map((effect) => ({
    ...effect,
    amounts: effect.amounts.map((_, year) =>
      year < delay ? 0 : partOf(effect.amounts[year - delay] as number, share),
    ),
  }));

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
