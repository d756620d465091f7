import { add } from '../../shared/budget/amount.ts';
import type { LongView } from '../../shared/budget/longView.ts';
import { mio } from '../../shared/text/format.ts';
import type { Words } from '../app/texts.tsx';

/** The lines of the long view, each as what it is more or less than the first year's baseline, in 1.000 kr. */
export interface LongViewSeries {
  nothingDone: number[];
  withChoices: number[];
  frame: number[] | null;
}

export function longViewSeries({ base, nothingDone, withChoices, frame }: LongView): LongViewSeries {
  const since = (amounts: readonly number[]) => amounts.map((amount) => add(amount, -base));
  return {
    nothingDone: since(nothingDone),
    withChoices: since(withChoices),
    frame: frame && since(frame),
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
