import { type Domain, largestOf, open, type Program } from './program.ts';

/** A value that is as good as nought to floating point. */
const tiny = 1e-9;
/** A column's share that counts as whole. */
const nearlyWhole = 1e-6;

/**
 * The program with shares allowed (a linear program), kept as a tableau of the dual simplex method with bounds, and solved anew
 * after columns have been settled. Floating point: what it says is a hint. It tells where to look, and gives each row a weight from
 * which bound.ts proves a bound in whole numbers.
 */
export class Relaxation {
  private readonly columns: number;
  private readonly rowCount: number;
  /** Coefficients of the nonbasic variables in the rows of the basic ones; row by row. */
  private readonly table: Float64Array;
  private readonly reduced: Float64Array;
  private readonly basicValue: Float64Array;
  /** Values of the nonbasic variables. */
  private readonly atValue: Float64Array;
  private readonly lower: Float64Array;
  private readonly upper: Float64Array;
  private readonly basic: Int32Array;
  private readonly nonbasic: Int32Array;
  private readonly rowScale: Float64Array;
  private readonly costScale: number;

  private constructor(columns: number, rowCount: number, rowScale: Float64Array, costScale: number) {
    this.columns = columns;
    this.rowCount = rowCount;
    this.rowScale = rowScale;
    this.costScale = costScale;
    this.table = new Float64Array(columns * rowCount);
    this.reduced = new Float64Array(columns);
    this.basicValue = new Float64Array(rowCount);
    this.atValue = new Float64Array(columns);
    this.lower = new Float64Array(columns + rowCount);
    this.upper = new Float64Array(columns + rowCount);
    this.basic = new Int32Array(rowCount);
    this.nonbasic = new Int32Array(columns);
  }

  static of(program: Program, costs: readonly number[]): Relaxation {
    const { columns, rows } = program;
    const most = largestOf(program);
    const largest = (numbers: readonly number[]) =>
      numbers.reduce((most, one) => Math.max(most, Math.abs(one)), 0) || 1;
    const rowScale = Float64Array.from(rows, ({ coefficients }) => 1 / largest(coefficients));
    const made = new Relaxation(columns, rows.length, rowScale, 1 / largest(costs));
    made.upper.set(most);
    made.upper.fill(Number.POSITIVE_INFINITY, columns);
    for (let column = 0; column < columns; column++) {
      made.nonbasic[column] = column;
      made.reduced[column] = (costs[column] as number) * made.costScale;
      made.atValue[column] = (costs[column] as number) < 0 ? (most[column] as number) : 0;
    }
    for (const [row, { coefficients, atLeast }] of rows.entries()) {
      const scale = rowScale[row] as number;
      made.basic[row] = columns + row;
      let value = -atLeast * scale;
      for (let column = 0; column < columns; column++) {
        const coefficient = (coefficients[column] as number) * scale;
        made.table[row * columns + column] = -coefficient;
        value += coefficient * (made.atValue[column] as number);
      }
      made.basicValue[row] = value;
    }
    return made;
  }

  /** Room for another of the same size. */
  room(): Relaxation {
    return new Relaxation(this.columns, this.rowCount, this.rowScale, this.costScale);
  }

  /** Becomes the same as another of the same size. */
  become(other: Relaxation): void {
    this.table.set(other.table);
    this.reduced.set(other.reduced);
    this.basicValue.set(other.basicValue);
    this.atValue.set(other.atValue);
    this.lower.set(other.lower);
    this.upper.set(other.upper);
    this.basic.set(other.basic);
    this.nonbasic.set(other.nonbasic);
  }

  /** Settles the columns that are settled in the domain. */
  settle(domain: Domain): void {
    for (let column = 0; column < this.columns; column++) {
      const value = domain[column] as number;
      if (value === open) continue;
      this.lower[column] = value;
      this.upper[column] = value;
    }
    for (let place = 0; place < this.columns; place++) {
      const variable = this.nonbasic[place] as number;
      const at = this.atValue[place] as number;
      const moved = Math.min(Math.max(at, this.lower[variable] as number), this.upper[variable] as number) - at;
      if (moved !== 0) this.shift(place, moved);
    }
  }

  private shift(place: number, by: number): void {
    this.atValue[place] = (this.atValue[place] as number) + by;
    for (let row = 0; row < this.rowCount; row++) {
      this.basicValue[row] = (this.basicValue[row] as number) - (this.table[row * this.columns + place] as number) * by;
    }
  }

  /**
   * Pivots until the best shares are found, there are none, or so many pivots have been made.
   * @returns weights of the rows that prove there is nothing, when there is nothing.
   */
  solve(mostPivots = 500): Float64Array | undefined {
    for (let pivots = 0; pivots < mostPivots; pivots++) {
      const leaving = this.mostViolated();
      if (!leaving) return undefined;
      const entering = this.cheapest(leaving.row, leaving.rises);
      if (entering < 0) return this.proofOfNothing(leaving.row, leaving.rises);
      this.pivot(leaving.row, entering, leaving.bound);
    }
    return undefined;
  }

  private mostViolated(): { row: number; rises: boolean; bound: number } | undefined {
    let worst = tiny;
    let found: { row: number; rises: boolean; bound: number } | undefined;
    for (let row = 0; row < this.rowCount; row++) {
      const variable = this.basic[row] as number;
      const value = this.basicValue[row] as number;
      const lower = this.lower[variable] as number;
      const upper = this.upper[variable] as number;
      if (lower - value > worst) {
        worst = lower - value;
        found = { row, rises: true, bound: lower };
      } else if (value - upper > worst) {
        worst = value - upper;
        found = { row, rises: false, bound: upper };
      }
    }
    return found;
  }

  /** The nonbasic variable that can move a basic one the wanted way at the lowest cost; -1 when none can. */
  private cheapest(row: number, rises: boolean): number {
    let best = -1;
    let bestRatio = Number.POSITIVE_INFINITY;
    let bestSize = 0;
    for (let place = 0; place < this.columns; place++) {
      const variable = this.nonbasic[place] as number;
      const lower = this.lower[variable] as number;
      const upper = this.upper[variable] as number;
      if (lower === upper) continue;
      const entry = this.table[row * this.columns + place] as number;
      const size = Math.abs(entry);
      if (size < tiny) continue;
      const canRise = this.atValue[place] === lower;
      // The basic variable falls by `entry` for each unit that the nonbasic one rises.
      if ((canRise === entry > 0) === rises) continue;
      const ratio = Math.abs(this.reduced[place] as number) / size;
      if (ratio < bestRatio - tiny || (ratio <= bestRatio + tiny && size > bestSize)) {
        best = place;
        bestRatio = Math.min(ratio, bestRatio);
        bestSize = size;
      }
    }
    return best;
  }

  private pivot(row: number, place: number, bound: number): void {
    const { columns, table } = this;
    const start = row * columns;
    const pivot = table[start + place] as number;
    const step = ((this.basicValue[row] as number) - bound) / pivot;
    const entered = (this.atValue[place] as number) + step;
    for (let other = 0; other < this.rowCount; other++) {
      if (other === row) continue;
      const factor = (table[other * columns + place] as number) / pivot;
      if (factor === 0) continue;
      this.basicValue[other] = (this.basicValue[other] as number) - factor * pivot * step;
      const base = other * columns;
      for (let at = 0; at < columns; at++) {
        table[base + at] = (table[base + at] as number) - factor * (table[start + at] as number);
      }
      table[base + place] = -factor;
    }
    const priced = (this.reduced[place] as number) / pivot;
    for (let at = 0; at < columns; at++) {
      this.reduced[at] = (this.reduced[at] as number) - priced * (table[start + at] as number);
      table[start + at] = (table[start + at] as number) / pivot;
    }
    this.reduced[place] = -priced;
    table[start + place] = 1 / pivot;
    const left = this.basic[row] as number;
    this.basic[row] = this.nonbasic[place] as number;
    this.nonbasic[place] = left;
    this.basicValue[row] = entered;
    this.atValue[place] = bound;
  }

  /** What each row is worth: how much the cost would fall if it asked for one less. */
  weights(): Float64Array {
    const weights = new Float64Array(this.rowCount);
    for (let place = 0; place < this.columns; place++) {
      const row = (this.nonbasic[place] as number) - this.columns;
      if (row < 0) continue;
      weights[row] = Math.max(0, this.reduced[place] as number) * ((this.rowScale[row] as number) / this.costScale);
    }
    return weights;
  }

  private proofOfNothing(basicRow: number, rises: boolean): Float64Array {
    const weights = new Float64Array(this.rowCount);
    const sign = rises ? 1 : -1;
    for (let place = 0; place < this.columns; place++) {
      const row = (this.nonbasic[place] as number) - this.columns;
      if (row >= 0) weights[row] = sign * (this.table[basicRow * this.columns + place] as number);
    }
    const own = (this.basic[basicRow] as number) - this.columns;
    if (own >= 0) weights[own] = sign;
    for (let row = 0; row < this.rowCount; row++) {
      weights[row] = Math.max(0, weights[row] as number) * (this.rowScale[row] as number);
    }
    return weights;
  }

  /** The share of each column. */
  shares(): Float64Array {
    const shares = new Float64Array(this.columns);
    for (let place = 0; place < this.columns; place++) {
      const variable = this.nonbasic[place] as number;
      if (variable < this.columns) shares[variable] = this.atValue[place] as number;
    }
    for (let row = 0; row < this.rowCount; row++) {
      const variable = this.basic[row] as number;
      if (variable < this.columns) shares[variable] = this.basicValue[row] as number;
    }
    return shares;
  }
}

/** Of the first columns, the open one whose share is furthest from whole; -1 when all are whole. */
export function leastWhole(shares: Float64Array, domain: Domain, columns: number): number {
  let found = -1;
  let most = nearlyWhole;
  for (let column = 0; column < columns; column++) {
    if (domain[column] !== open) continue;
    const share = shares[column] as number;
    const apart = Math.min(Math.abs(share), Math.abs(1 - share));
    if (apart > most) {
      most = apart;
      found = column;
    }
  }
  return found;
}
