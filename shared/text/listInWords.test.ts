import { expect, it } from 'vitest';
import { da } from './da.ts';
import { listInWords } from './listInWords.ts';
import { fill } from './sentence.ts';

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a og b'],
  [['a', 'b', 'c'], 'a, b og c'],
])('things are listed as people list them: %j', (things, listed) => {
  expect(listInWords(things, (key, values) => fill(da[key], values ?? {}, 'da'))).toBe(listed);
});
