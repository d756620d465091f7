export interface Wanted {
  /** Where the middle of the label would best be. */
  middle: number;
  width: number;
}

export interface Placed {
  left: number;
  width: number;
}

/**
 * Puts labels side by side as near to where they belong as they can be without touching each other or leaving the line of that
 * `length`. When they are too wide together, the widest
 * are made narrower, so that the short ones can be read in full.
 */
export function placeLabels(wanted: readonly Wanted[], length: number, gap: number): Placed[] {
  const room = length - gap * Math.max(0, wanted.length - 1);
  const most = widest(wanted, room);
  const order = wanted.map(({ middle, width }, index) => ({ index, middle, width: Math.min(width, most) }));
  order.sort((a, b) => a.middle - b.middle);

  const lefts: number[] = [];
  let free = 0;
  for (const { middle, width } of order) {
    const left = Math.max(free, middle - width / 2);
    lefts.push(left);
    free = left + width + gap;
  }
  let end = length;
  for (let place = order.length - 1; place >= 0; place--) {
    const { width } = order[place] as { width: number };
    const left = Math.max(0, Math.min(lefts[place] as number, end - width));
    lefts[place] = left;
    end = left - gap;
  }

  const placed: Placed[] = [];
  for (const [place, { index, width }] of order.entries()) placed[index] = { left: lefts[place] as number, width };
  return placed;
}

/** How wide a label may be for all of them to fit. */
function widest(wanted: readonly Wanted[], room: number): number {
  const widths = wanted.map(({ width }) => width).sort((a, b) => a - b);
  let left = room;
  for (const [index, width] of widths.entries()) {
    const share = left / (widths.length - index);
    if (width > share) return share;
    left -= width;
  }
  return room;
}
