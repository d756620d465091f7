import type { Outcome, Scenario, Target } from '../scenario/schema.ts';
import { add } from './amount.ts';
import type { Board } from './board.ts';
import { effectsOver, operating, poolUse, sumOfEffects } from './effects.ts';
import { gainsOver, onLongTrack } from './gains.ts';
import { horizonOf } from './horizon.ts';
import { ledgerOf } from './ledger.ts';
import { outcomeStatus } from './outcomes.ts';
import { stepsOf } from './package.ts';
import { hasPool, type Pool, poolOf } from './pool.ts';

/** Track 1: a target of the active outcome in the budget year. */
interface TrackTarget {
  target: Target;
  asked: number;
  found: number;
  /** Negative: more than asked. */
  missing: number;
}

/** Track 2: what the long-view proposals of a package and the pool come to, over all years of the long view. */
export interface LongTrack {
  /** How many of its proposals have been chosen. */
  efforts: number;
  /** What they cost in the years that they cost, operating and construction, as the pool pays it. */
  putIn: number;
  /** What they give in operating in the years that they give. */
  givenBack: number;
  /** What they give in operating in the last year; negative is cost. */
  lastGain: number;
  lastYear: number;
  /** Null where the scenario has none. */
  pool: Pool | null;
}

/**
 * The two tracks of a board, each measured for itself and never summed, in 1.000 kr.: next year in balance, and the long view.
 * What a proposal of the long track frees in the budget year counts on track 1 as well, since it is found there.
 */
export interface TwoTracks {
  nextYear: { year: number; outcome: Outcome; targets: TrackTarget[] } | null;
  longView: LongTrack;
}

/** The two tracks against the outcome that counts now. */
export function twoTracks(
  board: Board,
  scenario: Scenario,
  outcomes: readonly Outcome[],
  activeOutcomeId: string,
): TwoTracks {
  return {
    nextYear: nextYearTrack(
      board,
      scenario,
      outcomes.find(({ id }) => id === activeOutcomeId),
    ),
    longView: longTrack(board, scenario),
  };
}

function nextYearTrack(board: Board, scenario: Scenario, outcome: Outcome | undefined): TwoTracks['nextYear'] {
  if (!outcome) return null;
  const year = Math.max(0, scenario.years.indexOf(scenario.budgetYear));
  const { targets } = outcomeStatus(outcome, scenario, ledgerOf(board, scenario));
  return {
    year: scenario.years[year] as number,
    outcome,
    targets: targets.map(({ target, found, missing }) => ({
      target,
      asked: target.amounts[year] as number,
      found: found[year] as number,
      missing: missing[year] as number,
    })),
  };
}

function longTrack(board: Board, scenario: Scenario): LongTrack {
  const years = horizonOf(scenario.years);
  const steps = stepsOf(board.package, scenario).filter(onLongTrack);
  let [putIn, givenBack] = [0, 0];
  for (const { proposal, adoption } of steps) {
    const effects = effectsOver(proposal, adoption, years.length);
    putIn = add(putIn, ...poolUse(effects, years.length).cost);
    const running = sumOfEffects(operating(effects), years.length);
    givenBack = add(givenBack, ...running.map((amount) => Math.max(0, -amount)));
  }
  return {
    efforts: steps.length,
    putIn,
    givenBack,
    lastGain: gainsOver(board, scenario, onLongTrack).operating.at(-1) ?? 0,
    lastYear: years.at(-1) as number,
    pool: hasPool(scenario) ? poolOf(board, scenario) : null,
  };
}
