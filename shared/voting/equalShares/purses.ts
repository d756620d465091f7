import { type Fraction, gcd, toNumber } from './fraction.ts';
import type { MarkTable, Supporters } from './markTable.ts';

/** What each supporter of a project would pay per weight, as far as machine numbers tell; the truth is within `tolerance`. */
export interface Estimate {
  price: number;
  tolerance: number;
  /** Whether the supporters can pay, beyond what machine numbers may be wrong by. */
  isSure: boolean;
}

/** The machine numbers of purses are off by less than this part of a share. */
const purseError = 1e-12;
const sumError = 2.3e-16;

/**
 * What voters have left, exactly. A purse is the share less the prices of what its voter has paid in full, or empty; so sums of
 * purses are whole-number combinations of the prices so far, which are kept over one common denominator. Machine numbers beside
 * them settle what is far apart, and whatever they cannot tell is worked out exactly.
 */
export class Purses {
  readonly #marks: MarkTable;
  readonly #left: Float64Array;
  readonly #isEmpty: Uint8Array;
  readonly #share: number;
  /** The round in which a project was chosen. */
  readonly #roundOf: Int32Array;
  /** Numerators of the prices so far over `#scale`. */
  #prices: bigint[] = [];
  #scale: bigint;
  #scaledShare: bigint;

  constructor(marks: MarkTable, share: Fraction) {
    this.#marks = marks;
    this.#share = toNumber(share);
    this.#scale = share.den;
    this.#scaledShare = share.num;
    this.#left = new Float64Array(marks.counts.length).fill(this.#share);
    this.#isEmpty = new Uint8Array(marks.counts.length);
    this.#roundOf = new Int32Array(marks.costs.length).fill(-1);
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
      if (!this.#isEmpty[group]) payers += this.#count(group);
    }
    return payers;
  }

  /**
   * The price per weight at which a project can be paid, nearly; undefined when its supporters certainly cannot pay it. Begins
   * at a price that is surely not too high: whoever cannot pay that pays all, and the others' price rises until all others can.
   */
  estimate(project: number, atLeast: number): Estimate | undefined {
    const { groups, weights } = this.#supporters(project);
    const [isEmpty, lefts, counts] = [this.#isEmpty, this.#left, this.#marks.counts];
    const cost = this.#marks.costs[project] as number;
    let price = atLeast;
    for (;;) {
      let rest = cost;
      let lowest = Number.POSITIVE_INFINITY;
      let weight = 0;
      let capped = 0;
      let purses = 0;
      for (let at = 0; at < groups.length; at += 1) {
        const group = groups[at] as number;
        if (isEmpty[group]) continue;
        const count = counts[group] as number;
        const left = lefts[group] as number;
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
      if (isSettled) return { price, tolerance: error / weight + price * 1e-14, isSure: purses - rest > 4 * error };
    }
  }

  /** The price per weight, exactly, from what it nearly is; undefined when the supporters cannot pay. */
  price(project: number, near: Estimate): Fraction | undefined {
    const { groups, weights } = this.#supporters(project);
    const cost = BigInt(this.#marks.costs[project] as number) * this.#scale;
    if (!near.isSure && this.ofSupporters(project).num < cost) return undefined;
    const capped: number[] = [];
    const unsure: { group: number; weight: number; left: bigint }[] = [];
    // A part of the plain count, which is a safe whole number; so a machine number holds it exactly.
    let sharing = 0;
    for (let at = 0; at < groups.length; at += 1) {
      const group = groups[at] as number;
      if (this.#isEmpty[group]) continue;
      const own = weights[at] as number;
      const side = this.#side(group, own, near);
      if (side < 0) capped.push(group);
      else sharing += this.#count(group) * own;
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
    const factor = price.den / this.#scale;
    if (factor > 1n) {
      this.#scale *= factor;
      this.#scaledShare *= factor;
      this.#prices = this.#prices.map((earlier) => earlier * factor);
    }
    const near = { price: toNumber(price), tolerance: toNumber(price) * 1e-14 };
    const { groups, weights } = this.#supporters(project);
    for (let at = 0; at < groups.length; at += 1) {
      const group = groups[at] as number;
      if (this.#isEmpty[group]) continue;
      const own = weights[at] as number;
      const side = this.#side(group, own, near);
      const isSpent = side < 0 || (side === 0 && this.#exact(group) <= price.num * BigInt(own));
      if (isSpent) this.#isEmpty[group] = 1;
      this.#left[group] = isSpent ? 0 : Math.max(0, (this.#left[group] as number) - near.price * own);
    }
    this.#roundOf[project] = this.#prices.length;
    this.#prices.push(price.num);
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
    return this.#isEmpty[group] ? 0n : this.#sum([group], 1).num;
  }

  #sum(groups: ArrayLike<number>, each?: number): Fraction {
    let voters = 0;
    const { firstMark, markProject, markWeight } = this.#marks;
    const paid = new Float64Array(this.#prices.length);
    for (let place = 0; place < groups.length; place += 1) {
      const group = groups[place] as number;
      if (this.#isEmpty[group]) continue;
      const count = each ?? this.#count(group);
      voters += count;
      for (let at = firstMark[group] as number; at < (firstMark[group + 1] as number); at += 1) {
        const round = this.#roundOf[markProject[at] as number] as number;
        if (round >= 0) paid[round] = (paid[round] as number) + count * (markWeight[at] as number);
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
