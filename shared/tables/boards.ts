import type { Board } from '../budget/board.ts';
import type { Actor } from '../commands/command.ts';
import { find } from '../ids.ts';
import { currentStep } from '../programme/programme.ts';
import type { BoardId, ParticipantId, StageRun, State, TableId } from '../state.ts';

/** The board of the whole room. */
export const plenary: BoardId = 'plenary';

/** The board of that id; the plenary board for an id that is no table's. */
export const boardById = (run: StageRun, id: BoardId): Board =>
  (id === plenary ? undefined : run.tables.find((table) => table.id === id)?.board) ?? run.board;

/** A state in which a board, found as by `boardById`, has become another. */
export function withBoard(state: State, id: BoardId, change: (board: Board) => Board): State {
  const { run } = state.stage;
  const isTables = id !== plenary && run.tables.some((table) => table.id === id);
  const changed = isTables
    ? { tables: run.tables.map((table) => (table.id === id ? { ...table, board: change(table.board) } : table)) }
    : { board: change(run.board) };
  return { ...state, stage: { ...state.stage, run: { ...run, ...changed } } };
}

/** Every board there is: the room's, then each table's with its number. */
export const allBoards = ({ board, tables }: StageRun): { boardId: BoardId; number: number | null; board: Board }[] => [
  { boardId: plenary, number: null, board },
  ...tables.map((table) => ({ boardId: table.id, number: table.number, board: table.board })),
];

/** The board that someone who sits at a table works on now: the table's in a step for tables, otherwise the room's. */
export function boardIdNow(run: StageRun, tableId: TableId | undefined): BoardId {
  const isAtTable = currentStep(run)?.board === 'table' && run.tables.some(({ id }) => id === tableId);
  return isAtTable && tableId !== undefined ? tableId : plenary;
}

const seen = new WeakMap<StageRun, Map<BoardId, StageRun>>();

/** A run as it looks from a board: with that board in the place of the plenary one. The same for as long as the run is. */
export function runAtBoard(run: StageRun, id: BoardId): StageRun {
  if (id === plenary) return run;
  const known = seen.get(run) ?? new Map<BoardId, StageRun>();
  seen.set(run, known);
  const from = known.get(id) ?? { ...run, board: boardById(run, id) };
  known.set(id, from);
  return from;
}

/** The number of a table, as on its sign; undefined for one that is not there any longer. */
export const tableNumber = ({ tables }: StageRun, id: TableId): number | undefined =>
  tables.find((table) => table.id === id)?.number;

/** The table of a person or of a device that acts for one; undefined for who has not been seated. */
export const tableIdOf = ({ stage, own }: Pick<State, 'stage' | 'own'>, id: ParticipantId): TableId | undefined =>
  find(stage.tablets, id)?.tableId ?? find(own, id)?.tableId;

/**
 * The board that someone asks about by its id, as `workplaceOf` gives it: a facilitator any board, by default the room's; a
 * participant the one they work on now, and undefined for another, so that nothing is done to a board one has just left.
 */
export function boardAsked(state: Pick<State, 'stage' | 'own'>, actor: Actor, asked: BoardId | undefined) {
  const here = workplaceOf(state, actor);
  if (asked === undefined || asked === (here.place.boardId ?? plenary)) return here;
  const isBoard = asked === plenary || state.stage.run.tables.some(({ id }) => id === asked);
  if (actor.role !== 'facilitator' || !isBoard) return undefined;
  return { run: runAtBoard(state.stage.run, asked), place: { boardId: asked } };
}

/** Where an actor works now: the run as seen from there, and what an event carries about it (nothing on the plenary board). */
export function workplaceOf(
  state: Pick<State, 'stage' | 'own'>,
  actor: Actor,
): {
  run: StageRun;
  place: { boardId?: BoardId };
} {
  const { run } = state.stage;
  const boardId = boardIdNow(run, tableIdOf(state, actor.id));
  return { run: runAtBoard(run, boardId), place: boardId === plenary ? {} : { boardId } };
}
