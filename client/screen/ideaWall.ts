import type { Idea } from '../../shared/state.ts';

/**
 * The newest ideas, each in a place of its own: a new idea takes the place of the oldest one shown, so that none of the others
 * moves while somebody reads it.
 */
export function ideaWall(ideas: readonly Idea[], places: number): Idea[] {
  const inOrder = ideas.toSorted((a, b) => a.at - b.at);
  const wall: Idea[] = [];
  for (const [index, idea] of inOrder.entries()) wall[index % places] = idea;
  return wall;
}
