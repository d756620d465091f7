import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { paletted } from '../../support/paletted.ts';

const folder = 'docs/pictures/scenes';

/** With KEEP_PICTURES=1 the day's pictures are those of the documentation. */
export const chosenToKeep = Boolean(process.env['KEEP_PICTURES']);

/** With KEEP_PICTURES=1, keeps a picture of a scene in the documentation, in few colours so that it stays small. */
export async function keepPicture(page: Page, scene: string): Promise<void> {
  if (!chosenToKeep) return;
  mkdirSync(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  writeFileSync(`${folder}/${scene}.png`, paletted(await page.screenshot({ animations: 'disabled' })));
}
