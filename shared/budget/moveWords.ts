import { find } from '../ids.ts';
import type { Speech } from '../report/speech.ts';
import type { Stage } from '../state.ts';
import { kroner } from '../text/format.ts';
import type { YearAmounts } from './amount.ts';
import { type Move, pool } from './board.ts';

/** Amounts over the years in as few words as they need: "500.000 kr. hvert år fra 2029". */
export function amountsInWords(amounts: YearAmounts, years: readonly number[], { t, language }: Speech): string {
  const first = amounts.findIndex((amount) => amount !== 0);
  if (first < 0) return kroner(0, language);
  const amount = kroner(amounts[first] as number, language);
  const year = years[first] as number;
  const rest = amounts.slice(first + 1);
  if (rest.length > 0 && rest.every((later) => later === amounts[first])) {
    return first === 0 ? t('budget.amount.everyYear', { amount }) : t('budget.amount.from', { amount, year });
  }
  if (rest.every((later) => later === 0)) return t('budget.amount.once', { amount, year });
  const steady = amounts.length - steadyTail(amounts);
  const parts = amounts.slice(0, steady + 1).flatMap((one, index) => {
    const values = { amount: kroner(one, language), year: years[index] as number };
    if (one === 0) return [];
    return [t(index === steady && index < amounts.length - 1 ? 'budget.amount.from' : 'budget.amount.once', values)];
  });
  return parts.join(', ');
}

/** How many years at the end have the same amount. */
function steadyTail(amounts: YearAmounts): number {
  const last = amounts.at(-1);
  const before = amounts.findLastIndex((amount) => amount !== last);
  return amounts.length - 1 - before;
}

/** Who there is to do something. */
export type Doers = Pick<Stage, 'people' | 'tablets'>;

/** Who did something, with their group; a table's tablet is its table, and "Nogen" stands where the step hid it. */
export function moverInWords({ people, tablets }: Doers, by: Move['by'], t: Speech['t']): string {
  const tablet = by === null ? undefined : find(tablets, by);
  if (tablet) return t('table.name', { number: tablet.number });
  const person = by === null ? undefined : find(people, by);
  if (!person) return t('somebody');
  return t('budget.mover', { name: person.name.text ?? t('text.erased'), group: t(`group.${person.group}`) });
}

/** How long ago, in the few steps people use: now, minutes, hours. */
export function agoInWords(at: number, now: number, t: Speech['t']): string {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return t('budget.ago.now');
  return minutes < 60
    ? t('budget.ago.minutes', { minutes })
    : t('budget.ago.hours', { hours: Math.floor(minutes / 60) });
}

/** What the money of a move is for, and which way it crossed: "Til det lange lys: Velfærdsteknologi"; undefined when nobody said. */
export function purposeInWords(
  { from, to, purpose }: Pick<Move, 'from' | 'to' | 'purpose'>,
  t: Speech['t'],
): string | undefined {
  if (!purpose) return undefined;
  const key = to === pool ? 'budget.purpose.to' : from === pool ? 'budget.purpose.from' : 'budget.purpose.for';
  return t(key, { purpose: purpose.text ?? t('text.erased') });
}
