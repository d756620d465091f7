import { ownOf } from '../commands/ownOf.ts';
import type { ParticipantId, State } from '../state.ts';
import type { DiscussionSecrets, OwnDiscussion } from './card.ts';

/** The draft of what is kept of who wrote and marked what, made when it is needed for the first time. */
export function secretsOf({ vault }: Pick<State, 'vault'>): DiscussionSecrets {
  vault.discussion ??= { authors: {}, marks: {} };
  return vault.discussion;
}

/** The draft of what one has written and marked oneself. */
export function ownDiscussionOf({ own }: Pick<State, 'own'>, person: ParticipantId): OwnDiscussion {
  const mine = ownOf(own, person);
  mine.discussion ??= { answers: {}, marks: {} };
  return mine.discussion;
}

/** Tells everyone anew what is theirs: what concerns one person alone begins afresh with a run, and cards do not. */
export function retellDiscussion(draft: State): void {
  for (const mine of Object.values(draft.own)) delete mine.discussion;
  const { authors = {}, marks = {} } = draft.vault.discussion ?? {};
  for (const [answerId, by] of Object.entries(authors)) ownDiscussionOf(draft, by).answers[answerId] = true;
  for (const [answerId, marked] of Object.entries(marks)) {
    for (const [by, mark] of Object.entries(marked)) ownDiscussionOf(draft, by).marks[answerId] = mark;
  }
}
