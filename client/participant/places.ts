import { mayDiscuss } from '../../shared/discussion/card.ts';
import { currentStep, opensNow, sceneNow } from '../../shared/programme/programme.ts';
import type { StageRun } from '../../shared/state.ts';
import { haveBegun } from '../../shared/tables/totals.ts';
import { latestBallot } from '../../shared/voting/ballots.ts';

/** Where in the room a participant can be; one at a time. */
export type Place =
  | 'step'
  | 'budget'
  | 'package'
  | 'compare'
  | 'ideas'
  | 'questions'
  | 'cards'
  | 'days'
  | 'history'
  | 'ballot';

export interface Places {
  /** What the step asks for, the first being where one is taken. */
  asked: Place[];
  /** The rest, always one tap away. */
  others: Place[];
}

/** What the current step asks of people, and what else can be looked at; `hasCards` and `hasDays` tell whether discussion cards are laid out and whether there was an earlier day. */
export function placesNow(run: StageRun, hasCards = false, hasDays = false): Places {
  const opens = opensNow(run);
  const ballot = latestBallot(run);
  const asked: Place[] = [];
  const proposed: Place[] = run.scenario.proposals.length > 0 ? ['package'] : [];
  if (ballot && (opens.ballots || ballot.stage === 'open')) asked.push('ballot');
  if (opens.moves) asked.push('budget', ...proposed);
  if (opens.ideas) asked.push('ideas');
  if (hasCards && mayDiscuss(run)) asked.push('cards');
  const compared = canCompare(run) ? (['compare'] as const) : [];
  if (asked.length === 0) asked.push('step', ...(isCompared(run) ? compared : []));
  const balloted = ballot ? (['ballot'] as const) : [];
  const carded = hasCards ? (['cards'] as const) : [];
  const all: Place[] = [
    'step',
    'budget',
    ...proposed,
    ...compared,
    'ideas',
    ...carded,
    'questions',
    ...(hasDays ? (['days'] as const) : []),
    'history',
    ...balloted,
  ];
  return { asked, others: all.filter((place) => !asked.includes(place)) };
}

/** Once the tables have worked, and not while they do: then each has enough with its own. */
const canCompare = (run: StageRun): boolean =>
  run.tables.length > 1 && haveBegun(run) && currentStep(run)?.board !== 'table';

const isCompared = (run: StageRun): boolean => ['compare', 'compareAreas'].includes(sceneNow(run));

/** What the facilitator may change so that people are taken elsewhere. */
export interface Moment {
  runId: string;
  stepId: string;
  ballot: string;
  /** Whether there are discussion cards. */
  hasCards: boolean;
}

export function momentOf(run: StageRun, hasCards = false): Moment {
  const ballot = latestBallot(run);
  return {
    runId: run.id,
    stepId: run.programme.stepId,
    ballot: ballot ? `${ballot.id}:${ballot.stage}` : '',
    hasCards,
  };
}

export const sameMoment = (a: Moment, b: Moment): boolean =>
  a.runId === b.runId && a.stepId === b.stepId && a.ballot === b.ballot && a.hasCards === b.hasCards;

/**
 * Where someone is after the room has moved on: to the new step, to a ballot that opens or is revealed, from a discussion step to the
 * first cards that are laid out, or still where they were.
 */
export function placeAfter(before: Moment, run: StageRun, place: Place, hasCards = false, hasDays = false): Place {
  const now = momentOf(run, hasCards);
  const { asked, others } = placesNow(run, hasCards, hasDays);
  if (before.runId !== now.runId || before.stepId !== now.stepId) return asked[0] ?? 'step';
  const stage = latestBallot(run)?.stage;
  if (before.ballot !== now.ballot && (stage === 'open' || stage === 'revealed')) return 'ballot';
  if (!before.hasCards && hasCards && place === 'step') return asked[0] ?? 'step';
  return [...asked, ...others].includes(place) ? place : (asked[0] ?? 'step');
}
