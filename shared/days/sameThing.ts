import type { Text } from '../state.ts';
import type { EarlierDay } from './earlierDay.ts';

type Adopted = EarlierDay['package'][number];

/** A title as it is compared: without regard to case and space; null once it has been erased. */
export const titleText = (title: string | Text): string | null => {
  const text = typeof title === 'string' ? title : title.text;
  return text === null ? null : text.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
};

/**
 * Whether two adoptions are of the same proposal. Those of a file have their ids from it. One that was made from an idea got its id
 * in its workshop, where another may have got the same, so its title must be the same too, as far as it stands.
 */
export function isSameProposal(one: Adopted, other: Adopted): boolean {
  if (one.proposalId !== other.proposalId) return false;
  if (one.ideaId === undefined && other.ideaId === undefined) return true;
  const [title, otherTitle] = [titleText(one.title), titleText(other.title)];
  return title === null || otherTitle === null || title === otherTitle;
}
