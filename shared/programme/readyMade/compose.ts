import type { Opens, Step } from '../../scenario/schema.ts';

/**
 * A step as a ready-made programme writes it: what is left out is shut, open with names, and shown as the step itself, or as the
 * discussion cards where it is for some of them.
 */
export type Sketch = Pick<Step, 'id' | 'kind' | 'title' | 'prompt' | 'minutes'> &
  Partial<Omit<Step, 'opens' | 'plannedAt'>> & { opens?: readonly (keyof Opens)[] };

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** The steps of a day, each planned to begin when the one before ends; without a start in minutes past midnight none is planned. */
export function compose(start: number | null, sketches: readonly Sketch[]): Step[] {
  let at = start;
  return sketches.map((sketch) => {
    const { opens = [], ...rest } = sketch;
    const planned = at === null ? {} : { plannedAt: `${twoDigits(Math.floor(at / 60))}:${twoDigits(at % 60)}` };
    if (at !== null) at += sketch.minutes;
    return {
      anonymous: false,
      scene: sketch.cardStep ? 'cards' : 'step',
      ...rest,
      ...planned,
      opens: { moves: opens.includes('moves'), ideas: opens.includes('ideas'), ballots: opens.includes('ballots') },
    };
  });
}

/** Nine in the morning. */
export const nine = 9 * 60;
