import { emptyOwn, type Own, type ParticipantId } from '../state.ts';

/** The draft of what concerns one person alone, made when it is needed for the first time. */
export function ownOf(own: Record<ParticipantId, Own>, participant: ParticipantId): Own {
  if (!Object.hasOwn(own, participant)) own[participant] = emptyOwn();
  return own[participant] as Own;
}
