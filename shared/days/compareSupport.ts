import type { Shown, SupportChange } from './comparison.ts';
import type { EarlierBallot, EarlierDay, EarlierOption } from './earlierDay.ts';
import { titleText } from './sameThing.ts';

/** An option with a figure that was shown, and the ballot it was on. */
interface Told {
  ballot: EarlierBallot;
  option: EarlierOption;
  share: number;
  keys: string[];
}

/**
 * How the support for each thing moved, in the order of today's ballots: only where a share was shown then and now (B5), of the last
 * ballot about it each time.
 */
export function compareSupport(earlier: EarlierDay, now: EarlierDay): SupportChange[] {
  const then = told(earlier);
  const seen = new Set<string>();
  return told(now)
    .toReversed()
    .flatMap((after): SupportChange[] => {
      const isSeen = after.keys.some((key) => seen.has(key));
      for (const key of after.keys) seen.add(key);
      const before = isSeen ? undefined : then.findLast(({ keys }) => keys.some((key) => after.keys.includes(key)));
      if (!before) return [];
      const isAlike = before.ballot.method === after.ballot.method;
      const points = isAlike ? after.share - before.share : null;
      return [{ title: after.option.title, before: shownOf(before), after: shownOf(after), points }];
    })
    .toReversed();
}

const shownOf = ({ ballot: { question, method, cast, size }, share }: Told): Shown => {
  return { question, method, cast, size, share };
};

const told = ({ ballots }: EarlierDay): Told[] =>
  ballots.flatMap((ballot) =>
    ballot.options.flatMap((option) =>
      option.share === null ? [] : [{ ballot, option, share: option.share, keys: keysOf(ballot, option) }],
    ),
  );

/**
 * What an option is known by on another day: a proposal by its id, an idea by what it is called, since each workshop numbers its
 * own; any other option only under the same question.
 */
function keysOf({ question }: EarlierBallot, { title, ideaId, proposalId }: EarlierOption): string[] {
  const text = titleText(title);
  const asked = titleText(question);
  const isIdea = ideaId !== undefined;
  return [
    ...(proposalId !== undefined && !isIdea ? [`proposal ${proposalId}`] : []),
    ...(isIdea && text !== null ? [`idea ${text}`] : []),
    ...(proposalId === undefined && !isIdea && text !== null && asked !== null ? [`option ${asked}\n${text}`] : []),
  ];
}
