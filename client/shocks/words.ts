import type { BoardName, Standing } from '../../shared/budget/standing.ts';
import { agreementTargets } from '../../shared/commands/enterAgreement.ts';
import type { Scenario, Shock } from '../../shared/scenario/schema.ts';
import type { TextKey } from '../../shared/text/keys.ts';
import type { Words } from '../app/texts.tsx';

type T = Words['t'];

/** Names of targets stand inside sentences. */
const inside = (name: string): string => name.toLocaleLowerCase('da');

export const boardInWords = ({ number }: BoardName, t: T): string =>
  number === null ? t('standing.plenary') : `${t('table.word')} ${number}`;

/** "nået", or "mangler 3,2 mio. i 2029"; the target is named where there are several. */
export function standingInWords({ gap, outcome }: Standing, t: T): string {
  if (!gap) return t('standing.met');
  const values = { amount: gap.missing, year: gap.year, target: inside(gap.target.name) };
  return t(outcome.targets.length > 1 ? 'standing.short.target' : 'standing.short', values);
}

/** What a card does to each target, in a sentence each. */
export const effectsInWords = (shock: Shock, scenario: Scenario, t: T): string[] =>
  shock.targets.flatMap(({ targetId, amounts }) => {
    const name = agreementTargets(scenario).find(({ id }) => id === targetId)?.name ?? targetId;
    const more = Math.max(0, ...amounts);
    const less = Math.max(0, ...amounts.map((amount) => -amount));
    if (more === 0 && less === 0) return [];
    const isSame = amounts.every((amount) => amount === amounts[0]);
    const way = more > 0 && less > 0 ? 'mixed' : more > 0 ? 'more' : 'less';
    const key = way === 'mixed' || isSame ? (`shock.effect.${way}` as const) : (`shock.effect.${way}.upTo` as const);
    return [t(key, { target: inside(name), more, less })];
  });

export const targetInWords = inside;

const largestWord = 12;

/** A small number as a word, with a capital where it begins the sentence. */
export function countInWords(count: number, t: T, place: 'first' | 'inside'): string {
  if (count < 1 || count > largestWord) return String(count);
  const word = t(`screen.number.${count}` as TextKey);
  return place === 'first' ? word : word.toLocaleLowerCase('da');
}
