import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('tests of views put nothing in the place of a module, since the next file would find it or go without', () => {
  const files = readdirSync('client', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.test\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  const replacing = files.filter((file) => /vi\.(do)?(un)?mock\(/i.test(readFileSync(`client/${file}`, 'utf8')));
  expect(replacing, 'say it for all of them in client/testing/emptyPage.tsx').toEqual([]);
});
