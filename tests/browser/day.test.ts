import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrowserRoom, expectAccessible, startAtDesk } from '../support/browserRoom.ts';
import { sees } from '../support/hands.ts';
import { joinAs } from '../support/joinAs.ts';

let room: BrowserRoom;
let desk: Page;
let screen: Page;
let tablet: Page;
let phone: Page;
let code: string;

beforeAll(async () => {
  room = await BrowserRoom.open();
  [desk, screen, tablet, phone] = (await Promise.all(
    (['desk', 'screen', 'tablet', 'phone'] as const).map((size) => room.device(size)),
  )) as [Page, Page, Page, Page];
});
afterAll(() => room.close());

const next = () => desk.getByRole('button', { name: /^Næste/ }).click();

describe('a day, as the room sees it', () => {
  it('the facilitator logs in, sees the scenarios, and starts an aktørdag', async () => {
    await desk.goto('/');
    await expectAccessible(desk, 'landing');
    await phone.goto('/');
    await expectAccessible(phone, 'landing-phone');
    code = await startAtDesk(desk, 'Solvig', (name) => expectAccessible(desk, name));
    await sees(desk, `${code.slice(0, 3)}-${code.slice(3)}`);
    await desk.getByRole('img', { name: /QR-kode/ }).waitFor();
    await expectAccessible(desk, 'desk-empty');
  });

  it('the screen shows the code, large, with a QR code', async () => {
    await screen.goto(`/skaerm/${code}`);
    await sees(screen, 'Velkommen. Find din plads i budgettet');
    const height = await screen
      .getByRole('img', { name: /QR-kode/ })
      .evaluate((qr) => qr.getBoundingClientRect().height);
    expect(height).toBeGreaterThanOrEqual(400);
    await expectAccessible(screen, 'screen-join');
  });

  it('people join with the code from tablet and phone, without an account', async () => {
    await tablet.goto(`/d/${code}`);
    await tablet.getByLabel('Hvad skal vi kalde dig?').waitFor();
    await expectAccessible(tablet, 'join-tablet');
    await joinAs(tablet, code, 'Mette', 'Leder');
    await joinAs(phone, code, 'Karen', 'Politiker');
    await Promise.all([sees(tablet, 'Velkommen'), sees(phone, 'Velkommen')]);
    await sees(desk, 'Karen');
    await sees(screen, /politiker/);
    await expectAccessible(tablet, 'step-tablet');
    await expectAccessible(phone, 'step-phone');
    await expectAccessible(desk, 'desk-room');
  });

  it('R4: a reload brings a person back as themselves', async () => {
    await phone.reload();
    await sees(phone, 'Velkommen tilbage, Karen');
    expect(await desk.locator('.RoomPeople').getByText('Karen').count()).toBe(1);
  });

  it('an idea is written on the phone, hidden with a reason that its author alone sees, and shown again', async () => {
    await next();
    await phone.getByLabel('Kort sagt').fill('Sluk lyset om natten');
    await phone.getByLabel('Hvad får vi ud af det?').fill('Gadelys på små veje <b>slukkes</b> fra 1 til 5');
    await expectAccessible(phone, 'idea-form-phone');
    await phone.getByRole('button', { name: 'Send idéen' }).click();
    await sees(tablet, 'Sluk lyset om natten');
    await sees(tablet, 'Gadelys på små veje <b>slukkes</b> fra 1 til 5');
    await sees(screen, 'Sluk lyset om natten');
    await expectAccessible(screen, 'screen-ideas');
    await expectAccessible(tablet, 'ideas-tablet');

    await desk.getByRole('button', { name: 'Skjul Sluk lyset om natten' }).click();
    await desk.getByLabel('Hvorfor skjuler du idéen?').fill('Ligner en anden');
    await expectAccessible(desk, 'desk-hide');
    await desk.getByRole('button', { name: 'Skjul idéen' }).click();
    await sees(phone, /Skjult af facilitator: Ligner en anden/);
    await tablet.getByText('Sluk lyset om natten').waitFor({ state: 'detached' });
    expect(await tablet.getByText('Ligner en anden').count()).toBe(0);
    await desk.getByRole('button', { name: 'Vis Sluk lyset om natten igen' }).click();
    await sees(tablet, 'Sluk lyset om natten');
  });

  it('one can edit and withdraw an idea of one’s own', async () => {
    await phone.getByRole('button', { name: 'Ret: Sluk lyset om natten' }).click();
    await phone.getByLabel('Kort sagt').fill('Sluk lyset fra 1 til 5');
    await phone.getByRole('button', { name: 'Gem rettelsen' }).click();
    await sees(tablet, 'Sluk lyset fra 1 til 5');
    await phone.getByRole('button', { name: 'Træk tilbage: Sluk lyset fra 1 til 5' }).click();
    await phone.getByRole('button', { name: /^Træk “Sluk lyset fra 1 til 5” tilbage/ }).click();
    await tablet.getByRole('heading', { name: 'Sluk lyset fra 1 til 5' }).waitFor({ state: 'detached' });
  });

  it('money moves by tap, and everyone sees it with who did it', async () => {
    await next();
    await tablet.getByRole('button', { name: 'Administration', exact: true }).click();
    const sheet = tablet.getByRole('form', { name: 'Flyt penge' });
    await sheet.waitFor();
    await expectAccessible(tablet, 'move-tablet');
    await tablet.getByRole('button', { name: /^Flyt [\d.]+ kr\.$/ }).click();
    await sees(phone, /Mette/);
    await sees(screen, /Mette/);
    await sees(desk, /Mette .*: Flyttede/);
    await expectAccessible(tablet, 'budget-tablet');
    await expectAccessible(phone, 'budget-phone');
    await expectAccessible(screen, 'screen-budget');
    await expectAccessible(desk, 'desk-budget');
  });

  it('a move is undone by the one who made it', async () => {
    await tablet
      .getByRole('button', { name: /Fortryd/ })
      .first()
      .click();
    await sees(phone, 'fortrudt');
  });

  it('M3: what cannot be moved is refused in plain words, with the nearest amount that can', async () => {
    await phone.getByRole('button', { name: 'Flyt penge' }).click();
    await phone.getByLabel('Fra', { exact: true }).selectOption({ label: 'Kultur og bibliotek' });
    await phone.getByLabel('Hvor meget?').first().fill('900.000.000');
    await sees(phone, /Der er kun .* at tage af i 2028\. Vil du flytte dem i stedet\?/);
    await expectAccessible(phone, 'move-refused-phone');
    await phone.getByRole('button', { name: /^Flyt .* i stedet$/ }).click();
    await phone.getByRole('button', { name: /^Flyt [\d.]+ kr\.$/ }).click();
    await sees(tablet, /Karen/);
  });

  it('money moves entirely by keyboard', async () => {
    const laptop = await room.device('desk', false);
    await joinAs(laptop, code, 'Ali', 'Medarbejder');
    const row = laptop.getByRole('button', { name: 'Administration', exact: true });
    await row.waitFor();
    for (let presses = 0; presses < 80 && !(await row.evaluate((it) => it === document.activeElement)); presses++) {
      await laptop.keyboard.press('Tab');
    }
    expect(await row.evaluate((it) => it === document.activeElement)).toBe(true);
    await laptop.keyboard.press('Enter');
    const amount = laptop.getByLabel('Hvor meget?').first();
    for (let presses = 0; presses < 20 && !(await amount.evaluate((it) => it === document.activeElement)); presses++) {
      await laptop.keyboard.press('Tab');
    }
    await laptop.keyboard.press('Control+A');
    await laptop.keyboard.type('700.000');
    await laptop.keyboard.press('Enter');
    await sees(phone, /Ali/);
    await expectAccessible(laptop, 'budget-laptop');
  });

  it('money moves by dragging one row onto another', async () => {
    const mouse = await room.device('desk', false);
    await joinAs(mouse, code, 'Bodil', 'Medarbejder');
    await mouse.getByRole('button', { name: /Teknik- og Miljøudvalget/ }).click();
    const from = await mouse.getByRole('button', { name: 'Ejendomme', exact: true }).boundingBox();
    const to = await mouse.getByRole('button', { name: 'Veje og busser', exact: true }).boundingBox();
    if (!from || !to) throw new Error('a row is missing');
    await mouse.mouse.move(from.x + 20, from.y + 10);
    await mouse.mouse.down();
    await mouse.mouse.move(to.x + 20, to.y + 12, { steps: 8 });
    await mouse.mouse.up();
    await mouse.getByRole('form', { name: 'Flyt penge' }).waitFor();
    expect(await mouse.getByLabel('Fra', { exact: true }).inputValue()).toBe('ejendom');
    expect(await mouse.getByLabel('Til', { exact: true }).inputValue()).toBe('vej');
    await mouse.getByRole('button', { name: /^Flyt [\d.]+ kr\.$/ }).click();
    await sees(tablet, /Bodil/);
  });

  it('a typed amount for each year', async () => {
    await tablet.getByRole('button', { name: 'Administration', exact: true }).click();
    await tablet.getByRole('radio', { name: 'Vælg selv' }).check();
    for (const [index, year] of [2028, 2029, 2030, 2031].entries()) {
      await tablet
        .getByLabel(String(year), { exact: true })
        .last()
        .fill(`${index + 1}00.000`);
    }
    await expectAccessible(tablet, 'move-typed-tablet');
    await tablet.getByRole('button', { name: 'Flyt beløbene' }).click();
    await sees(phone, /Mette/);
  });

  it('the agreement lands, and its figures count', async () => {
    await desk.getByRole('tab', { name: 'Mål', exact: true }).click();
    await desk.getByRole('radio', { name: /Stram/ }).click();
    await sees(screen, /mod Stram/);
    await desk.getByRole('button', { name: 'Aftalen er landet …' }).click();
    for (const year of [2028, 2029, 2030, 2031])
      await desk.getByRole('textbox', { name: new RegExp(`Service i ${year}`) }).fill('9.000');
    await expectAccessible(desk, 'desk-agreement');
    await desk.getByRole('button', { name: 'Lad aftalens tal gælde' }).click();
    await sees(tablet, /Aftalen/);
    await sees(screen, /mod Aftalen/);
  });

  it('the timer is extended, and the screen shows what the desk chooses', async () => {
    await desk.getByRole('button', { name: '5 minutter mere' }).click();
    await desk.getByRole('button', { name: 'Pause', exact: true }).click();
    await screen.getByRole('heading', { name: 'Pause' }).waitFor();
    await expectAccessible(screen, 'screen-pause');
    await desk.getByRole('button', { name: 'Trinnet og tiden' }).click();
    await expectAccessible(screen, 'screen-step');
    await desk.getByRole('button', { name: 'Følg trinnet' }).click();
    await sees(screen, /Senest flyttet/);
  });

  it('no page complained all day', () => {
    expect(room.complaints).toEqual([]);
  });
});
