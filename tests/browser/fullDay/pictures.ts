import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';

const folder = 'docs/pictures/scenes';

/** With KEEP_PICTURES=1, keeps a picture of a scene in the documentation; in 256 colours where ImageMagick is at hand. */
export async function keepPicture(page: Page, scene: string): Promise<void> {
  if (!process.env['KEEP_PICTURES']) return;
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${scene}.png`;
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, animations: 'disabled' });
  spawnSync('convert', [path, '-strip', '-dither', 'None', '-colors', '256', `png8:${path}`]);
}
