import type { Browser, CDPSession, Page } from 'playwright-core';
import { joinAs } from '../../support/joinAs.ts';
import { type Watch, watchPage } from './watch.ts';

declare global {
  interface Window {
    watch: Watch;
  }
}

/** A tablet's processor beside that of an ordinary laptop. */
export const slowdown = 4;

/** A participant's tablet in the room, with a processor as slow as a tablet's. */
export class Tablet {
  readonly page: Page;
  readonly #processor: CDPSession;

  private constructor(page: Page, processor: CDPSession) {
    this.page = page;
    this.#processor = processor;
  }

  static async enter(browser: Browser, origin: string, code: string): Promise<Tablet> {
    const context = await browser.newContext({
      viewport: { width: 1024, height: 768 },
      hasTouch: true,
      locale: 'da-DK',
      baseURL: origin,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    // What compiles this file on the fly wraps functions in a helper that the page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    await page.addInitScript(watchPage);
    await joinAs(page, code, 'Tavle', 'Leder');
    await page.locator('.BudgetTable').waitFor();
    const processor = await context.newCDPSession(page);
    await processor.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    // The page's own time: what else the machine does meanwhile is no part of it.
    await processor.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Tablet(page, processor);
  }

  /** Milliseconds of work that the page has done so far. */
  async worked(): Promise<number> {
    const { metrics } = await this.#processor.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  }

  /** Milliseconds until what somebody does has been painted at a place. */
  async timed(selector: string, act: () => Promise<unknown>): Promise<number> {
    await this.page.evaluate((at) => window.watch.begin(at), selector);
    await act();
    return this.page.evaluate(() => window.watch.painted());
  }

  /** Waits until the page has come to rest, as it has when a person has read what came up. */
  async atRest(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let turn = 0; turn < 3; turn += 1) await new Promise<unknown>((resolve) => requestIdleCallback(resolve));
    });
  }

  /** Unfolds every committee. */
  async unfoldAll(): Promise<void> {
    const folded = this.page.locator('.BudgetTable__fold[aria-expanded="false"]');
    while ((await folded.count()) > 0) await folded.first().click();
  }

  async openWall(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: /Idéer/ }).click();
    await this.page.locator('.IdeaCard').first().waitFor();
  }

  async openCatalogue(): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('button', { name: /Forslag/ })
      .click();
    await this.page.locator('.Catalogue__row').first().waitFor();
  }
}
