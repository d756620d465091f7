import type { BallotResult, RevealedBallot } from '../voting/ballot.ts';
import type { CastVote, MethodName, Settings } from '../voting/methods/method.ts';
import { tally } from '../voting/methods/tally.ts';
import type { Vote } from '../voting/methods/vote.ts';

const words = (text: string) => ({ id: `w-${text}`, text });

/** A ballot over options `o1`, `o2` … that cost 10, 20 …, shown with the result given. */
export function revealed(counts: number[], changes: Partial<BallotResult> = {}): RevealedBallot {
  const cast = changes.cast ?? 20;
  return {
    id: 'b1',
    question: words('Hvad vil I?'),
    method: 'approval',
    options: counts.map((_, at) => ({
      id: `o${at + 1}`,
      title: words(`Idé ${at + 1}`),
      text: words(''),
      amounts: [10 * (at + 1), 0],
    })),
    roll: { size: 20, groups: { politician: 8, manager: 7, employee: 5 } },
    stage: 'revealed',
    cast,
    result: {
      cast,
      blank: 0,
      approvals: counts.map((count, at) => ({ optionId: `o${at + 1}`, count })),
      groups: [],
      withheld: [],
      ...changes,
    },
  };
}

/** A ballot over so many options as it is shown after the votes were counted: each vote so many times. */
export function counted(
  method: MethodName,
  options: number,
  votes: [number, Vote][],
  settings: Settings = {},
): RevealedBallot {
  const ballot = revealed(new Array<number>(options).fill(0));
  const cast = votes.flatMap(([times, vote]) => new Array<CastVote>(times).fill({ group: 'employee', vote }));
  const paper = { options: ballot.options, settings };
  const { reasons, ...result } = tally(method, paper, cast, { isOpen: false, fewVoters: true });
  return { ...ballot, method, settings, cast: result.cast, result };
}
