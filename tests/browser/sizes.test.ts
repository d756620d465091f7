import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserRoom, expectAccessible, goToNextStep, roomAtWork, sizes } from '../support/browserRoom.ts';
import { sees } from '../support/hands.ts';
import { moveMoney } from './fullDay/tables.ts';

let room: BrowserRoom;
let desk: Page;
let screen: Page;
let tablet: Page;

beforeAll(async () => {
  ({ room, desk, screen, tablet } = await roomAtWork('Solvig'));
});
afterAll(() => room.close());

/** Words of these elements that stand on more than one line. Runs in the page. */
function brokenWords(elements: (HTMLElement | SVGElement)[]): string[] {
  return elements.flatMap((element) => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent ?? '';
      for (const { index, 0: word } of text.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
      }
    }
    return broken;
  });
}

describe('views at the sizes they are used in', () => {
  it('a code of wide letters is narrowed until it stands beside the QR code', async () => {
    const letters = screen.locator('.JoinScene__letters');
    const before = await letters.boundingBox();
    await letters.evaluate((line) => {
      line.textContent = 'MWM-WMW';
      dispatchEvent(new Event('resize'));
    });
    const after = await letters.boundingBox();
    const qr = await screen.getByRole('img', { name: /QR-kode/ }).boundingBox();
    expect(after?.height).toBe(before?.height);
    expect((after?.x ?? 0) + (after?.width ?? 0)).toBeLessThanOrEqual(qr?.x ?? 0);
    await expectAccessible(screen, 'screen-join-wide');
    await screen.reload();
  });

  it('the budget is open, and somebody has moved money', async () => {
    await goToNextStep(desk);
    await goToNextStep(desk);
    await moveMoney(tablet, 'adm', 'savings', '500.000');
    await sees(desk, /Mette .*: Flyttede/);
  });

  it('on a tablet held upright no name runs into its figure', async () => {
    const { width, height } = sizes.tablet;
    await tablet.setViewportSize({ width: height, height: width });
    await tablet.getByRole('button', { name: '2029', exact: true }).waitFor();
    const rows = await tablet.locator('.BudgetTable tbody tr').evaluateAll((lines) =>
      lines.map((line) => {
        const name = document.createRange();
        name.selectNodeContents(line.querySelector('th') ?? line);
        const figure = line.querySelector('td');
        return { name: name.getBoundingClientRect().right, figure: figure?.getBoundingClientRect().left ?? 0 };
      }),
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ name, figure }) => name > figure)).toEqual([]);
    await expectAccessible(tablet, 'budget-tablet-upright');
    await tablet.setViewportSize({ width, height });
  });

  it('the desk at 1440×900 needs no scrolling of the page: all that is used hourly is in sight', async () => {
    const { width, height } = sizes.desk;
    expect(desk.viewportSize()).toEqual({ width, height });
    expect(await desk.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
    const parts = ['ProgrammeList', 'StepHead', 'StepControls', 'RoomCard', 'DeskCards', 'ScreenColumn', 'Activity'];
    for (const part of [...parts, 'Activity__line', 'WorthKnowing__notice']) {
      const box = await desk.locator(`.${part}`).first().boundingBox();
      if (!box) throw new Error(`${part} is not shown`);
      expect(box.height, part).toBeGreaterThan(0);
      expect(Math.min(box.x, box.y), part).toBeGreaterThanOrEqual(0);
      expect(Math.round(box.x + box.width), part).toBeLessThanOrEqual(width);
      expect(Math.round(box.y + box.height), part).toBeLessThanOrEqual(height);
    }
  });

  it.each([
    [1366, 768],
    [1280, 720],
  ])('the desk at %i×%i breaks no word of its cards and scenes', async (width, height) => {
    await desk.setViewportSize({ width, height });
    for (const fold of await desk.locator('.SceneButtons details:not([open]) summary').all()) await fold.click();
    const words = desk.locator('.DeskCards [role="tab"], .SceneButtons button');
    expect(await words.count()).toBeGreaterThan(20);
    expect(await words.evaluateAll(brokenWords)).toEqual([]);
    await expectAccessible(desk, `desk-${width}`);
  });
});
