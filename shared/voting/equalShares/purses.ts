import { type Fraction, gcd, toNumber } from './fraction.ts';
import type { MarkTable, Supporters } from './markTable.ts';
import type { Opening } from './opening.ts';

/** What each supporter of a project would pay per weight, as far as machine numbers tell; the truth is within `tolerance`. */
export interface Estimate {
  price: number;
  tolerance: number;
  /** Whether the supporters can pay, beyond what machine numbers may be wrong by. */
  isSure: boolean;
  /** The truth is not near, but higher: another project comes first in any case. */
  isBeaten?: true;
}

/** The machine numbers of purses are off by less than this part of a share. */
const purseError = 1e-12;
const sumError = 2.3e-16;
/** What stands for a purse that has been emptied. */
const empty = -1;

/**
 * What voters have left, exactly. A purse is the share less the prices of what its voter has paid in full, or empty; so sums of
 * purses are whole-number combinations of the prices so far, which are kept over one common denominator. Machine numbers beside
 * them settle what is far apart, and whatever they cannot tell is worked out exactly.
 */
export class Purses {
  readonly #marks: MarkTable;
  /** Nearly what a voter of each group has left; negative once that is exactly nothing. */
  readonly #left: Float64Array;
  readonly #share: number;
  /** The round in which a project was chosen. */
  readonly #roundOf: Int32Array;
  /** Numerators of the prices so far over `#scale`. */
  #prices: bigint[] = [];
  #scale: bigint;
  #scaledShare: bigint;

  /** @param opening rounds that have been paid for in full, by voters who all have something left */
  constructor(marks: MarkTable, share: Fraction, opening?: Opening) {
    this.#marks = marks;
    this.#share = toNumber(share);
    this.#scale = share.den;
    this.#scaledShare = share.num;
    this.#left = new Float64Array(marks.counts.length).fill(this.#share);
    this.#roundOf = new Int32Array(marks.costs.length).fill(-1);
    if (!opening) return;
    for (const [group, paid] of opening.paid.entries()) this.#left[group] = Math.max(0, this.#share - paid);
    for (const { project, price } of opening.rounds) this.#note(project, price);
  }

  /** What the supporters of a project have left together. */
  ofSupporters(project: number): Fraction {
    return this.#sum(this.#supporters(project).groups);
  }

  /** What one voter of a group has left. */
  of(group: number): Fraction {
    return { num: this.#exact(group), den: this.#scale };
  }

  /** Supporters of a project with money left. */
  payers(project: number): number {
    const { groups } = this.#supporters(project);
    let payers = 0;
    for (let at = 0; at < groups.length; at += 1) {
      const group = groups[at] as number;
      if (!this.#isEmpty(group)) payers += this.#count(group);
    }
    return payers;
  }

  /**
   * The price per weight at which a project can be paid, nearly; undefined when its supporters certainly cannot pay it. Begins
   * at a price that is surely not too high: whoever cannot pay that pays all, and the others' price rises until all others can, or
   * until it is surely above a price that beats it.
   */
  estimate(project: number, atLeast: number, atMost: number): Estimate | undefined {
    const { groups, weights, counts } = this.#supporters(project);
    const lefts = this.#left;
    const cost = this.#marks.costs[project] as number;
    let price = atLeast;
    for (;;) {
      let rest = cost;
      let lowest = Number.POSITIVE_INFINITY;
      let weight = 0;
      let capped = 0;
      let purses = 0;
      for (let at = 0; at < groups.length; at += 1) {
        const left = lefts[groups[at] as number] as number;
        if (left < 0) continue;
        const count = counts[at] as number;
        const own = weights[at] as number;
        if (left < price * own) {
          rest -= count * left;
          capped += count;
        } else {
          weight += count * own;
          purses += count * left;
          lowest = Math.min(lowest, left / own);
        }
      }
      const error = cost * groups.length * sumError + capped * this.#share * purseError;
      if (weight === 0) {
        // Everyone pays all they have, and that is clearly too little, or within what machine numbers can tell.
        if (rest > error + this.#share * purseError) return undefined;
        return { price, tolerance: Number.POSITIVE_INFINITY, isSure: false };
      }
      const next = Math.max(price, rest / weight);
      const isSettled = next === price || next <= lowest;
      price = next;
      if (!isSettled && price * (1 - 2e-14) - error / weight > atMost) {
        return { price, tolerance: error / weight + price * 1e-14, isSure: false, isBeaten: true };
      }
      if (isSettled) return { price, tolerance: error / weight + price * 1e-14, isSure: purses - rest > 4 * error };
    }
  }

  /** The price per weight, exactly, from what it nearly is; undefined when the supporters cannot pay. */
  price(project: number, near: Estimate): Fraction | undefined {
    const { groups, weights, counts } = this.#supporters(project);
    const cost = BigInt(this.#marks.costs[project] as number) * this.#scale;
    if (!near.isSure && this.ofSupporters(project).num < cost) return undefined;
    const capped: number[] = [];
    const unsure: { group: number; weight: number; left: bigint }[] = [];
    // A part of the plain count, which is a safe whole number; so a machine number holds it exactly.
    let sharing = 0;
    for (let at = 0; at < groups.length; at += 1) {
      const group = groups[at] as number;
      if (this.#isEmpty(group)) continue;
      const own = weights[at] as number;
      const side = this.#side(group, own, near);
      if (side < 0) capped.push(group);
      else sharing += (counts[at] as number) * own;
      if (side === 0) unsure.push({ group, weight: own, left: this.#exact(group) });
    }
    let weight = BigInt(sharing);
    let rest = cost - this.#sum(capped).num;
    unsure.sort((a, b) => Number(signOf(a.left * BigInt(b.weight) - b.left * BigInt(a.weight))));
    for (const { group, weight: own, left } of unsure) {
      if (left * weight >= rest * BigInt(own)) break;
      rest -= BigInt(this.#count(group)) * left;
      weight -= BigInt(this.#count(group) * own);
    }
    const shared = gcd(rest % weight, weight);
    return { num: rest / shared, den: this.#scale * (weight / shared) };
  }

  /** The supporters of a project pay: the price per weight, or all they have left. */
  pay(project: number, price: Fraction): void {
    const near = { price: toNumber(price), tolerance: toNumber(price) * 1e-14 };
    const { groups, weights } = this.#supporters(project);
    for (let at = 0; at < groups.length; at += 1) {
      const group = groups[at] as number;
      if (this.#isEmpty(group)) continue;
      const own = weights[at] as number;
      const side = this.#side(group, own, near);
      const isSpent =
        side < 0 || (side === 0 && this.#exact(group) * price.den <= price.num * BigInt(own) * this.#scale);
      this.#left[group] = isSpent ? empty : Math.max(0, (this.#left[group] as number) - near.price * own);
    }
    this.#note(project, price);
  }

  /** Keeps the price of a round over the common denominator. */
  #note(project: number, { num, den }: Fraction): void {
    const factor = den / gcd(this.#scale, den);
    if (factor > 1n) {
      this.#scale *= factor;
      this.#scaledShare *= factor;
      this.#prices = this.#prices.map((earlier) => earlier * factor);
    }
    this.#roundOf[project] = this.#prices.length;
    this.#prices.push(num * (this.#scale / den));
  }

  #isEmpty(group: number): boolean {
    return (this.#left[group] as number) < 0;
  }

  #count(group: number): number {
    return this.#marks.counts[group] as number;
  }

  #supporters(project: number): Supporters {
    return this.#marks.supporters[project] as Supporters;
  }

  /** Whether a purse holds less (−1) or more (1) than the price asks of it; 0 when machine numbers cannot tell. */
  #side(group: number, weight: number, { price, tolerance }: Omit<Estimate, 'isSure'>): number {
    const above = (this.#left[group] as number) - price * weight;
    const unsure = this.#share * purseError + tolerance * weight;
    return Math.abs(above) <= unsure ? 0 : Math.sign(above);
  }

  /** What one voter of a group has left, over the common denominator. */
  #exact(group: number): bigint {
    return this.#isEmpty(group) ? 0n : this.#sum([group], 1).num;
  }

  #sum(groups: ArrayLike<number>, each?: number): Fraction {
    let voters = 0;
    const { firstMark, markProject, markWeight, counts } = this.#marks;
    const [lefts, roundOf] = [this.#left, this.#roundOf];
    const paid = new Float64Array(this.#prices.length);
    for (let place = 0; place < groups.length; place += 1) {
      const group = groups[place] as number;
      if ((lefts[group] as number) < 0) continue;
      const count = each ?? (counts[group] as number);
      voters += count;
      for (let at = firstMark[group] as number; at < (firstMark[group + 1] as number); at += 1) {
        const round = roundOf[markProject[at] as number] as number;
        if (round >= 0) paid[round] = (paid[round] as number) + count * (markWeight ? (markWeight[at] as number) : 1);
      }
    }
    let num = this.#scaledShare * BigInt(voters);
    for (const [round, price] of this.#prices.entries()) {
      const times = paid[round] as number;
      if (times > 0) num -= price * BigInt(times);
    }
    return { num, den: this.#scale };
  }
}

const signOf = (value: bigint): number => (value < 0n ? -1 : value > 0n ? 1 : 0);
