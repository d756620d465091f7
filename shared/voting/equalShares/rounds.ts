import { type Election, tieOrder } from './election.ts';
import { compare, type Fraction, over, plus, times, fraction as whole } from './fraction.ts';
import type { MarkTable } from './markTable.ts';
import type { Opening } from './opening.ts';
import { type Estimate, Purses } from './purses.ts';
import type { Round } from './round.ts';
import { perCostOf, type Utility } from './utility.ts';

/** The Method of Equal Shares run once, with a given share for each. */
export interface Run {
  share: Fraction;
  rounds: Round[];
  purses: Purses;
}

/**
 * Pays for one project after the other, most effective votes first, until no supporters can pay for theirs.
 * @param opening the rounds it is known to begin with, from runs with a smaller share
 */
export function runOnce(
  election: Election,
  marks: MarkTable,
  utility: Utility,
  share: Fraction,
  opening?: Opening,
): Run {
  const { costs } = election;
  const purses = new Purses(marks, share, opening);
  const { votes, voters } = marks;
  const inOrder = tieOrder(election, votes);
  const rounds: Round[] = [];
  const perCost = perCostOf(costs, utility);
  /** What a project's key is at least: the cost over all its weight to begin with; prices only rise, since money only gets less. */
  const least = costs.map(
    (cost, project) => ((cost / Math.max(1, votes[project] as number)) * (1 - 1e-14)) / perCost(project),
  );
  let left = times(share, voters);
  let open = costs.map((_, project) => project).filter((project) => (votes[project] as number) > 0);

  /** The exact key of the order: price per utility. */
  const key = (project: number, price: Fraction): Fraction => ({
    num: price.num,
    den: price.den * BigInt(perCost(project)),
  });

  /** Those that can be first, as far as machine numbers tell, each with what it nearly costs. */
  const finalists = (): [number, Estimate][] => {
    open.sort((a, b) => (least[a] as number) - (least[b] as number));
    let best = Number.POSITIVE_INFINITY;
    const seen: [number, Estimate][] = [];
    const lost = new Set<number>();
    for (const project of open) {
      if ((least[project] as number) > best) break;
      const from = (least[project] as number) * perCost(project) * (1 - 1e-14);
      const near = purses.estimate(project, from, best * perCost(project));
      if (!near) {
        lost.add(project);
        continue;
      }
      const isExact = Number.isFinite(near.tolerance);
      if (isExact)
        least[project] = Math.max(least[project] as number, (near.price - near.tolerance) / perCost(project));
      if (near.isBeaten) continue;
      if (isExact) best = Math.min(best, (near.price + near.tolerance) / perCost(project));
      seen.push([project, near]);
    }
    open = open.filter((project) => !lost.has(project));
    return seen.filter(([project]) => (least[project] as number) <= best);
  };

  const take = (project: number, price: Fraction, payers: number) => {
    open = open.filter((other) => other !== project);
    const effective = price.num === 0n ? whole(payers) : over(whole(costs[project] as number), price);
    left = plus(left, whole(-(costs[project] as number)));
    rounds.push({ project, price, effective, payers, left });
  };
  for (const { project, price, payers } of opening?.rounds ?? []) take(project, price, payers);

  for (;;) {
    const prices = new Map<number, Fraction>();
    const near = finalists();
    if (near.length === 0) break;
    for (const [project, estimate] of near) {
      const price = purses.price(project, estimate);
      if (price) prices.set(project, price);
      else open = open.filter((other) => other !== project);
    }
    // Some of those in front cannot be paid after all: look again without them.
    if (prices.size < near.length) continue;
    const [first] = [...prices.keys()].sort(
      (a, b) => compare(key(a, prices.get(a) as Fraction), key(b, prices.get(b) as Fraction)) || inOrder(a, b),
    );
    const project = first as number;
    const price = prices.get(project) as Fraction;
    const payers = purses.payers(project);
    purses.pay(project, price);
    take(project, price, payers);
  }
  return { share, rounds, purses };
}
