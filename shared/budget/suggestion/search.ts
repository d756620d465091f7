import { boundBy, reaches, settleByBound } from './bound.ts';
import {
  type Choice,
  type Domain,
  holds,
  largestOf,
  open,
  type Program,
  propagate,
  sumOver,
  withGap,
  yesOrNo,
} from './program.ts';
import { leastWhole, Relaxation } from './relaxation.ts';

/** How much may be searched; counted down. A count and no clock, so that the same question has the same answer everywhere. */
export interface Effort {
  nodes: number;
}

export interface Found {
  /** The best choice found; undefined when there is none. */
  choice: Choice | undefined;
  /** Whether everything else has been ruled out: that nothing is better, or that there is none at all. */
  proven: boolean;
}

/**
 * A choice that holds and costs least: branch and bound. What is cut off is cut off by whole numbers alone, since the relaxation
 * only says where to look (see bound.ts). A known choice that holds is where to start from.
 */
export function cheapest(program: Program, costs: readonly number[], effort: Effort, known?: Choice): Found {
  const divisor = costs.reduce(greatestCommonDivisor, 0) || 1;
  const search = new Search(
    program,
    costs.map((cost) => cost / divisor),
    effort,
    known,
  );
  const domain: Domain = new Int8Array(program.columns).fill(open);
  search.explore(domain, Relaxation.of(program, search.costs), 0);
  return { choice: search.best, proven: search.proven };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
}

function mostOf(program: Program, costs: readonly number[]): number {
  const largest = largestOf(program);
  return costs.reduce((sum, cost, column) => sum + Math.max(0, cost) * (largest[column] as number), 0);
}

class Search {
  readonly program: Program;
  readonly costs: readonly number[];
  readonly effort: Effort;
  best: Choice | undefined;
  proven = true;
  /** What a better choice has to stay below. */
  private limit: number;
  private readonly free: readonly number[];
  /** One relaxation for each depth, used again and again. */
  private readonly rooms: Relaxation[] = [];

  constructor(program: Program, costs: readonly number[], effort: Effort, known: Choice | undefined) {
    this.program = program;
    this.costs = costs;
    this.effort = effort;
    this.best = known;
    this.limit = known ? sumOver(costs, known) : mostOf(program, costs) + 1;
    this.free = costs.map(() => 0);
  }

  /** Looks through a domain. The relaxation is used up. */
  explore(domain: Domain, relaxation: Relaxation, depth: number): void {
    if (this.effort.nodes <= 0) {
      this.proven = false;
      return;
    }
    this.effort.nodes -= 1;
    if (!this.narrow(domain, relaxation)) return;
    const shares = relaxation.shares();
    const columns = yesOrNo(this.program);
    const column = leastWhole(shares, domain, columns);
    if (column < 0) {
      this.consider(shares);
      if (reaches(boundBy(this.program, this.costs, domain, relaxation.weights()), this.limit)) return;
    }
    const next = column < 0 ? domain.indexOf(open) : column;
    if (next < 0 || next >= columns) return;
    const likely = (shares[next] as number) >= 0.5 ? 1 : 0;
    this.rooms[depth] ??= relaxation.room();
    const copy = this.rooms[depth];
    copy.become(relaxation);
    this.explore(withSettled(domain, next, likely), copy, depth + 1);
    this.explore(withSettled(domain, next, 1 - likely), relaxation, depth + 1);
  }

  /** Settles all that follows, and solves the relaxation. False when nothing better is left in the domain. */
  private narrow(domain: Domain, relaxation: Relaxation): boolean {
    for (;;) {
      if (!propagate(this.program, domain)) return false;
      relaxation.settle(domain);
      const proof = relaxation.solve();
      if (proof && boundBy(this.program, this.free, domain, proof).value > 0) return false;
      const bound = boundBy(this.program, this.costs, domain, relaxation.weights());
      if (reaches(bound, this.limit)) return false;
      if (!settleByBound(this.program, bound, this.limit, domain)) return true;
    }
  }

  private consider(shares: Float64Array): void {
    const choice = withGap(
      this.program,
      Array.from(shares, (share) => (share >= 0.5 ? 1 : 0)),
    );
    if (!holds(this.program, choice)) return;
    const cost = sumOver(this.costs, choice);
    if (cost >= this.limit) return;
    this.limit = cost;
    this.best = choice;
  }
}

function withSettled(domain: Domain, column: number, value: number): Domain {
  const narrower = domain.slice();
  narrower[column] = value;
  return narrower;
}
