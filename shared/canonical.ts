/**
 * Canonical JSON: keys sorted by UTF-16 code units, no white space (RFC 8785 for the values we allow). Two states are the same
 * when these texts are (L4).
 * @throws on anything that is not plain JSON of safe whole or finite numbers.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('not a finite number');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) {
    let list = '';
    for (const child of value) list += `${list && ','}${canonicalJson(child)}`;
    return `[${list}]`;
  }
  // Dates, maps and sets would pass for empty objects, and two states that differ for the same.
  if (typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]') {
    const object = value as Record<string, unknown>;
    let entries = '';
    for (const key of Object.keys(object).sort()) {
      const child = object[key];
      if (child !== undefined) entries += `${entries && ','}${JSON.stringify(key)}:${canonicalJson(child)}`;
    }
    return `{${entries}}`;
  }
  throw new TypeError(`not plain JSON: ${typeof value}`);
}
