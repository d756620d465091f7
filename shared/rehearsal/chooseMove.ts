import { savings } from '../budget/board.ts';
import { ledgerOf, roomAbove, roomBelow } from '../budget/ledger.ts';
import { activeStatus, firstGap } from '../budget/outcomes.ts';
import type { Profile } from '../budget/profile.ts';
import type { CommandInput } from '../commands/registry.ts';
import type { Area } from '../scenario/schema.ts';
import type { AccountId, StageRun } from '../state.ts';
import type { Chance } from './chance.ts';

/** Amounts as people say them, in 1.000 kr. */
const roundAmounts = [50, 100, 150, 200, 250, 300, 400, 500, 750, 1000, 1500, 2000];
/** Nobody moves more of an area than this at once. */
const largestShare = 0.02;

interface Way {
  from: AccountId;
  to: AccountId;
}

/**
 * A move that makes sense on the board as it is: while the target is not met mostly from an area to råderum, later mostly between
 * areas or back to one. Undefined when there is nothing sensible to move.
 */
export function chooseMove(run: StageRun, chance: Chance): CommandInput<'moveMoney'> | undefined {
  const way = chooseWay(run, chance);
  const amount = way && chooseAmount(run, way, chance);
  return amount ? { ...way, profile: chooseProfile(run.scenario.years, amount, chance) } : undefined;
}

function chooseWay(run: StageRun, chance: Chance): Way | undefined {
  const { areas, years } = run.scenario;
  const status = activeStatus(run);
  const gap = status && firstGap(status, years);
  const open = areas.filter(({ locked }) => !locked);
  if (gap && chance.happens(0.8)) {
    const counting = open.filter(({ spendingType }) => gap.target.spendingTypes.includes(spendingType));
    const from = chance.pick(counting);
    return from && { from: from.id, to: savings };
  }
  const to = chance.pick(open);
  if (!to) return undefined;
  if (!gap && chance.happens(0.5)) return { from: savings, to: to.id };
  const from = chance.pick(open.filter(({ id, spendingType }) => id !== to.id && spendingType === to.spendingType));
  return from && { from: from.id, to: to.id };
}

/** A round amount that there is room for in every year. */
function chooseAmount({ scenario, board }: StageRun, { from, to }: Way, chance: Chance): number | undefined {
  const ledger = ledgerOf(board, scenario);
  const room = Math.min(...roomBelow(scenario, ledger, from), ...roomAbove(scenario, ledger, to));
  const smallest = Math.min(...scenario.areas.filter(({ id }) => id === from || id === to).map(smallestYear));
  const most = Math.min(room, smallest * largestShare);
  return chance.pick(roundAmounts.filter((amount) => amount <= most));
}

const smallestYear = ({ baseline }: Area): number => Math.min(...baseline);

/** Mostly lasting from the budget year or the one after, now and then once, or phased in. */
function chooseProfile(years: readonly number[], amount: number, chance: Chance): Profile {
  const year = years[chance.happens(0.75) ? 0 : 1] as number;
  const kind = chance.next();
  if (kind < 0.65) return { kind: 'lasting', year, amount };
  if (kind < 0.8) return { kind: 'once', year, amount };
  const steps = [0.2, 0.6];
  return { kind: 'typed', amounts: years.map((_, index) => Math.round(amount * (steps[index] ?? 1))) };
}
