import type { Board, Priority } from '../../../shared/budget/board.ts';
import type { Miss, Suggestion } from '../../../shared/budget/suggestion/suggestion.ts';
import type { Outcome } from '../../../shared/scenario/schema.ts';
import type { Words } from '../../app/texts.tsx';

/** How many proposals are added, made whole and dropped. */
export interface Difference {
  adopt: number;
  whole: number;
  drop: number;
}

/** "Tilføj 3, tag 1 helt med, fjern 1", or the parts of it that there are; undefined when nothing would change. */
export function differenceInWords(difference: Difference, t: Words['t']): string | undefined {
  const parts = (['adopt', 'whole', 'drop'] as const).flatMap((part) =>
    difference[part] > 0 ? [t(`balance.difference.${part}`, { count: difference[part] })] : [],
  );
  const [first, ...rest] = parts;
  if (first === undefined) return undefined;
  return [first, ...rest.map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join(', ');
}

/** The one sentence that says what the calculation came to. */
export function suggestionInWords(suggestion: Suggestion | 'failed', { name }: Outcome, t: Words['t']): string {
  const outcome = name.toLocaleLowerCase('da');
  if (suggestion === 'failed') return t('balance.failed');
  if (!('adopt' in suggestion)) return t(`balance.${suggestion.kind}`);
  const { adopt, whole, drop } = suggestion;
  const difference = differenceInWords({ adopt: adopt.length, whole: whole.length, drop: drop.length }, t);
  if (!difference) return t(`balance.${suggestion.kind}.asToday`, { outcome });
  return t(`balance.${suggestion.kind}`, { difference, outcome });
}

/** Where a target cannot be met: alone, or together with the others. */
export function missInWords(
  { targetId, year, asked, found, most }: Miss,
  { targets }: Outcome,
  years: readonly number[],
  t: Words['t'],
): string {
  const target = targets.find(({ id }) => id === targetId)?.name ?? '';
  const values = { target, year: years[year] ?? 0, asked, found, most };
  return t(most < asked ? 'balance.miss.alone' : 'balance.miss.together', values);
}

/** How many areas are to be spared, and how many can give. */
export function prioritiesInWords({ priorities }: Board, t: Words['t']): string {
  const count = (wanted: Priority) => Object.values(priorities ?? {}).filter((priority) => priority === wanted).length;
  const [spared, giving] = [count('protect'), count('canGive')];
  return spared + giving === 0 ? t('balance.priorities.none') : t('balance.priorities.count', { spared, giving });
}
