import type { Stage, Text } from '../state.ts';
import type { DecisionSource } from './decision.ts';

/** Something the room has agreed on that nobody owns yet. */
export interface Undecided {
  source: DecisionSource & { id: string };
  title: string | Text;
}

/** What the common package and the ballots have chosen and no decision has been made of, in that order. */
export function undecided({ run, decisions = {} }: Pick<Stage, 'run' | 'decisions'>): Undecided[] {
  const known = new Set(Object.values(decisions).map(({ source }) => `${source.kind} ${source.id ?? ''}`));
  const adopted = run.board.package.flatMap(({ proposalId }): Undecided[] => {
    const proposal = run.scenario.proposals.find(({ id }) => id === proposalId);
    return proposal ? [{ source: { kind: 'proposal', id: proposal.id }, title: proposal.title }] : [];
  });
  const chosen = Object.values(run.ballots).flatMap((ballot): Undecided[] => {
    if (ballot.stage !== 'revealed' || !ballot.chosen) return [];
    const { optionIds } = ballot.chosen;
    return ballot.options
      .filter(({ id }) => optionIds.includes(id))
      .map(({ id, title }) => ({ source: { kind: 'option', id: `${ballot.id}-${id}` }, title }));
  });
  return [...adopted, ...chosen].filter(({ source }) => !known.has(`${source.kind} ${source.id}`));
}
