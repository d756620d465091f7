import { produce } from 'immer';
import * as z from 'zod/mini';
import { amountSchema } from '../budget/amount.ts';
import { type Move, pool, savings } from '../budget/board.ts';
import { areaById, ledgerOf, roomAbove, roomBelow } from '../budget/ledger.ts';
import { boardWith } from '../budget/moves.ts';
import { hasPool, poolBalance, roomInPool } from '../budget/pool.ts';
import { amountsOf, nearestProfile, profileSchema } from '../budget/profile.ts';
import { typeChange } from '../budget/typeChange.ts';
import { recordVoice } from '../equality/voices.ts';
import { idSchema } from '../ids.ts';
import { hidesNames, isRoleBlind, opensNow } from '../programme/programme.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { AccountId } from '../state.ts';
import { plenary, withBoard, workplaceOf } from '../tables/boards.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { accept, defineCommand, type Refused, reject } from './command.ts';
import { ownOf } from './ownOf.ts';

const input = z.strictObject({
  from: idSchema,
  to: idSchema,
  profile: profileSchema,
  /** Said yes to moving money between spending types, e.g. from service to transfers. */
  acrossTypes: z.optional(z.boolean()),
  /** What the money is for, in a few words; asked for when it goes to the investment pool or comes from it. */
  purpose: z.optional(writtenLine(textLimits.purpose)),
});

const event = z.strictObject({
  type: z.literal('moneyMoved'),
  id: idSchema,
  from: idSchema,
  to: idSchema,
  amounts: z.array(amountSchema),
  purpose: z.optional(idSchema),
  by: idSchema,
  anonymous: z.boolean(),
  /** Unsigned for now: the step was role-blind. */
  blind: z.optional(z.literal(true)),
  boardId: z.optional(idSchema),
});

/**
 * Takes an amount per year from one account and gives it to another. Refused when the step does not open moves, an account is
 * unknown or locked, a floor or ceiling would be passed (with the nearest profile that would hold), or the spending types
 * differ and nobody has said yes to that (DOMAIN.md rule 6). Between the two tracks money goes by råderum and under a name: to and
 * from the investment pool, where the scenario has one, it is refused from or to an area, and without a purpose.
 */
export const moveMoney = defineCommand({
  name: 'moveMoney',
  label: 'command.moveMoney',
  roles: ['participant'],
  predicted: true,
  input,
  event,

  decide(state, { from, to, profile, acrossTypes, purpose }, { actor, newId }) {
    const { run, place } = workplaceOf(state, actor);
    const { scenario } = run;
    if (!opensNow(run).moves) return reject('reject.movesClosed');
    for (const account of [from, to]) {
      if (account === savings || (account === pool && hasPool(scenario))) continue;
      const area = areaById(scenario, account);
      if (!area) return reject('reject.unknownArea');
      if (area.locked) return reject('reject.areaLocked', { area: area.name });
    }
    const amounts = amountsOf(profile, scenario.years);
    if (!amounts) return reject('reject.unknownYear');
    if (from === to || amounts.every((amount) => amount === 0)) return accept(); // allowed, and nothing happened

    const crosses = from === pool || to === pool;
    if (crosses && from !== savings && to !== savings) return reject('reject.poolBySavings');
    const ledger = ledgerOf(run.board, run.scenario);
    const below =
      from === pool
        ? roomInPool(poolBalance(run.board, scenario), profile, scenario.years)
        : roomBelow(scenario, ledger, from);
    const above = roomAbove(scenario, ledger, to);
    const possible = below.map((amount, year) => Math.min(amount, above[year] as number));
    const tight = amounts.findIndex((amount, year) => amount > (possible[year] as number));
    if (tight >= 0) {
      const fromIsTight = (amounts[tight] as number) > (below[tight] as number);
      const room = fromIsTight ? below : above;
      // The worst year is the one to name: it alone decides how much a lasting amount can be.
      const worst = amounts.reduce((found, amount, year) => {
        const passes = amount > (room[year] as number);
        return passes && (room[year] as number) < (room[found] as number) ? year : found;
      }, tight);
      const nearest = nearestProfile(profile, possible, scenario.years);
      return tooMuch({
        from,
        to,
        scenario,
        fromIsTight,
        year: worst,
        room: room[worst] as number,
        nearest: nearest && amountsOf(nearest, scenario.years),
      });
    }
    if (!acrossTypes && typeChange(scenario, { from, to })) return reject('reject.acrossTypes');
    if (crosses && purpose === undefined) return reject('reject.purposeMissing');
    const word = purpose === undefined ? undefined : newId('w-purpose');
    const words =
      word && purpose !== undefined ? [{ id: word, kind: 'purpose' as const, author: actor.id, text: purpose }] : [];
    const moved = {
      type: 'moneyMoved' as const,
      id: newId('m'),
      from,
      to,
      amounts,
      by: actor.id,
      anonymous: hidesNames(run),
      ...(isRoleBlind(run) ? { blind: true as const } : {}),
      ...(word ? { purpose: word } : {}),
      ...place,
    };
    return accept(moved, words);
  },

  next(state, { id, from, to, amounts, purpose, by, anonymous, blind, boardId = plenary }, { at, word }) {
    const move: Move = { id, from, to, amounts, by: anonymous ? null : by, at, undone: false };
    if (blind) move.blind = true;
    if (purpose) move.purpose = { id: purpose, text: word(purpose) };
    const moved = withBoard(state, boardId, (board) => boardWith(board, move));
    if (!anonymous) return moved;
    return produce(moved, ({ stage, own, vault }) => {
      ownOf(own, by).unsignedMoves[id] = true;
      if (!blind) recordVoice({ stage, vault }, 'moves', by);
    });
  },
});

interface TooMuch {
  from: AccountId;
  to: AccountId;
  scenario: Scenario;
  fromIsTight: boolean;
  /** Index of the year that is tightest, and what is possible in it. */
  year: number;
  room: number;
  nearest: number[] | undefined;
}

function tooMuch({ from, to, scenario, fromIsTight, year, room, nearest }: TooMuch): Refused {
  const account = fromIsTight ? from : to;
  const values = {
    area: areaById(scenario, account)?.name ?? '',
    year: scenario.years[year] as number,
    room: Math.max(0, room),
    ...(nearest ? { nearest } : {}),
  };
  if (from === pool && fromIsTight) return reject('reject.poolHasOnly', values);
  if (fromIsTight) return reject(account === savings ? 'reject.savingsTooSmall' : 'reject.belowFloor', values);
  return reject('reject.aboveCeiling', values);
}
