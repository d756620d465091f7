import { type ParticipantId, type Person, type RoleGroup, roleGroups } from '../state.ts';
import { smallestGroup } from '../voting/suppression.ts';

/** Groups that are counted as one, so that no figure is about fewer than five people. */
export type Bloc = readonly RoleGroup[];

/** How many have joined of each group. Tables' tablets are in none. */
export function groupSizes(people: Readonly<Record<ParticipantId, Person>>): Record<RoleGroup, number> {
  const sizes = { politician: 0, manager: 0, employee: 0 };
  for (const { group } of Object.values(people)) sizes[group] += 1;
  return sizes;
}

const sizeOf = (bloc: Bloc, sizes: Readonly<Record<RoleGroup, number>>) =>
  bloc.reduce((sum, group) => sum + sizes[group], 0);

/**
 * The blocs a room is counted in: each group by itself where all have five people; otherwise the two smallest together, if five
 * are on either side. None where even that cannot be: then there is nothing to tell apart. Blocs that figures have been told in
 * before stay until they can be split: counted across each other, two ways of pooling would give a small group away.
 */
export function blocsOf(sizes: Readonly<Record<RoleGroup, number>>, before: readonly Bloc[] = []): Bloc[] {
  const [least, middle, most] = roleGroups.toSorted((a, b) => sizes[a] - sizes[b]) as [RoleGroup, RoleGroup, RoleGroup];
  const pooled = roleGroups.filter((group) => group === least || group === middle);
  const apart: Bloc[] = roleGroups.map((group) => [group]);
  const two: Bloc[] = most === roleGroups[0] ? [[most], pooled] : [pooled, [most]];
  const found = sizes[least] >= smallestGroup ? apart : two;
  const isTellable = found.every((bloc) => sizeOf(bloc, sizes) >= smallestGroup);
  const isFiner = found.every((bloc) => before.some((known) => bloc.every((group) => known.includes(group))));
  if (before.length > 0 && !(isTellable && isFiner)) return [...before];
  return isTellable ? found : [];
}
