import { add } from '../../shared/budget/amount.ts';
import { type LongView, priceOfInaction } from '../../shared/budget/longView.ts';
import { mio } from '../../shared/text/format.ts';
import type { Words } from '../app/texts.tsx';

/** The lines of the long view, each as what it is more or less than the first year's baseline, in 1.000 kr. */
export interface LongViewSeries {
  nothingDone: number[];
  withChoices: number[];
  frame: number[] | null;
  /** Held against the same baseline only so that they have a place in the picture; not to be compared. */
  accounts: { year: number; amount: number }[];
}

export function longViewSeries({ base, nothingDone, withChoices, frame, accounts }: LongView): LongViewSeries {
  const since = (amounts: readonly number[]) => amounts.map((amount) => add(amount, -base));
  return {
    nothingDone: since(nothingDone),
    withChoices: since(withChoices),
    frame: frame && since(frame),
    accounts: accounts.map(({ year, amount }) => ({ year, amount: add(amount, -base) })),
  };
}

/** The long view in one sentence: what inaction costs in the last year, and how much of it has been found. */
export function longViewSentence(view: LongView, { t, language }: Words): string {
  const { nothingDone, withChoices } = longViewSeries(view);
  const [rise = 0, left = 0] = [nothingDone.at(-1), withChoices.at(-1)];
  const year = view.years.at(-1) ?? 0;
  if (rise <= 0) return t('longView.sentence.falls', { amount: mio(-rise, language), year });
  const key = left === rise ? 'longView.sentence.nothing' : 'longView.sentence';
  return t(key, { amount: mio(rise, language), found: mio(rise - left, language), year });
}

/** All years there is something to show in: those of the accounts, every one between them and the budget, and the long view's own. */
export function longViewYears({ years, accounts }: LongView): number[] {
  const first = accounts[0]?.year ?? (years[0] as number);
  return Array.from({ length: (years.at(-1) as number) - first + 1 }, (_, index) => first + index);
}

/** A line of the long view's table. */
export type LongViewLine = 'accounts' | 'nothing' | 'choices' | 'frame' | 'gap';

/** The lines over all those years, null where one has nothing: the accounts before the budget, all others from its first year on. */
export function longViewRows(view: LongView, { t }: Words) {
  const years = longViewYears(view);
  const { nothingDone, withChoices, frame, accounts } = longViewSeries(view);
  const over = (amounts: readonly number[]) => years.map((year) => amounts[view.years.indexOf(year)] ?? null);
  const row = (line: LongViewLine, amounts: (number | null)[]) => ({ line, name: t(`longView.${line}`), amounts });
  return {
    years,
    rows: [
      ...(accounts.length > 0
        ? [
            row(
              'accounts',
              years.map((year) => accounts.find((known) => known.year === year)?.amount ?? null),
            ),
          ]
        : []),
      row('nothing', over(nothingDone)),
      row('choices', over(withChoices)),
      ...(frame ? [row('frame', over(frame))] : []),
      ...(frame ? [row('gap', over(nothingDone.map((amount, index) => add(amount, -(frame[index] as number)))))] : []),
    ],
  };
}

/** What doing nothing costs in the last year; then what each year of waiting adds to it, and what the choices leave. */
export function priceSentences(view: LongView, { t, language }: Pick<Words, 't' | 'language'>): [string, ...string[]] {
  const { year, missing, missingWithChoices, perYear } = priceOfInaction(view);
  const amount = mio(Math.abs(missing), language);
  const isHeld = view.frame ? 'frame' : 'baseline';
  if (missing <= 0) return [t(`longView.price.${isHeld}.room`, { amount, year })];
  const further = perYear > 0 ? [t('longView.price.perYear', { amount: mio(perYear, language) })] : [];
  if (missingWithChoices === missing) return [t(`longView.price.${isHeld}`, { amount, year }), ...further];
  const left = Math.max(0, missingWithChoices);
  return [
    t(`longView.price.${isHeld}`, { amount, year }),
    ...further,
    left > 0 ? t('longView.price.left', { amount: mio(left, language) }) : t('longView.price.covered'),
  ];
}

/** What the picture rests on: what is projected and how, the accounts, and the price level. */
export function longViewNotes(view: LongView, priceLevel: string, { t }: Words): string[] {
  const last = view.years[view.projectedFrom - 1] ?? 0;
  const isProjected = view.years.length > view.projectedFrom;
  const [accounts] = view.accounts;
  return [
    ...(isProjected ? [t(`longView.note.${view.demography}`, { last })] : []),
    ...(accounts ? [t('longView.note.accounts', { year: accounts.year })] : []),
    t('longView.note.level', { level: priceLevel }),
  ];
}
