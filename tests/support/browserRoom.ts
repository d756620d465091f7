import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openBrowser } from './chromium.ts';
import { joinAs } from './joinAs.ts';
import { passphrase, type ServerProcess, startProcess } from './server.ts';

/** The devices of a room, at the sizes they have. */
export const sizes = {
  desk: { width: 1440, height: 900 },
  screen: { width: 1920, height: 1080 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

const pictures = 'test-results/pictures';

/** A real server, a real browser, and a browser of its own for every device in the room. */
export class BrowserRoom {
  server: ServerProcess;
  readonly #browser: Browser;
  readonly #contexts: BrowserContext[] = [];
  /** What any page complained about; a healthy day has none. */
  readonly complaints: string[] = [];

  private constructor(server: ServerProcess, browser: Browser) {
    this.server = server;
    this.#browser = browser;
  }

  static async open(): Promise<BrowserRoom> {
    const server = await startProcess();
    mkdirSync(pictures, { recursive: true });
    return new BrowserRoom(server, await openBrowser());
  }

  /** A device that has never been here before. */
  async device(size: keyof typeof sizes, touch = size === 'tablet' || size === 'phone'): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: sizes[size],
      hasTouch: touch,
      locale: 'da-DK',
      baseURL: this.server.origin,
      reducedMotion: 'reduce',
    });
    this.#contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => this.complaints.push(`${size}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${size}: ${message.text()}`);
    });
    return page;
  }

  /** Cuts the power of the server. */
  async loseServer(): Promise<void> {
    await this.server.kill();
  }

  /** Starts it again where it was. */
  async regainServer(): Promise<void> {
    const { dataFolder, origin } = this.server;
    this.server = await startProcess(dataFolder, Number(new URL(origin).port));
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close();
    await this.#browser.close();
    await this.server.stop();
  }
}

/** WCAG 2.2 AA by axe, and nothing that must be scrolled sideways; leaves a picture to look at. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${pictures}/${name}.png` });
  // Without the details of what is in order, and in the page itself: the same rules in half the time. All frames are our own.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(found, `accessibility of ${name}`).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, `${name} must not scroll sideways`).toBeLessThanOrEqual(0);
}

/** From the landing page to a desk, as a facilitator does it; `look` is shown each view on the way. Gives the workshop's code. */
export async function startAtDesk(
  page: Page,
  scenario: string,
  look: (name: string) => Promise<void> = async () => undefined,
): Promise<string> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Jeg er facilitator' }).click();
  await page.getByLabel('Adgangssætning').waitFor();
  await look('login');
  await page.getByLabel('Adgangssætning').fill(passphrase);
  await page.getByRole('button', { name: 'Log ind' }).click();
  const card = page.getByRole('listitem').filter({ hasText: scenario });
  await card.waitFor();
  await look('scenarios');
  await card.getByRole('button', { name: /Start aktørdag/ }).click();
  await page.waitForURL(/\/styring\//);
  return page.url().split('/styring/')[1]?.slice(0, 6) ?? '';
}

/** A room at work: desk and screen, Mette (leder) on a tablet and Karen (politiker) on a phone, at the first step of a scenario. */
export async function roomAtWork(scenario: string) {
  const room = await BrowserRoom.open();
  const [desk, screen, tablet, phone] = await Promise.all([
    room.device('desk'),
    room.device('screen'),
    room.device('tablet'),
    room.device('phone'),
  ]);
  const code = await startAtDesk(desk, scenario);
  await screen.goto(`/skaerm/${code}`);
  await joinAs(tablet, code, 'Mette', 'Leder');
  await joinAs(phone, code, 'Karen', 'Politiker');
  await desk.getByText('Karen').first().waitFor();
  return { room, desk, screen, tablet, phone };
}

/** Goes on to the next step of the programme. */
export async function goToNextStep(desk: Page): Promise<void> {
  const next = desk.getByRole('button', { name: /^Næste/ });
  const before = await next.innerText();
  await next.click();
  await expect.poll(() => next.innerText()).not.toBe(before);
}

/** Chooses a proposal in the catalogue, by its title or number. */
export async function chooseProposal(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(title) }).click();
  await page.getByRole('button', { name: 'Vælg forslaget' }).click();
  await page.getByRole('button', { name: 'Tag forslaget ud' }).waitFor();
  await page.getByRole('button', { name: 'Luk', exact: true }).click();
}

/** Shows a scene on the screen, from wherever it is folded away at the desk. */
export async function chooseScene(desk: Page, name: string): Promise<void> {
  const scenes = desk.getByRole('group', { name: 'Vis på storskærmen' });
  const button = desk.getByRole('button', { name, exact: true, includeHidden: true });
  const group = scenes.locator('details').filter({ has: button });
  if ((await group.count()) > 0 && !(await group.evaluate((details) => details.hasAttribute('open')))) {
    await group.locator('summary').click();
  }
  await scenes.getByRole('button', { name, exact: true }).click();
}
