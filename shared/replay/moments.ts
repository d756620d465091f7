import type { Change } from '../budget/board.ts';
import { boardAt, countOfChanges, historyLines } from '../budget/history.ts';
import { placesOf } from '../programme/programme.ts';
import type { Stage, StageRun } from '../state.ts';

/** Something that happened, by what it is about. */
export type Happening =
  | { kind: 'step'; stepId: string }
  /** Changes of the room's board, by their numbers in its history, both included; several only where all are moves of money. */
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

/**
 * The choices of a run in the order they were made, told from what everyone may see: the steps, what was done on the room's board
 * (moves of money within one step together), played cards, the landing of the agreement, and what came of ballots, ideas and
 * discussion cards. Nobody is named, and no vote is told that was not shown.
 */
export function momentsOf(stage: Stage): ReplayMoment[] {
  const { run } = stage;
  const all = [...stepsOf(run), ...changesOf(run), ...outcomesOf(run), ...roomOf(stage)].toSorted(
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

function changesOf(run: StageRun): Undated[] {
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
    if (goesOn && before.happening.kind === 'changes') before.happening.to = number;
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
