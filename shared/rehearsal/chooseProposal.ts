import { whole } from '../budget/effects.ts';
import { asksWhatIsGivenUp, refusedAdoption } from '../commands/adoptProposal.ts';
import type { CommandInput } from '../commands/registry.ts';
import type { StageRun } from '../state.ts';
import type { Chance } from './chance.ts';

/** What people say they give up for a new effort. */
const givenUpFor = [
  'Vi venter to år med den nye hal.',
  'Puljen til småprojekter bliver mindre.',
  'Vi lukker det gamle forsøg i sommer.',
  'Ingen nye møbler på rådhuset i perioden.',
] as const;

/** A proposal that can be taken into the package as it is; undefined when there is none, or the package is long enough. */
export function chooseProposal(run: StageRun, chance: Chance): CommandInput<'adoptProposal'> | undefined {
  const { scenario, board } = run;
  const adopted = new Set(board.package.map(({ proposalId }) => proposalId));
  if (adopted.size > scenario.proposals.length / 2) return undefined;
  const possible = scenario.proposals.filter(
    (proposal) =>
      !adopted.has(proposal.id) &&
      !refusedAdoption(run, proposal, { proposalId: proposal.id, ...whole, by: null, at: 0 }),
  );
  const proposal = chance.pick(possible);
  if (!proposal) return undefined;
  const givenUp = asksWhatIsGivenUp(proposal) ? chance.pick(givenUpFor) : undefined;
  return { proposalId: proposal.id, acrossTypes: true, ...(givenUp ? { givenUp } : {}) };
}
