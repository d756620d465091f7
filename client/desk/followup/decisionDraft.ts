import { type Capacity, type Decision, type DecisionInput, mostDates } from '../../../shared/followup/decision.ts';
import { suggestedDates } from '../../../shared/followup/due.ts';
import { dateText, readDate } from '../../../shared/text/date.ts';
import type { Language } from '../../../shared/text/format.ts';
import { textLimits } from '../../../shared/text/written.ts';

/** A decision as it is being typed; whatever is left out is empty. */
export interface DecisionDraft {
  title: string;
  owner: string;
  implementer: string;
  indicator: string;
  baseline: string;
  target: string;
  /** One date a line. */
  dates: string;
  capacity: Capacity | 'none';
}

/** A draft of what was agreed on: a title is one line of a bounded length, also where more was written on a card. */
export const newDraft = (agreed: Agreed, budgetYear: number, language: Language): DecisionDraft => ({
  title: [...agreed.title.replaceAll(/\s+/g, ' ').trim()].slice(0, textLimits.title).join(''),
  owner: agreed.owner,
  implementer: '',
  indicator: '',
  baseline: '',
  target: '',
  dates: datesInLines(suggestedDates(budgetYear), language),
  capacity: agreed.capacity ?? 'none',
});

export interface Agreed {
  title: string;
  /** What its proposal says that it takes of the organisation; a suggestion. */
  capacity?: Capacity | undefined;
  /** Who was named for it; empty where nobody was. */
  owner: string;
}

export const draftOf = (decision: Decision, language: Language): DecisionDraft => ({
  title: decision.title.text ?? '',
  owner: decision.owner.text ?? '',
  implementer: decision.implementer?.text ?? '',
  indicator: decision.indicator?.name.text ?? '',
  baseline: decision.indicator?.baseline.text ?? '',
  target: decision.indicator?.target.text ?? '',
  dates: datesInLines(decision.statusDates, language),
  capacity: decision.capacity ?? 'none',
});

const datesInLines = (dates: readonly string[], language: Language) =>
  dates.map((date) => dateText(date, language)).join('\n');

export type DecisionReading =
  | { ok: true; input: DecisionInput }
  | { ok: false; field: 'title' | 'owner' | 'indicator' | 'dates'; line?: string };

/** What a draft says, or the first thing to look at. */
export function readDecision(draft: DecisionDraft, source: DecisionInput['source']): DecisionReading {
  for (const field of ['title', 'owner'] as const) if (draft[field].trim() === '') return { ok: false, field };
  const measured = [draft.indicator, draft.baseline, draft.target].map((text) => text.trim());
  const isMeasured = measured.some((text) => text !== '');
  if (isMeasured && measured.includes('')) return { ok: false, field: 'indicator' };
  const lines = draft.dates.split('\n').filter((line) => line.trim() !== '');
  const wrong = lines.find((line) => readDate(line) === undefined);
  if (wrong !== undefined) return { ok: false, field: 'dates', line: wrong.trim() };
  if (lines.length > mostDates) return { ok: false, field: 'dates' };
  const [name = '', baseline = '', target = ''] = measured;
  return {
    ok: true,
    input: {
      source,
      title: draft.title,
      owner: draft.owner,
      ...(draft.implementer.trim() === '' ? {} : { implementer: draft.implementer }),
      ...(isMeasured ? { indicator: { name, baseline, target } } : {}),
      statusDates: lines.flatMap((line) => readDate(line) ?? []),
      ...(draft.capacity === 'none' ? {} : { capacity: draft.capacity }),
    },
  };
}
