import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { installPackages } from './debian.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const say = (what: string): void => void process.stdout.write(`${what}\n`);

/** A Chrome or Chromium of this machine, when there is one. */
function onThisMachine(): string | undefined {
  const { PATH = '', CHROME_PATH } = process.env;
  const places = PATH.split(':').flatMap((folder) => names.map((name) => join(folder, name)));
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [CHROME_PATH, ...places, mac].find((place) => place !== undefined && existsSync(place));
}

function download(): string {
  say("No browser found: downloading playwright's Chromium ...");
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  return chromium.executablePath();
}

/** The path of a browser to test in: the machine's own, else Debian's package when root, else playwright's download. */
export function provideChromium(): string {
  const isInstalled = () => installPackages('No browser found', ['chromium']);
  const found = onThisMachine() ?? (isInstalled() ? onThisMachine() : undefined) ?? download();
  say(`Browser tests run in ${found}`);
  return found;
}

/** Opens the browser that `provideChromium` found. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: onThisMachine() ?? chromium.executablePath(),
    args: [...quietly, '--no-first-run'],
  });

export default function setup(): void {
  provideChromium();
}
