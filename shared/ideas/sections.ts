import type { Idea, IdeaGroup, IdeaId, StageRun } from '../state.ts';

/** Ideas under one heading; without a group those that are in none. */
export interface IdeaSection {
  group?: IdeaGroup;
  ideas: Idea[];
}

/**
 * Ideas under the headings of their groups, each section in the order that was given: groups as they were made, and last those
 * that are in none. A section with no idea in it is left out.
 */
export function ideaSections({ ideaGroups = {} }: Pick<StageRun, 'ideaGroups'>, ideas: readonly Idea[]): IdeaSection[] {
  const sections = new Map<string | undefined, IdeaSection>();
  const groupOf = new Map<IdeaId, string>();
  for (const group of Object.values(ideaGroups)) {
    sections.set(group.id, { group, ideas: [] });
    for (const id of group.ideaIds) groupOf.set(id, group.id);
  }
  sections.set(undefined, { ideas: [] });
  for (const idea of ideas) sections.get(groupOf.get(idea.id))?.ideas.push(idea);
  return [...sections.values()].filter((section) => section.ideas.length > 0);
}
