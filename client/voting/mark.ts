/** What stands on a ballot paper before it is given: nothing yet, blank, or crosses. */
export type Mark = 'none' | 'blank' | readonly string[];

/** The paper as the vote that counts says; undefined: no vote yet. */
export const markOf = (vote: readonly string[] | undefined): Mark => {
  if (!vote) return 'none';
  return vote.length === 0 ? 'blank' : vote;
};

/** A cross set or taken away. Crosses and blank exclude each other. */
export function withCross(mark: Mark, optionId: string, isSet: boolean): Mark {
  const crosses = Array.isArray(mark) ? mark.filter((id) => id !== optionId) : [];
  const after = isSet ? [...crosses, optionId] : crosses;
  return after.length === 0 ? 'none' : after;
}

/** The paper with the blank choice made or taken back. */
export const withBlank = (isSet: boolean): Mark => (isSet ? 'blank' : 'none');

/** The options that a paper approves; none for a blank vote. Undefined while nothing stands on it. */
export function approvedOn(mark: Mark): string[] | undefined {
  if (mark === 'none') return undefined;
  return mark === 'blank' ? [] : [...mark];
}

export const sameMark = (a: Mark, b: Mark): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : [...a].sort().join() === [...b].sort().join();
