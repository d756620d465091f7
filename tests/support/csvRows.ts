/** The rows of a CSV file with semicolons, where a cell between quotes may hold anything. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at];
    if (isQuoted && one === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (one === '"') isQuoted = !isQuoted;
    else if (one === ';' && !isQuoted) {
      row.push(cell);
      cell = '';
    } else if (one === '\n' && !isQuoted) {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += one;
  }
  return cell === '' && row.length === 0 ? rows : [...rows, [...row, cell]];
}
