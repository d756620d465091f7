import { zeroYears } from '../../shared/budget/amount.ts';
import { pool, savings } from '../../shared/budget/board.ts';
import { areaById, ledgerOf, roomAbove, roomBelow } from '../../shared/budget/ledger.ts';
import { poolBalance, roomInPool } from '../../shared/budget/pool.ts';
import { amountsOf, type Profile } from '../../shared/budget/profile.ts';
import type { CommandInput } from '../../shared/commands/registry.ts';
import type { AccountId, StageRun } from '../../shared/state.ts';

export type MoveInput = CommandInput<'moveMoney'>;

/** A move as it stands in the sheet, half-typed. Amounts are 1.000 kr.; null while nothing readable is written. */
export interface MoveDraft {
  from: AccountId;
  to: AccountId;
  kind: Profile['kind'];
  /** The year of `once`, or the first of `lasting`. */
  year: number;
  amount: number | null;
  /** For `typed`: an amount per year. */
  perYear: readonly (number | null)[];
  acrossTypes: boolean;
  /** What the money is for; asked for when it goes to the investment pool or comes from it. */
  purpose: string;
}

/** Whether a draft takes money from one track to the other. */
export const crossesTracks = ({ from, to }: Pick<MoveDraft, 'from' | 'to'>): boolean => from === pool || to === pool;

/** The command a draft asks for; undefined while it asks for nothing. */
export function readDraft(draft: MoveDraft): MoveInput | undefined {
  const { from, to, kind, year, amount, perYear, acrossTypes, purpose } = draft;
  if (from === to) return undefined;
  const told = crossesTracks(draft) ? purpose.trim() : '';
  const yes = { ...(acrossTypes ? { acrossTypes } : {}), ...(told ? { purpose: told } : {}) };
  if (kind === 'typed') {
    const amounts = perYear.map((typed) => typed ?? 0);
    return amounts.some((typed) => typed > 0) ? { from, to, profile: { kind, amounts }, ...yes } : undefined;
  }
  return amount !== null && amount > 0 ? { from, to, profile: { kind, year, amount }, ...yes } : undefined;
}

/** What a draft moves per year; zeroes while it asks for nothing. */
export function draftAmounts(draft: MoveDraft, years: readonly number[]): readonly number[] {
  const input = readDraft(draft);
  return (input && amountsOf(input.profile, years)) ?? zeroYears(years.length);
}

/** A draft that says what a command said, so that a refused one comes back as it was typed. */
export function draftOf(input: MoveInput, years: readonly number[]): MoveDraft {
  const { from, to, profile, acrossTypes = false, purpose = '' } = input;
  const perYear = amountsOf(profile, years) ?? zeroYears(years.length);
  const ends = { from, to, perYear, acrossTypes, purpose };
  if (profile.kind !== 'typed') return { ...ends, kind: profile.kind, year: profile.year, amount: profile.amount };
  return { ...ends, kind: 'typed', year: years[0] as number, amount: Math.max(...perYear) };
}

/** The draft in another kind of profile; typed years begin from what the one amount came to. */
export function withKind(draft: MoveDraft, kind: MoveDraft['kind'], years: readonly number[]): MoveDraft {
  const untouched = draft.perYear.every((amount) => !amount);
  return { ...draft, kind, perYear: kind === 'typed' && untouched ? draftAmounts(draft, years) : draft.perYear };
}

/** The draft with the nearest amounts that are possible, in the same kind of profile. */
export const withNearest = (draft: MoveDraft, nearest: readonly number[]): MoveDraft =>
  draft.kind === 'typed' ? { ...draft, perYear: nearest } : { ...draft, amount: Math.max(0, ...nearest) };

/** The other way round. */
export const swapped = (draft: MoveDraft): MoveDraft => ({
  ...draft,
  from: draft.to,
  to: draft.from,
  acrossTypes: false,
});

/** How much can go from one account to another in every year that a draft covers; infinity where nothing limits it. */
export function roomFor(run: StageRun, { from, to, kind, year }: MoveDraft): number {
  const { scenario } = run;
  const ledger = ledgerOf(run.board, run.scenario);
  const asked: Profile = { kind: kind === 'once' ? 'once' : 'lasting', year, amount: 1 };
  const below =
    from === pool
      ? roomInPool(poolBalance(run.board, scenario), asked, scenario.years)
      : roomBelow(scenario, ledger, from);
  const above = roomAbove(scenario, ledger, to);
  const first = scenario.years.indexOf(year);
  const covered = scenario.years.map((_, index) => (kind === 'once' ? index === first : index >= first));
  const rooms = below.map((amount, index) => Math.min(amount, above[index] as number));
  return Math.max(0, Math.min(...rooms.filter((_, index) => covered[index])));
}

/** Rounds up to 1, 2 or 5 times a power of ten. */
export function niceUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return ([1, 2, 5, 10].find((factor) => factor * power >= value) ?? 10) * power;
}

/** The slider's end and the stepper's step: about a twentieth of the account, never more than there is room for. */
export function amountScale(run: StageRun, draft: MoveDraft): { most: number; step: number } {
  const { scenario } = run;
  const year = Math.max(0, scenario.years.indexOf(draft.year));
  const hasNoBase = draft.from === savings || draft.from === pool;
  const size = hasNoBase ? roomFor(run, draft) * 20 : (areaById(scenario, draft.from)?.baseline[year] ?? 0);
  const scale = Math.max(1000, niceUp(size / 20));
  const most = Math.max(10, Math.min(scale, roomFor(run, draft)));
  return { most, step: Math.max(10, niceUp(scale / 20)) };
}

/** Where the sheet begins: half a million is a thing to start from, where there is as much. */
export function freshDraft(run: StageRun, from: AccountId, to: AccountId, year: number): MoveDraft {
  const perYear = run.scenario.years.map(() => null);
  const draft: MoveDraft = { from, to, kind: 'lasting', year, amount: null, perYear, acrossTypes: false, purpose: '' };
  return { ...draft, amount: Math.min(500, roomFor(run, draft)) || null };
}
