/** The first so many rows, with the one that is pointed at among them: it takes the last place where it would not be seen. */
export function firstWith<Row>(rows: readonly Row[], most: number, isPointed: (row: Row) => boolean): Row[] {
  const at = rows.findIndex(isPointed);
  const pointed = rows[at];
  if (pointed === undefined || at < most) return rows.slice(0, most);
  return [...rows.slice(0, most - 1), pointed];
}
