import { type Election, plainCount, tieOrder, votersOf } from '../voting/equalShares/election.ts';
import { compare, type Fraction, fraction, lowest, over, plus, times } from '../voting/equalShares/fraction.ts';
import type { Utility } from '../voting/equalShares/utility.ts';

interface NaiveRound {
  project: number;
  price: Fraction;
  /** Per group, what one voter of it pays. */
  payments: Fraction[];
}

const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { num: -b.num, den: b.den });

/**
 * The method as DOMAIN.md section 6 says it, one voter after the other in plain fractions, for the tests to hold the quick way
 * against: nothing is shared with it but the order of ties.
 */
export function naiveRun(election: Election, utility: Utility, extra = fraction(0)): NaiveRound[] {
  const { costs, groups, budget } = election;
  const voters = votersOf(election);
  const inOrder = tieOrder(election, plainCount(election));
  const purses = groups.map(() => plus(fraction(budget, Math.max(1, voters)), extra));
  const rounds: NaiveRound[] = [];
  for (;;) {
    let best: (NaiveRound & { key: Fraction }) | undefined;
    for (const [project, cost] of costs.entries()) {
      if (rounds.some((round) => round.project === project)) continue;
      const price = priceOf(project, cost, groups, purses);
      if (!price) continue;
      const key = utility === 'cost' ? over(price, fraction(Math.max(1, cost))) : price;
      const order = best ? compare(key, best.key) || inOrder(project, best.project) : -1;
      if (order >= 0) continue;
      const payments = groups.map(({ marks }, group) => {
        const weight = marks.find(([marked]) => marked === project)?.[1] ?? 0;
        const asked = times(price, weight);
        const purse = purses[group] as Fraction;
        return compare(asked, purse) < 0 ? asked : weight > 0 ? purse : fraction(0);
      });
      best = { project, price, payments, key };
    }
    if (!best) return rounds;
    for (const [group, payment] of best.payments.entries()) purses[group] = minus(purses[group] as Fraction, payment);
    const { project, price, payments } = best;
    rounds.push({ project, price, payments });
  }
}

function priceOf(
  project: number,
  cost: number,
  groups: Election['groups'],
  purses: readonly Fraction[],
): Fraction | undefined {
  const payers = groups.flatMap(({ count, marks }, group) => {
    const weight = marks.find(([marked]) => marked === project)?.[1] ?? 0;
    return weight > 0 ? [{ count, weight, purse: purses[group] as Fraction }] : [];
  });
  const ratio = ({ purse, weight }: (typeof payers)[number]) => over(purse, fraction(weight));
  payers.sort((a, b) => compare(ratio(a), ratio(b)));
  let rest = fraction(cost);
  for (const [at, payer] of payers.entries()) {
    const weight = payers.slice(at).reduce((sum, { count, weight: own }) => sum + count * own, 0);
    const price = over(rest, fraction(weight));
    if (compare(price, ratio(payer)) <= 0) return lowest(price);
    rest = minus(rest, times(payer.purse, payer.count));
  }
  return undefined;
}
