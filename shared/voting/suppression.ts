import type { RoleGroup } from '../state.ts';

/** The smallest number of voters whose figures may stand for themselves (B5). */
export const smallestGroup = 5;

/** What one voter answered to each question of a ballot, in one order for all. */
type Answers = readonly (number | string)[];

interface GroupAnswers {
  group: RoleGroup;
  answers: readonly Answers[];
}

const alike = (set: readonly Answers[], question: number): boolean =>
  set.every((answers) => answers[question] === set[0]?.[question]);

/**
 * Whether a set of voters may be seen apart: at least five, and not all alike on any question. Where the whole room was of one
 * mind, the totals say so already and nothing more is told. Whatever is published of a set that was not alike cannot show that
 * it was, however it is combined.
 */
const mayStand = (set: readonly Answers[], room: readonly Answers[]): boolean =>
  set.length >= smallestGroup && (set[0] ?? []).every((_, question) => !alike(set, question) || alike(room, question));

/**
 * The groups whose figures may be published beside the totals: those that may stand, as long as those left out may stand taken
 * together, since totals minus published groups can be worked out by anyone. (Complementary suppression, as in Hundepool et
 * al., Statistical Disclosure Control, ch. 4.) Withdraws the smallest published group until that holds.
 */
export function publishableGroups(groups: readonly GroupAnswers[]): ReadonlySet<RoleGroup> {
  const room = groups.flatMap(({ answers }) => answers);
  const published = groups
    .filter(({ answers }) => mayStand(answers, room))
    .sort((a, b) => b.answers.length - a.answers.length);
  while (published.length > 0) {
    const rest = groups.filter((group) => !published.includes(group)).flatMap(({ answers }) => answers);
    if (rest.length === 0 || mayStand(rest, room)) break;
    published.pop();
  }
  return new Set(published.map(({ group }) => group));
}
