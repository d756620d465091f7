/** Excel takes at most 31 characters, none of []:*?/\\, and no quote at either end. */
const longest = 31;

/** Names for the sheets of a workbook: as Excel takes them, and no two alike, whatever the case of their letters. */
export class SheetNames {
  readonly #taken: Set<string>;

  constructor(...taken: string[]) {
    this.#taken = new Set(taken.map((name) => name.toLowerCase()));
  }

  /** The name of the next sheet: cut at a word where it is too long, with a number where its name is taken. */
  next(title: string): string {
    const plain = title.replaceAll(/[[\]:*?/\\]/g, '').replaceAll(/^'+|'+$/g, '');
    for (let count = 1; ; count += 1) {
      const ending = count === 1 ? '' : ` ${count}`;
      const name = cut(plain, longest - ending.length) + ending;
      if (this.#taken.has(name.toLowerCase())) continue;
      this.#taken.add(name.toLowerCase());
      return name;
    }
  }
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return space > 0 ? text.slice(0, space).replace(/[\s,.]+$/, '') : text.slice(0, most);
}
