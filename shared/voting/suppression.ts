import type { RoleGroup } from '../state.ts';
import type { RoomAnswers } from './methods/method.ts';

/** The smallest number of voters whose figures may stand for themselves (B5). */
export const smallestGroup = 5;

/** One voter's vote as others are compared with it. */
interface Ballot {
  /** The answers to each question of the ballot, in one order for all. */
  answers: readonly (number | string)[];
  /** What figures of the whole room alone could tell of it. */
  room?: RoomAnswers | undefined;
}

interface GroupAnswers {
  group: RoleGroup;
  ballots: readonly Ballot[];
}

const same = (values: readonly unknown[]): boolean => values.every((value) => value === values[0]);

const alike = (set: readonly Ballot[], question: number): boolean => same(set.map(({ answers }) => answers[question]));

/**
 * Whether figures of the room could show that a set was of one mind. Nothing published changes when two voters of whom a group's
 * figures tell the same change places. So a set is safe as long as somebody in the room, of whom they tell the same as of one in
 * the set, answered otherwise; where all such people agreed and the room did not, it may show.
 */
function roomShows(set: readonly Ballot[], room: readonly Ballot[]): boolean {
  const told = new Set(set.map((ballot) => ballot.room?.told));
  const others = room.filter((ballot) => told.has(ballot.room?.told)).map((ballot) => ballot.room?.answers ?? []);
  return (others[0] ?? []).some(
    (answer, question) =>
      answer !== null &&
      same(others.map((answers) => answers[question])) &&
      !same(room.map((ballot) => ballot.room?.answers[question])),
  );
}

/**
 * Whether a set of voters may be seen apart: at least five, and not all alike on any question. Where the whole room was of one
 * mind, the totals say so already and nothing more is told. Whatever is published of a set that was not alike cannot show that
 * it was, however it is combined.
 */
const mayStand = (set: readonly Ballot[], room: readonly Ballot[]): boolean =>
  set.length >= smallestGroup &&
  (set[0]?.answers ?? []).every((_, question) => !alike(set, question) || alike(room, question)) &&
  !roomShows(set, room);

/**
 * The groups whose figures may be published beside the totals: those that may stand, as long as those left out may stand taken
 * together, since totals minus published groups can be worked out by anyone. (Complementary suppression, as in Hundepool et
 * al., Statistical Disclosure Control, ch. 4.) Withdraws the smallest published group until that holds.
 */
export function publishableGroups(groups: readonly GroupAnswers[]): ReadonlySet<RoleGroup> {
  const room = groups.flatMap(({ ballots }) => ballots);
  const published = groups
    .filter(({ ballots }) => mayStand(ballots, room))
    .sort((a, b) => b.ballots.length - a.ballots.length);
  while (published.length > 0) {
    const rest = groups.filter((group) => !published.includes(group)).flatMap(({ ballots }) => ballots);
    if (rest.length === 0 || mayStand(rest, room)) break;
    published.pop();
  }
  return new Set(published.map(({ group }) => group));
}
