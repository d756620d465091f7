import type { Change } from '../budget/board.ts';
import { boardAt, countOfChanges, historyLines } from '../budget/history.ts';
import { placesOf } from '../programme/programme.ts';
import type { Stage, StageRun } from '../state.ts';

/** Something that happened, by what it is about. */
export type Happening =
  | { kind: 'step'; stepId: string }
  /** Changes of the board, by their numbers in its history, both included; several only where all are moves of money. */
  | { kind: 'changes'; from: number; to: number }
  | { kind: 'shock'; shockId: string }
  | { kind: 'landed' }
  | { kind: 'chosen'; ballotId: string }
  | { kind: 'proposal' | 'parked'; ideaId: string }
  | { kind: 'card'; cardId: string }
  | { kind: 'decision'; decisionId: string };

/** A moment of the day, and how many of the board's changes had been made when it was over. */
export interface ReplayMoment {
  at: number;
  happening: Happening;
  changes: number;
}

type Undated = Omit<ReplayMoment, 'changes'>;

/** Moves of money within a step told as one, or each for itself. */
export type Fold = 'together' | 'each';

/**
 * The choices of a run in the order they were made, told from what everyone may see: the steps, what was done on the board that
 * stands in the run (the room's, or a table's by `runAtBoard`), played cards, the landing of the agreement, and what came of
 * ballots, ideas and discussion cards. Nobody is named, and no vote is told that was not shown.
 */
export function momentsOf(stage: Stage, fold: Fold = 'together'): ReplayMoment[] {
  const { run } = stage;
  const all = [...stepsOf(run), ...changesOf(run, fold), ...outcomesOf(run), ...roomOf(stage)].toSorted(
    (a, b) => a.at - b.at,
  );
  let changes = 0;
  return all.map((moment) => {
    if (moment.happening.kind === 'changes') changes = moment.happening.to;
    return { ...moment, changes };
  });
}

const stepsOf = (run: StageRun): Undated[] =>
  placesOf(run).map(({ stepId, at }) => ({ at, happening: { kind: 'step', stepId } }));

function changesOf(run: StageRun, fold: Fold): Undated[] {
  const lines = historyLines(run.board, countOfChanges(run.board), 1).toReversed();
  const begun = placesOf(run).map(({ at }) => at);
  const stepAt = (at: number) => begun.findLastIndex((one) => one <= at);
  const moments: (Undated & { change: Change; step: number })[] = [];
  let latest = 0;
  for (const { number, change, at: made } of lines) {
    // A board's history is in order, whatever its clocks said.
    latest = Math.max(latest, made);
    const step = stepAt(latest);
    const before = moments.at(-1);
    const goesOn = before?.change.kind === 'moved' && change.kind === 'moved' && before.step === step;
    if (fold === 'together' && goesOn && before.happening.kind === 'changes') before.happening.to = number;
    else moments.push({ at: latest, change, step, happening: { kind: 'changes', from: number, to: number } });
  }
  return moments.map(({ at, happening }) => ({ at, happening }));
}

function outcomesOf({ shocks, landed }: StageRun): Undated[] {
  const played = shocks.map(({ shockId, at }): Undated => ({ at, happening: { kind: 'shock', shockId } }));
  return landed ? [...played, { at: landed.at, happening: { kind: 'landed' } }] : played;
}

function roomOf({ run, discussion = {}, decisions = {} }: Stage): Undated[] {
  const chosen = Object.values(run.ballots).flatMap((ballot): Undated[] =>
    ballot.stage === 'revealed' && ballot.chosen
      ? [{ at: ballot.chosen.at, happening: { kind: 'chosen', ballotId: ballot.id } }]
      : [],
  );
  const ideas = Object.values(run.ideas).flatMap(({ id, became }): Undated[] =>
    became ? [{ at: became.at, happening: { kind: became.kind, ideaId: id } }] : [],
  );
  const cards = Object.values(discussion).flatMap(({ id, decision }): Undated[] =>
    decision ? [{ at: decision.at, happening: { kind: 'card', cardId: id } }] : [],
  );
  const made = Object.values(decisions).map(
    ({ id, at }): Undated => ({ at, happening: { kind: 'decision', decisionId: id } }),
  );
  return [...chosen, ...ideas, ...cards, ...made];
}

/** The run as it was after a moment: its board then, and the cards played by then. Targets are today's, so that moments compare. */
export const runAfter = (run: StageRun, { at, changes }: Pick<ReplayMoment, 'at' | 'changes'>): StageRun => ({
  ...run,
  board: boardAt(run.board, changes),
  shocks: run.shocks.filter((shock) => shock.at <= at),
});

/**
 * Where a moment stands among others of the same board that are folded in another way: itself, what it is part of, or the first of
 * its parts. 0 where it is none of them.
 */
export function placeAmong(moments: readonly ReplayMoment[], { at, happening }: ReplayMoment): number {
  const told = JSON.stringify(happening);
  const place = moments.findIndex((other) =>
    happening.kind === 'changes' && other.happening.kind === 'changes'
      ? other.happening.from <= happening.from && happening.from <= other.happening.to
      : other.at === at && JSON.stringify(other.happening) === told,
  );
  return Math.max(0, place);
}

/** The last moment that was not later than a time; 0 where all were. */
export const placeAt = (moments: readonly ReplayMoment[], time: number): number =>
  Math.max(
    0,
    moments.findLastIndex(({ at }) => at <= time),
  );
