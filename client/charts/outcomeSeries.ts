import type { OutcomeStatus } from '../../shared/budget/outcomes.ts';
import { mio } from '../../shared/text/format.ts';
import type { Words } from '../app/texts.tsx';
import { dashes } from './drawing.ts';

/** One line of the chart: a target over the years, in 1.000 kr. */
export interface Series {
  id: string;
  name: string;
  amounts: readonly number[];
  active: boolean;
  /** Dash and gap lengths; no two lines look alike, whatever the eye. */
  dash: readonly number[];
}

export interface OutcomeSeries {
  found: readonly number[];
  targets: Series[];
}

/** The first target of every outcome beside what has been found for it. */
export function outcomeSeries(statuses: readonly OutcomeStatus[], activeId: string): OutcomeSeries {
  const main = statuses.find(({ outcome }) => outcome.id === activeId)?.targets[0] ?? statuses[0]?.targets[0];
  const targets = statuses.flatMap(({ outcome, targets: all }, index) => {
    const same = all.find(({ target }) => target.id === main?.target.id);
    const active = outcome.id === activeId;
    const dash = active ? [] : (dashes[index % dashes.length] ?? []);
    return same ? [{ id: outcome.id, name: outcome.name, amounts: same.target.amounts, active, dash }] : [];
  });
  return { found: main?.found ?? [], targets };
}

/** The chart in one sentence, which is also its name for those who do not see it. */
export function outcomeSentence(
  { found, targets }: OutcomeSeries,
  years: readonly number[],
  { t, language }: Words,
): string {
  const active = targets.find((series) => series.active);
  const last = years.length - 1;
  const values = {
    found: mio(found[last] ?? 0, language),
    target: mio(active?.amounts[last] ?? 0, language),
    outcome: active?.name ?? '',
    year: years[last] ?? 0,
  };
  return t('budget.chart.sentence', values);
}
