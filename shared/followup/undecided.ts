import type { Stage, Text } from '../state.ts';
import type { Capacity, DecisionSource } from './decision.ts';

/** Something the room has agreed on that no decision has been made of yet. */
export interface Undecided {
  source: DecisionSource & { id: string };
  title: string | Text;
  /** Who was named when it was agreed on. */
  owner?: Text;
  /** What its proposal says that it takes of the organisation. */
  capacity?: Capacity;
}

/** What the common package, the ballots and the cards have settled and no decision has been made of, in that order. */
export function undecided({
  run,
  decisions = {},
  discussion = {},
}: Pick<Stage, 'run' | 'decisions' | 'discussion'>): Undecided[] {
  const known = new Set(Object.values(decisions).map(({ source }) => `${source.kind} ${source.id ?? ''}`));
  const adopted = run.board.package.flatMap(({ proposalId }): Undecided[] => {
    const proposal = run.scenario.proposals.find(({ id }) => id === proposalId);
    if (!proposal) return [];
    const { id, title, capacity } = proposal;
    return [{ source: { kind: 'proposal', id }, title, ...(capacity ? { capacity: capacity.level } : {}) }];
  });
  const chosen = Object.values(run.ballots).flatMap((ballot): Undecided[] => {
    if (ballot.stage !== 'revealed' || !ballot.chosen) return [];
    const { optionIds } = ballot.chosen;
    return ballot.options
      .filter(({ id }) => optionIds.includes(id))
      .map(({ id, title }) => ({ source: { kind: 'option', id: `${ballot.id}-${id}` }, title }));
  });
  const agreed = Object.values(discussion).flatMap(({ id, decision }): Undecided[] =>
    decision ? [{ source: { kind: 'card', id }, title: decision.text, owner: decision.owner }] : [],
  );
  return [...adopted, ...chosen, ...agreed].filter(({ source }) => !known.has(`${source.kind} ${source.id}`));
}
