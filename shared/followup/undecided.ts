import type { Stage, Text } from '../state.ts';
import { ballotChoicesOf, type Choice, type ChosenBefore, choicesOf } from './choices.ts';

/** Something the room has agreed on that no decision has been made of yet. */
export interface Undecided extends Choice {
  /** Who was named when it was agreed on. */
  owner?: Text;
  /** The earlier day it was chosen on, or the earlier run of this day; absent for what is chosen now. */
  from?: { day: number } | { run: number };
}

type Asked = Pick<Stage, 'run' | 'decisions' | 'discussion' | 'day' | 'earlierDays'>;

const keyOf = ({ kind, id = '' }: { kind: string; id?: string | undefined }): string => `${kind} ${id}`;

/**
 * What the common package, the ballots and the cards have settled and no decision has been made of, in that order; then what
 * earlier runs had chosen, and what ballots of earlier days had. Each is told once, by where it was chosen last.
 */
export function undecided(
  { run, decisions = {}, discussion = {}, day: today = 1, earlierDays = [] }: Asked,
  chosenBefore: readonly ChosenBefore[] = [],
): Undecided[] {
  const agreed = Object.values(discussion).flatMap(({ id, decision }): Undecided[] =>
    decision ? [{ source: { kind: 'card', id }, title: decision.text, owner: decision.owner }] : [],
  );
  const before = chosenBefore
    .toSorted((a, b) => b.day - a.day || b.run.number - a.run.number)
    .map(({ day, run: { number }, ...choice }): Undecided => {
      return { ...choice, from: day === today ? { run: number } : { day } };
    });
  const onEarlierDays = earlierDays
    .toReversed()
    .flatMap((record) =>
      ballotChoicesOf(record).map((choice): Undecided => ({ ...choice, from: { day: record.day } })),
    );
  const known = new Set(Object.values(decisions).map(({ source }) => keyOf(source)));
  return [...choicesOf(run), ...agreed, ...before, ...onEarlierDays].filter(({ source }) => {
    const isNew = !known.has(keyOf(source));
    known.add(keyOf(source));
    return isNew;
  });
}
