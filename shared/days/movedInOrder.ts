/**
 * Which of some things have been moved, when each is told by the place it had before, in the order they have now: as few as can
 * explain the new order. The rest stand as they did among themselves (the longest run of rising places).
 */
export function movedInOrder(places: readonly number[]): ReadonlySet<number> {
  const best: { length: number; before: number }[] = [];
  for (const [index, place] of places.entries()) {
    const here = { length: 1, before: -1 };
    for (const [earlier, other] of places.slice(0, index).entries()) {
      const length = (best[earlier]?.length ?? 0) + 1;
      if (other < place && length > here.length) Object.assign(here, { length, before: earlier });
    }
    best.push(here);
  }
  const longest = Math.max(0, ...best.map(({ length }) => length));
  const standing = new Set<number>();
  for (let at = best.findIndex(({ length }) => length === longest); at >= 0; at = best[at]?.before ?? -1) {
    standing.add(places[at] as number);
  }
  return new Set(places.filter((place) => !standing.has(place)));
}
