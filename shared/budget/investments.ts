import type { Proposal, Scenario } from '../scenario/schema.ts';
import { add } from './amount.ts';
import type { Board } from './board.ts';
import { gainsByElection } from './gains.ts';
import { stepsOf } from './package.ts';
import { type Payback, paybackOf } from './payback.ts';

/** An investment of a board's package, with all its effects summed, construction included, as payback sums them (DOMAIN.md rule 15). */
export interface Investment {
  proposal: Proposal;
  payback: Payback;
  /** Whether there is nothing to pay back, or it is paid back within the scenario's rule. */
  isInTime: boolean;
  /** What it gives (negative: costs) up to and including the year of the next election, and after it to the end of the long view, in 1.000 kr. */
  before: number;
  after: number;
}

/** The investments that a board has chosen, in the order of its package. */
export function investmentsOf(board: Board, scenario: Scenario): Investment[] {
  return stepsOf(board.package, scenario)
    .filter(({ proposal }) => proposal.proposalType === 'investment')
    .map(({ proposal, adoption }) => {
      const payback = paybackOf(proposal, adoption, scenario);
      const { before, after } = gainsByElection(board, scenario, (step) => step.proposal.id === proposal.id);
      return {
        proposal,
        payback,
        isInTime: !payback.costsFirst || payback.isWithinRule,
        before: add(before.operating, before.construction),
        after: add(after.operating, after.construction),
      };
    });
}
