import { movesOf } from '../budget/moves.ts';
import type { StageRun } from '../state.ts';
import { allBoards } from '../tables/boards.ts';

/** Whether a role-blind step has left names or groups that can be shown. */
export const hasHiddenRoles = (run: StageRun): boolean =>
  Object.values(run.ballots).some(({ stage, blind }) => stage === 'revealed' && blind) ||
  allBoards(run).some(({ board }) => movesOf(board).some(({ blind }) => blind));
