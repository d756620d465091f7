import { areaById } from '../budget/ledger.ts';
import { standingIdea } from '../ideas/merged.ts';
import type { StageRun } from '../state.ts';
import { latestBallot } from '../voting/ballots.ts';

export const pointerKinds = ['area', 'proposal', 'idea', 'option'] as const;
export type PointerKind = (typeof pointerKinds)[number];

/** What the desk points at on the screen. An option is one of its ballot, since every ballot counts its options from one. */
export type Pointer =
  | { kind: 'area'; id: string }
  | { kind: 'proposal'; id: string }
  | { kind: 'idea'; id: string }
  | { kind: 'option'; id: string; ballotId: string };

/**
 * The id of what is pointed at, where it is of this kind and still there: an idea that has been merged is the one it stands in,
 * and an option only while its ballot is the one the room looks at.
 */
export function pointedAt(run: StageRun, kind: PointerKind): string | undefined {
  const { pointer, scenario, ideas } = run;
  if (pointer?.kind !== kind) return undefined;
  const { id } = pointer;
  if (pointer.kind === 'area') return areaById(scenario, id)?.id;
  if (pointer.kind === 'proposal') return scenario.proposals.find((proposal) => proposal.id === id)?.id;
  if (pointer.kind === 'idea') return standingIdea(ideas, id)?.id;
  const ballot = latestBallot(run);
  if (!ballot || ballot.id !== pointer.ballotId) return undefined;
  return ballot.options.find((option) => option.id === id)?.id;
}
