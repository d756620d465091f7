import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { must } from '../../../shared/ids.ts';
import { openBrowser } from '../../support/chromium.ts';
import { startProcess } from '../../support/server.ts';
import type { Asked } from './page.ts';

const built = fileURLToPath(new URL('../../../dist/client/assets', import.meta.url));

export interface BrowserSet {
  name: string;
  sizes: { years: number; grain: number };
  /** Each question is the first one of a page that has been opened a while ago. */
  isFirst: boolean;
}

/** Asks questions in a Chromium, in a page of the built server and with the very worker of the built client. */
export async function askInBrowser<Set extends BrowserSet>(
  sets: readonly Set[],
  seeds: readonly number[],
): Promise<{ set: Set; asked: Asked[] }[]> {
  const workerPath = `/assets/${must(readdirSync(built).find((name) => /^suggestionWorker-.*\.js$/.test(name)))}`;
  const script = await pageScript();
  const server = await startProcess();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ baseURL: server.origin });
    await page.route('**/bench/balance.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
    await page.goto('/');
    await page.addScriptTag({ url: '/bench/balance.js', type: 'module' });
    await page.waitForFunction(() => window.balance !== undefined);
    const ask = (seed: number, { sizes, isFirst }: BrowserSet) =>
      page.evaluate((given) => window.balance.ask(given.workerPath, given.seed, given.sizes, given.isFirst), {
        workerPath,
        seed,
        sizes,
        isFirst,
      });
    const results: { set: Set; asked: Asked[] }[] = [];
    for (const set of sets) {
      for (const seed of seeds.slice(0, 3)) await ask(seed, set); // as warm as a page in use
      const asked: Asked[] = [];
      for (const seed of seeds) asked.push(await ask(seed, set));
      results.push({ set, asked });
    }
    return results;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** What runs in the page, as one module. */
async function pageScript(): Promise<string> {
  const page = fileURLToPath(new URL('./page.ts', import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, modulePreload: false, rollupOptions: { input: page } },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  return must(outputs.flatMap((one) => (one.type === 'chunk' && one.isEntry ? [one.code] : []))[0]);
}
