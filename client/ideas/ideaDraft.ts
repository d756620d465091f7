import type { CommandInput } from '../../shared/commands/registry.ts';
import type { Idea } from '../../shared/state.ts';

export type IdeaInput = CommandInput<'submitIdea'>;

/** An idea as it stands in the form, half-written. Amounts are 1.000 kr. and never negative; `money` says which way. */
export interface IdeaDraft {
  title: string;
  text: string;
  areaId: string | null;
  money: 'unknown' | 'costs' | 'saves';
  isSameEveryYear: boolean;
  amount: number | null;
  perYear: readonly (number | null)[];
}

export const emptyDraft: IdeaDraft = {
  title: '',
  text: '',
  areaId: null,
  money: 'unknown',
  isSameEveryYear: true,
  amount: null,
  perYear: [],
};

export const isEmpty = ({ title, text }: IdeaDraft): boolean => title.trim() === '' && text.trim() === '';

/** What the form asks the server for. */
export function ideaOf(
  { title, text, areaId, money, isSameEveryYear, amount, perYear }: IdeaDraft,
  years: number,
): IdeaInput {
  const sign = money === 'saves' ? -1 : 1;
  const typed = Array.from({ length: years }, (_, year) => (isSameEveryYear ? amount : (perYear[year] ?? null)));
  const said = money !== 'unknown' && typed.some((one) => one !== null && one !== 0);
  return { title, text, areaId, amounts: said ? typed.map((one) => sign * (one ?? 0) + 0) : null };
}

/** The form filled with what was asked for, or with an idea on the wall. */
export function draftOf({ title, text, areaId, amounts }: IdeaInput): IdeaDraft {
  if (!amounts?.length) return { ...emptyDraft, title, text, areaId };
  const sizes = amounts.map(Math.abs);
  const isSameEveryYear = amounts.every((amount) => amount === amounts[0]);
  const money = amounts.some((amount) => amount < 0) ? 'saves' : 'costs';
  return {
    title,
    text,
    areaId,
    money,
    isSameEveryYear,
    amount: isSameEveryYear ? (sizes[0] ?? null) : null,
    perYear: sizes,
  };
}

/** What an idea on the wall says, for editing it. */
export const inputOf = ({ title, text, areaId, amounts }: Idea): IdeaInput => ({
  title: title.text ?? '',
  text: text.text ?? '',
  areaId,
  amounts: amounts && [...amounts],
});
