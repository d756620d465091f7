import { addYears, type YearAmounts } from '../budget/amount.ts';
import { find } from '../ids.ts';
import type { AreaId, Idea, IdeaId, ParticipantId, Stage, StageRun, Text } from '../state.ts';
import { mergedOf, standingIds, wallIdeas } from './merged.ts';

export const feasibilities = ['easy', 'possible', 'hard'] as const;
/** How well it can be carried out, as the administration sees it. */
export type Feasibility = (typeof feasibilities)[number];

/** What the administration has worked out about an idea. */
export interface IdeaCost {
  /** 1.000 kr. per area and year: plus costs, minus saves. */
  amounts: Record<AreaId, YearAmounts>;
  consequences: Text;
  feasibility: Feasibility;
  reason: Text;
  by: ParticipantId | 'facilitator';
  at: number;
}

/** What came of an idea. */
export type Became =
  | { kind: 'proposal'; proposalId: string; at: number }
  | { kind: 'parked'; reason: Text; at: number };

/** What a cost comes to over all its areas, 1.000 kr. per year. */
export const sumOfCost = ({ amounts }: Pick<IdeaCost, 'amounts'>): YearAmounts =>
  Object.values(amounts).reduce<YearAmounts>((sum, one) => (sum.length === 0 ? one : addYears(sum, one)), []);

/** What an idea costs per year: as the administration has costed it, otherwise as its author guessed; null when nobody has said. */
export const priceOf = ({ cost, amounts }: Pick<Idea, 'cost' | 'amounts'>): YearAmounts | null =>
  cost ? sumOfCost(cost) : amounts;

/** Whether a participant may cost ideas for the administration. */
export const mayCost = ({ administration = {} }: Pick<Stage, 'administration'>, id: ParticipantId): boolean =>
  find(administration, id) === true;

/** The first of these ideas on the wall, or of those they have been merged into, that the administration has not costed. */
export const firstUncosted = ({ ideas }: Pick<StageRun, 'ideas'>, ideaIds: readonly IdeaId[]): Idea | undefined =>
  standingIds(ideas, ideaIds)
    .map((id) => find(ideas, id))
    .find((idea) => idea && !idea.cost);

/**
 * The idea whose cost can be taken over by the one it has been merged into: that one has none, and it is the only one of its merged
 * ideas that has. It counts nowhere before the administration has said it of the idea that stands.
 */
export function costOfMerged(run: Pick<StageRun, 'ideas'>, { id, cost }: Pick<Idea, 'id' | 'cost'>): Idea | undefined {
  if (cost) return undefined;
  const costed = mergedOf(run, id).filter((other) => other.cost);
  return costed.length === 1 ? costed[0] : undefined;
}

/** The ideas on the wall that someone may cost: those without a cost first, each kind in the order they came. */
export const toCost = (run: StageRun): Idea[] =>
  wallIdeas(run)
    .filter(({ became }) => became?.kind !== 'proposal')
    .sort((a, b) => Number(a.cost !== undefined) - Number(b.cost !== undefined) || a.at - b.at);
