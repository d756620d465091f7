import type { Board } from '../budget/board.ts';
import { pagesOf } from '../budget/moves.ts';
import { freshRun } from '../emptyState.ts';
import type { ArchivedRun, State } from '../state.ts';
import type { FileBoard, FileRun, WorkshopFile } from './workshopFile.ts';

const byId = <One extends { id: string }>(list: readonly One[]): Record<string, One> =>
  Object.fromEntries(list.map((one) => [one.id, one]));

/** Puts what a file holds into the state of a workshop in which nothing has happened. */
export function stateFromFile(draft: State, file: WorkshopFile, idsAfter: number): void {
  const { attended, day, earlierDays, discussion, decisions, lessons, chosenBefore, run, earlier } = file;
  const { stage, backstage, vault } = draft;
  stage.attended = attended;
  if (day !== undefined) stage.day = day;
  if (earlierDays) stage.earlierDays = earlierDays;
  if (discussion) stage.discussion = byId(discussion);
  if (decisions) stage.decisions = byId(decisions);
  if (lessons) stage.lessons = lessons;
  const now = runOf(run);
  stage.run = now.stage;
  backstage.run = now.backstage;
  vault.run = now.vault;
  vault.idsAfter = idsAfter;
  if (chosenBefore) backstage.chosenBefore = chosenBefore;
  for (const one of earlier) {
    vault.archive[one.run.id] = runOf(one.run);
    backstage.runs.push(one.summary);
  }
}

const boardOf = (board: FileBoard): Board => ({ ...board, moves: pagesOf(board.moves) });

/** A run that nobody has done anything in, as far as anyone is told. */
function runOf({
  startedAt,
  board,
  tables,
  ideas,
  ideaGroups,
  ballots,
  minorityNotes,
  questions,
  ...run
}: FileRun): ArchivedRun {
  const fresh = freshRun(run.scenario, run.id, run.number, startedAt);
  return {
    ...fresh,
    stage: {
      ...run,
      board: boardOf(board),
      tables: tables.map((table) => ({ ...table, board: boardOf(table.board) })),
      ideas: byId(ideas),
      ...(ideaGroups ? { ideaGroups: byId(ideaGroups) } : {}),
      ballots: byId(ballots),
      ...(minorityNotes ? { minorityNotes: byId(minorityNotes) } : {}),
      questions: byId(questions),
    },
  };
}
