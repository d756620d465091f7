import { find } from '../ids.ts';
import type { BallotId, MinorityNote, ParticipantId, Stage, StageRun, State, Tablet, Text } from '../state.ts';

/** Who has signed a note that came with a file: no more is told there. */
export const someone: ParticipantId = 'someone';

/** The notes to a ballot, in the order they were first filed. */
export const minorityNotesTo = (run: StageRun, ballotId: BallotId): MinorityNote[] =>
  Object.values(run.minorityNotes ?? {}).filter((note) => note.ballotId === ballotId);

/** The note that someone has filed to a ballot. */
export function ownMinorityNote(
  { stage, own }: Pick<State, 'stage' | 'own'>,
  actor: ParticipantId,
  ballotId: BallotId,
): MinorityNote | undefined {
  const id = find(find(own, actor)?.minorityNotes ?? {}, ballotId);
  return id === undefined ? undefined : find(stage.run.minorityNotes ?? {}, id);
}

/** Who has signed a note: a person's name, or a table; undefined where nobody is told. */
export function signerOf(stage: Stage, { signedBy }: MinorityNote): { name: Text } | { table: Tablet } | undefined {
  if (signedBy === undefined) return undefined;
  const tablet = find(stage.tablets, signedBy);
  if (tablet) return { table: tablet };
  const table = stage.run.tables.find(({ id }) => id === signedBy);
  if (table) return { table: { tableId: table.id, number: table.number } };
  if (signedBy === someone) return { name: { id: someone, text: null } };
  const person = find(stage.people, signedBy);
  return person && { name: person.name };
}
