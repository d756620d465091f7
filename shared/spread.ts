/** A number from a text, spread evenly enough to shuffle by and the same on every machine (FNV-1a, 32 bits). */
export function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
