import { movesOf } from '../budget/moves.ts';
import type { ParticipantId, Person, StageRun } from '../state.ts';
import { allBoards } from '../tables/boards.ts';
import { percent } from '../text/format.ts';
import { smallestGroup } from '../voting/suppression.ts';

/** In whole per cent, of what members of committees took from areas. */
export interface CommitteeProtection {
  /** Members of committees who have taken money from an area under their name. */
  members: number;
  /** How much of what they took came from areas of their own committee. */
  own: number;
  /** How much it would have been, had each taken from areas as the whole room did. */
  asRoom: number;
  /** `asRoom` − `own`, in percentage points from −100 to 100: above 0 the room spares its own areas, below 0 it takes more from them. */
  spared: number;
}

/**
 * The committee-protection figure (udvalgskamp): one figure for the room, from moves of money that stand on any board.
 *
 * T(i) is what member i took from areas, all years added as a weight; O(i) the part of it from areas of i's own committee; r(i)
 * the share those areas have of everything the room took from areas. Then own = ΣO(i) / ΣT(i), asRoom = ΣT(i)·r(i) / ΣT(i),
 * spared = asRoom − own. Since the room's takings include a member's own, the figure is cautious: it lies closer to 0 than one
 * that compared with the others alone. An observed share against the one that chance would give is how Coleman measures inbreeding
 * ("Relational Analysis", Human Organization 17, 1958); leaving it unscaled keeps it readable, and is this project's own choice.
 * Undefined with fewer than five such members. What was moved without a name counts as the room's alone.
 */
export function committeeProtection(
  run: StageRun,
  people: Readonly<Record<ParticipantId, Person>>,
): CommitteeProtection | undefined {
  const committeeOf = new Map(run.scenario.areas.map(({ id, committeeId }) => [id, committeeId]));
  const room = new Map<string, number>();
  const members = new Map<ParticipantId, { committee: string; own: number; all: number }>();
  let taken = 0;
  for (const { by, from, amounts, undone } of allBoards(run).flatMap(({ board }) => movesOf(board))) {
    const committee = committeeOf.get(from);
    if (undone || committee === undefined) continue;
    const amount = amounts.reduce((sum, one) => sum + one, 0);
    taken += amount;
    room.set(committee, (room.get(committee) ?? 0) + amount);
    const own = by !== null && Object.hasOwn(people, by) ? people[by]?.committeeId : undefined;
    if (by === null || own === undefined) continue;
    const known = members.get(by) ?? { committee: own, own: 0, all: 0 };
    members.set(by, { committee: own, own: known.own + (own === committee ? amount : 0), all: known.all + amount });
  }
  if (members.size < smallestGroup) return undefined;
  const each = [...members.values()];
  const all = each.reduce((sum, member) => sum + member.all, 0);
  const own = percent(
    each.reduce((sum, member) => sum + member.own, 0),
    all,
  );
  const weighed = each.reduce((sum, member) => sum + member.all * (room.get(member.committee) ?? 0), 0);
  const asRoom = percent(weighed, all * taken);
  return { members: members.size, own, asRoom, spared: asRoom - own };
}
