import type { Move } from '../../shared/budget/board.ts';
import { movesOf } from '../../shared/budget/moves.ts';
import { typeChange } from '../../shared/budget/typeChange.ts';
import { find } from '../../shared/ids.ts';
import type { AccountId, RoleGroup, Stage, Text } from '../../shared/state.ts';

export interface LatestMove {
  id: string;
  from: AccountId;
  to: AccountId;
  amount: number;
  year: number;
  /** Its money changes spending type. */
  changesType?: true;
  /** What it is for, where somebody has said. */
  purpose?: Text;
  /** Who did it; null when nobody is told. `name` is null once it has been erased. */
  by: { name: string | null; group: RoleGroup } | { table: number } | null;
}

/** The last moves that still stand, newest first, each with its amount in the year talked about or else in its largest year. */
export function latestMoves({ run, people, tablets }: Stage, year: number, count: number): LatestMove[] {
  const { years } = run.scenario;
  return movesOf(run.board)
    .filter(({ undone }) => !undone)
    .reverse()
    .slice(0, count)
    .map((move) => {
      const shown = move.amounts[year] ? year : largestYear(move);
      const person = move.by === null ? undefined : find(people, move.by);
      const tablet = move.by === null ? undefined : find(tablets, move.by);
      const doer = person ? { name: person.name.text, group: person.group } : null;
      return {
        id: move.id,
        from: move.from,
        to: move.to,
        amount: move.amounts[shown] ?? 0,
        year: years[shown] ?? 0,
        ...(typeChange(run.scenario, move) ? { changesType: true as const } : {}),
        ...(move.purpose ? { purpose: move.purpose } : {}),
        by: tablet ? { table: tablet.number } : doer,
      };
    });
}

const largestYear = ({ amounts }: Move): number =>
  amounts.reduce((best, amount, index) => (amount > (amounts[best] ?? 0) ? index : best), 0);
