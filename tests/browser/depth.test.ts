import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BrowserRoom,
  chooseProposal,
  chooseScene,
  expectAccessible,
  goToNextStep,
  roomAtWork,
} from '../support/browserRoom.ts';
import { card, press, sees } from '../support/hands.ts';

let room: BrowserRoom;
let desk: Page;
let screen: Page;
let tablet: Page;
let phone: Page;

beforeAll(async () => {
  ({ room, desk, screen, tablet, phone } = await roomAtWork('Åbrinke'));
});
afterAll(() => room.close());

const scene = (name: string) => chooseScene(desk, name);

describe('the budget in its depth', () => {
  it('fact sheets are read, and the desk sees how many have', async () => {
    await goToNextStep(desk);
    await sees(tablet, 'Du har læst 0 af 3.');
    for (const sheet of await tablet.locator('.FactSheet__title').all()) await sheet.click();
    await sees(desk, /1 af 2 har læst faktaarkene/);
    await expectAccessible(tablet, 'facts-tablet');
  });

  it('ideas are written in private, and shown together', async () => {
    await goToNextStep(desk);
    await phone.getByLabel('Kort sagt').fill('Fælles kantine');
    await phone.getByRole('button', { name: 'Send idéen' }).click();
    await sees(phone, 'Kun du kan se den, indtil den vises');
    await sees(screen, '1 idé er skrevet. Idéerne vises samlet');
    expect(await tablet.getByText('Fælles kantine').count()).toBe(0);
    await desk.getByRole('button', { name: 'Vis idéerne samlet' }).click();
    await sees(tablet, 'Fælles kantine');
    await sees(screen, 'Fælles kantine');
  });

  it('a question is asked, and its answer is read by all', async () => {
    await press(phone, 'Spørgsmål');
    await phone.getByLabel('Hvad vil du vide?').fill('Tæller sygedagpenge med?');
    await phone.getByRole('button', { name: 'Stil et spørgsmål' }).click();
    await desk.getByRole('tab', { name: 'Spørgsmål 1' }).click();
    await desk.getByRole('button', { name: 'Svar: Tæller sygedagpenge med?' }).click();
    await desk.getByLabel('Svar på: Tæller sygedagpenge med?').fill('Nej, kun service tæller.');
    await desk.getByRole('button', { name: 'Vis svaret for alle' }).click();
    await press(tablet, 'Spørgsmål');
    await sees(tablet, 'Nej, kun service tæller.');
    await expectAccessible(phone, 'questions-phone');
    await expectAccessible(desk, 'desk-questions');
  });

  it('a suggestion for balance is computed, taken by choice, and can be stepped back from', async () => {
    await goToNextStep(desk);
    await press(tablet, 'Forslag');
    await chooseProposal(tablet, 'OEU-R01');
    await tablet.getByRole('radio', { name: 'Balance' }).check();
    await tablet.getByRole('radio', { name: 'Lempelig' }).check();
    await tablet.getByRole('button', { name: /^Vælg det hele/ }).waitFor();
    await expectAccessible(tablet, 'balance-tablet');
    for (const field of await tablet.getByLabel(/Hvad giver vi afkald på/).all())
      await field.fill('Vi venter med det.');
    await tablet.getByRole('button', { name: /^Vælg det hele/ }).click();
    await sees(tablet, 'Der er intet at foreslå');
    await press(tablet, 'Historik');
    await sees(tablet, /Tog et forslag til balance/);
    await tablet.getByRole('button', { name: 'Et skridt tilbage' }).click();
    await sees(tablet, 'Kun til at se');
    await expectAccessible(tablet, 'history-tablet');
  });

  it('tracks, frames and changes are shown to each and to all', async () => {
    await press(tablet, 'Forslag');
    await press(phone, 'Forslag');
    for (const [name, part] of [
      ['To spor', 'tracks'],
      ['Ændringer', 'changes'],
    ] as const) {
      await tablet.getByRole('radio', { name }).check();
      await expectAccessible(tablet, `${part}-tablet`);
      await phone.getByRole('radio', { name }).check();
      await expectAccessible(phone, `${part}-phone`);
    }
    for (const name of ['Områdernes ændringer', 'To spor', 'Tilbagebetaling', 'Rammer']) {
      await scene(name);
      await screen.getByRole('heading').first().waitFor();
      await expectAccessible(screen, `screen-${name}`);
    }
  });

  it('a card is played on all boards, and taken back', async () => {
    await card(desk, 'Hændelser');
    await desk.getByRole('button', { name: /^Spil/ }).first().click();
    await scene('Hændelse');
    await sees(phone, 'Hændelse');
    await expectAccessible(phone, 'shock-phone');
    await expectAccessible(screen, 'screen-shock');
    await expectAccessible(desk, 'desk-shocks');
    // The card is long, and what one moves money with keeps its room beside it.
    await press(tablet, 'Budgettet');
    await press(tablet, 'Flyt penge');
    const amount = await tablet.getByLabel('Hvor meget?').first().boundingBox();
    const foot = await tablet.locator('.Sheet__foot').boundingBox();
    expect((amount?.y ?? 0) + (amount?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
    await expectAccessible(tablet, 'shock-tablet');
    await press(tablet, 'Luk');
    await desk
      .getByRole('button', { name: /^Tag .*tilbage/ })
      .first()
      .click();
    await phone.getByRole('button', { name: 'Skjul teksten' }).waitFor({ state: 'detached' });
  });

  it('the agreement lands: every board is held against it, and what is missing becomes tasks', async () => {
    await card(desk, 'Mål');
    await desk.getByRole('button', { name: 'Aftalen er landet …' }).click();
    for (const year of [2028, 2029, 2030, 2031])
      await desk.getByRole('textbox', { name: new RegExp(`Service i ${year}`) }).fill('95.000');
    await desk.getByRole('button', { name: 'Lad aftalens tal gælde' }).click();
    await sees(phone, /Find .* i 2028 på service/);
    await scene('Aftalen er landet');
    await sees(screen, /Aftalen er landet/);
    await expectAccessible(phone, 'tasks-phone');
    await expectAccessible(screen, 'screen-agreement');
    await expectAccessible(desk, 'desk-rescored');
  });

  it('no page complained', () => {
    expect(room.complaints).toEqual([]);
  });
});
