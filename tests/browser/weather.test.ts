import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrowserRoom, expectAccessible, startAtDesk } from '../support/browserRoom.ts';
import { sees } from '../support/hands.ts';
import { joinAs } from '../support/joinAs.ts';

let room: BrowserRoom;
let desk: Page;
let tablet: Page;
let phone: Page;
let code: string;

const confirm = (page: Page) => page.getByRole('button', { name: /^Flyt [\d.]+ kr\.$/ });
/** How many moves a participant's page lists. */
const movesOn = (page: Page) => page.getByRole('region', { name: 'Lige sket' }).getByRole('listitem').count();

beforeAll(async () => {
  room = await BrowserRoom.open();
  [desk, tablet, phone] = (await Promise.all(
    (['desk', 'tablet', 'phone'] as const).map((size) => room.device(size)),
  )) as [Page, Page, Page];
  code = await startAtDesk(desk, 'Solvig');
  await joinAs(tablet, code, 'Mette', 'Leder');
  await joinAs(phone, code, 'Karen', 'Politiker');
  await sees(desk, 'Karen');
  await desk.getByRole('button', { name: /^Næste/ }).click();
  await desk.getByRole('button', { name: /^Næste/ }).click();
  await tablet.getByRole('button', { name: 'Administration', exact: true }).waitFor();
});
afterAll(() => room.close());

describe('a day with bad weather', () => {
  it('a wrong code is met with a sentence and a way back', async () => {
    const lost = await room.device('phone');
    await lost.goto('/d/WWWYYY');
    await sees(lost, 'Koden passer ikke til en åben aktørdag. Se efter på storskærmen, og prøv igen.');
    await expectAccessible(lost, 'wrong-code-phone');
    await lost.getByRole('link', { name: 'Skriv en anden kode' }).click();
    await lost.getByLabel('Kode').waitFor();
    await lost.context().close();
  });

  it('a desk that is not logged in asks for the passphrase first', async () => {
    const stranger = await room.device('desk');
    await stranger.goto(`/styring/${code}`);
    await stranger.getByLabel('Adgangssætning').waitFor();
    await expectAccessible(stranger, 'desk-login');
    await stranger.context().close();
  });

  it('L2: a double click moves once', async () => {
    await tablet.getByRole('button', { name: 'Administration', exact: true }).click();
    await confirm(tablet).dblclick();
    await sees(phone, /Mette/);
    expect(await movesOn(phone)).toBe(1);
  });

  it('R4: what is done while the server is away shows as predicted, waits, and goes out once', async () => {
    await room.loseServer();
    await sees(tablet, /Du er offline/);
    await sees(phone, /Du er offline/);
    await sees(desk, /Du er offline/);
    await expectAccessible(tablet, 'offline-tablet');
    await expectAccessible(desk, 'offline-desk');
    await tablet.getByRole('button', { name: 'Administration', exact: true }).click();
    await confirm(tablet).click();
    await tablet.locator('.predicted').first().waitFor();
    await room.regainServer();
    await phone.getByText(/Du er offline/).waitFor({ state: 'detached' });
    await phone.getByRole('region', { name: 'Lige sket' }).getByRole('listitem').nth(1).waitFor();
    expect(await movesOn(phone)).toBe(2);
    await tablet.locator('.predicted').first().waitFor({ state: 'detached' });
    expect(await movesOn(tablet)).toBe(2);
  });

  it('the room goes on when the facilitator’s browser closes, and the desk comes back where it was', async () => {
    const context = desk.context();
    await desk.close();
    await phone.getByRole('button', { name: 'Flyt penge' }).click();
    await confirm(phone).click();
    await sees(tablet, /Karen/);
    desk = await context.newPage();
    await desk.goto('/');
    await desk.getByRole('button', { name: 'Jeg er facilitator' }).click();
    await desk.getByRole('link', { name: /Til styringen/ }).click();
    await sees(desk, /Karen .*: Flyttede/);
  });

  it('the same person on a second tab is one person, and both tabs agree', async () => {
    const second = await tablet.context().newPage();
    await second.goto(`/d/${code}`);
    await second.getByRole('button', { name: 'Administration', exact: true }).waitFor();
    await sees(desk, '2 i rummet');
    expect(await movesOn(second)).toBe(await movesOn(tablet));
    await second.close();
  });

  it('half-typed ideas survive a reload', async () => {
    await desk
      .getByRole('button', { name: /^Idéer/ })
      .first()
      .click();
    await sees(phone, 'Skriv din idé');
    await phone.getByLabel('Kort sagt').fill('En halv id');
    await phone.reload();
    await phone.getByLabel('Kort sagt').waitFor();
    expect(await phone.getByLabel('Kort sagt').inputValue()).toBe('En halv id');
  });

  it('everything is there in English, one switch away', async () => {
    await tablet.getByRole('button', { name: /Mette/ }).click();
    await tablet.getByRole('button', { name: 'English' }).click();
    await sees(tablet, 'Write your idea');
    await expectAccessible(tablet, 'ideas-english-tablet');
  });
});
