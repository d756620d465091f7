import type { Move } from '../../../shared/budget/board.ts';
import { find } from '../../../shared/ids.ts';
import type { Stage, StageRun } from '../../../shared/state.ts';
import type { Words } from '../../app/texts.tsx';
import { accountName } from '../../budget/accounts.ts';
import type { Saying } from '../frame/saying.ts';

/** The latest moves of the board, the newest first. */
export const latestMoves = (run: StageRun, count: number): Move[] => run.board.moves.slice(-count).reverse();

/** A move as a sentence. The accounts' names are the scenario's own; `t` gives those of råderum and of nobody in particular. */
export function moveSaying({ from, to, amounts, by }: Move, { people, tablets, run }: Stage, t: Words['t']): Saying {
  const { scenario } = run;
  const tablet = by === null ? undefined : find(tablets, by);
  const name = by === null ? undefined : find(people, by)?.name.text;
  const who = tablet ? t('table.name', { number: tablet.number }) : (name ?? t('somebody'));
  const shared = { who, from: accountName(scenario, from, t), to: accountName(scenario, to, t) };
  const first = amounts.findIndex((amount) => amount !== 0);
  const amount = amounts[first] ?? 0;
  const rest = amounts.slice(first + 1);
  const year = scenario.years[first] ?? '';
  if (rest.every((later) => later === 0)) return { key: 'desk.move.once', values: { ...shared, amount, year } };
  if (rest.every((later) => later === amount)) return { key: 'desk.move.lasting', values: { ...shared, amount, year } };
  return { key: 'desk.move.varied', values: { ...shared, amount: Math.max(...amounts) } };
}

/** How long ago something was: now, or in whole minutes. */
export function agoSaying(at: number, now: number): Saying {
  const minutes = Math.floor(Math.max(0, now - at) / 60_000);
  return minutes === 0 ? { key: 'desk.ago.now' } : { key: 'desk.ago.minutes', values: { minutes } };
}
