import type { Idea } from '../state.ts';

/** Ideas `i1`, `i2` … in the order they came, in turn about these areas. */
export const manyIdeas = (count: number, areaIds: readonly (string | null)[] = [null]): Record<string, Idea> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index): [string, Idea] => {
      const id = `i${index + 1}`;
      return [
        id,
        {
          id,
          title: { id: `w-title-${id}`, text: `Idé nummer ${index + 1}` },
          text: { id: `w-text-${id}`, text: `Hvad vi får ud af den.` },
          areaId: areaIds[index % areaIds.length] ?? null,
          amounts: null,
          at: index,
        },
      ];
    }),
  );
