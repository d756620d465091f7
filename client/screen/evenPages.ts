/** Rows in pages of about as many each, at most so many on one; in their order. */
export function evenPages<Row>(rows: readonly Row[], most: number): Row[][] {
  const pages = Math.ceil(rows.length / most);
  const size = Math.ceil(rows.length / pages);
  return Array.from({ length: pages }, (_, page) => rows.slice(page * size, (page + 1) * size));
}

/** The page that a row stands on; null when it is on none. */
export function pageWhere<Row>(pages: readonly Row[][], isIt: (row: Row) => boolean): number | null {
  const page = pages.findIndex((rows) => rows.some(isIt));
  return page < 0 ? null : page;
}
