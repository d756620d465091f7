/** No row is higher than this, in rem: with few of them the list ends where they do. */
const highest = 2.1;

/** How high each of some rows is, in rem, that share a height. */
export const rowHeight = (rows: number, shared: number): number => Math.min(highest, shared / Math.max(1, rows));
