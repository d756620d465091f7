import { movesOf } from '../budget/moves.ts';
import { must } from '../ids.ts';
import type { StageRun } from '../state.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** What every account holds in a year, by adding up package and moves one by one; the ledger is not asked. */
export function holdings({ scenario, board }: StageRun, year: number): Map<string, number> {
  const held = new Map(scenario.areas.map(({ id, baseline }) => [id, must(baseline[year])]));
  held.set('savings', 0);
  held.set('pool', 0);
  for (const { proposalId, share, delay } of board.package) {
    const { proposalType, effects } = must(scenario.proposals.find(({ id }) => id === proposalId));
    let owed = 0;
    for (let at = delay; at <= year; at++) {
      const part = (amount: number) => Math.sign(amount) * Math.round((Math.abs(amount) * share) / 100);
      const total = (kind: string) =>
        sum(effects.filter((one) => one.kind === kind).map(({ amounts }) => part(must(amounts[at - delay]))));
      const running = total('operating');
      const built = total('construction');
      const back = running < 0 ? Math.min(owed + built, -running) : 0;
      owed += built + Math.max(0, running) - back;
      if (at < year) continue;
      for (const { areaId, kind, amounts } of effects) {
        if (kind === 'operating') held.set(areaId, must(held.get(areaId)) + part(must(amounts[at - delay])));
      }
      const pooled = proposalType === 'investment' ? back - Math.max(0, running) : 0;
      held.set('pool', must(held.get('pool')) + pooled);
      held.set('savings', must(held.get('savings')) - running - pooled);
    }
  }
  for (const { from, to, amounts, undone } of movesOf(board)) {
    if (undone) continue;
    held.set(from, must(held.get(from)) - must(amounts[year]));
    held.set(to, must(held.get(to)) + must(amounts[year]));
  }
  return held;
}

/** What the investment pool holds at the end of a year, by adding up everything that came and went until then. */
export function poolHeld(run: StageRun, year: number): number {
  const { scenario, board } = run;
  const built = (at: number) =>
    sum(
      board.package.flatMap(({ proposalId, share, delay }) => {
        const { proposalType, effects } = must(scenario.proposals.find(({ id }) => id === proposalId));
        return effects
          .filter(({ kind }) => kind === 'construction' && proposalType === 'investment' && at >= delay)
          .map(({ amounts }) => Math.round((must(amounts[at - delay]) * share) / 100));
      }),
    );
  const years = Array.from({ length: year + 1 }, (_, at) => at);
  return sum(years.map((at) => must(scenario.investments.pool[at]) + must(holdings(run, at).get('pool')) - built(at)));
}
