import { type Election, tieOrder } from './election.ts';
import { compare, type Fraction, lowest, fraction as whole } from './fraction.ts';
import type { MarkTable } from './markTable.ts';
import type { Round } from './round.ts';
import { perCostOf, type Utility } from './utility.ts';

/** A round in which every supporter paid the full price, which is then the cost over the plain count. */
export interface OpeningRound {
  project: number;
  price: Fraction;
  /** All supporters: with a larger share, none of them has spent everything before. */
  payers: number;
}

/**
 * The rounds that a run begins with, and every run with a larger share too. As long as nobody is short of money a project costs what
 * it does at first, and prices only rise from there; so the projects come in one order that no share changes, and a larger share
 * only leaves everybody with more.
 */
export class Opening {
  readonly rounds: OpeningRound[] = [];
  /** Nearly what a voter of each group has paid in them. */
  readonly paid: Float64Array;
  readonly #marks: MarkTable;
  readonly #order: readonly OpeningRound[];

  constructor(election: Election, marks: MarkTable, utility: Utility) {
    const { costs } = election;
    this.#marks = marks;
    this.paid = new Float64Array(marks.counts.length);
    const perCost = perCostOf(costs, utility);
    const inOrder = tieOrder(election, marks.votes);
    this.#order = costs
      .map((_, project) => project)
      .filter((project) => (marks.votes[project] as number) > 0)
      .map((project) => {
        const price = lowest(whole(costs[project] as number, marks.votes[project] as number));
        const payers = marks.supporters[project]?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
        return { project, price, payers, key: { num: price.num, den: price.den * BigInt(perCost(project)) } };
      })
      .sort((a, b) => compare(a.key, b.key) || inOrder(a.project, b.project));
  }

  /** Takes in how far a run went in that order; all runs from now on must have a larger share. */
  learn(rounds: readonly Round[]): void {
    for (let at = this.rounds.length; at < rounds.length; at += 1) {
      const next = this.#order[at];
      const { project, price } = rounds[at] as Round;
      if (!next || next.project !== project || compare(next.price, price) !== 0) return;
      this.rounds.push(next);
      const { groups, weights } = this.#marks.supporters[project] as MarkTable['supporters'][number];
      const near = Number(next.price.num) / Number(next.price.den);
      for (let place = 0; place < groups.length; place += 1) {
        const group = groups[place] as number;
        this.paid[group] = (this.paid[group] as number) + near * (weights[place] as number);
      }
    }
  }
}
