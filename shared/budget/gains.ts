import type { Scenario } from '../scenario/schema.ts';
import { add, negateYears } from './amount.ts';
import type { Board } from './board.ts';
import { construction, effectsOver, operating, sumOfEffects } from './effects.ts';
import { nextElection } from './elections.ts';
import { horizonOf } from './horizon.ts';
import { type PackageStep, stepsOf } from './package.ts';

/** What some proposals give (negative: cost), in 1.000 kr.; the two are never summed (DOMAIN.md rule 5). */
interface Gain {
  operating: number;
  construction: number;
}

/** The same before and after an election. */
export interface ElectionGains {
  /** The year of the next municipal election: the first election year that is not before the scenario's first year. */
  election: number;
  first: number;
  /** The last year that is counted: that of the long view. */
  last: number;
  /** Summed from the first year up to and including the election year. */
  before: Gain;
  /** Summed over all later years. */
  after: Gain;
}

type Chooses = (step: PackageStep) => boolean;
/** The proposals of the long track. */
export const onLongTrack: Chooses = ({ proposal }) => proposal.track === 'longView';

/** What the proposals of a package give per year to the end of the long view, operating and construction apart; negative is cost. */
export function gainsOver(board: Board, scenario: Scenario, chosen: Chooses = () => true) {
  const years = horizonOf(scenario.years);
  const effects = stepsOf(board.package, scenario)
    .filter(chosen)
    .flatMap(({ proposal, adoption }) => effectsOver(proposal, adoption, years.length));
  return {
    years,
    operating: negateYears(sumOfEffects(operating(effects), years.length)),
    construction: negateYears(sumOfEffects(construction(effects), years.length)),
  };
}

/**
 * What the proposals of a package give up to and including the year of the next municipal election, and after it. Moves of money
 * are no part of it. Beyond the scenario's own years operating effects repeat those of the last one.
 */
export function gainsByElection(board: Board, scenario: Scenario, chosen?: Chooses): ElectionGains {
  const gains = gainsOver(board, scenario, chosen);
  const { years } = gains;
  const [first = 0] = years;
  const election = nextElection(first);
  const sum = (counts: (year: number) => boolean): Gain => {
    const of = (amounts: readonly number[]) => add(0, ...amounts.filter((_, index) => counts(years[index] as number)));
    return { operating: of(gains.operating), construction: of(gains.construction) };
  };
  return {
    election,
    first,
    last: years.at(-1) ?? first,
    before: sum((year) => year <= election),
    after: sum((year) => year > election),
  };
}
