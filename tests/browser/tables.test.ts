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
import { sees } from '../support/hands.ts';

let room: BrowserRoom;
let desk: Page;
let screen: Page;
let tablet: Page;
let phone: Page;

beforeAll(async () => {
  ({ room, desk, screen, tablet, phone } = await roomAtWork('Åbrinke'));
});
afterAll(() => room.close());

describe('two tables and the plenary', () => {
  it('the desk mixes the room over two tables, and each person sees their own', async () => {
    for (let step = 1; step < 4; step++) await goToNextStep(desk);
    await desk.getByLabel('Antal borde').selectOption('2');
    await desk.getByRole('button', { name: 'Fordel ved bordene' }).click();
    await Promise.all([sees(phone, 'Bord 1'), sees(tablet, 'Bord 2')]);
    await desk.getByText('Hvem sidder hvor').click();
    await expectAccessible(desk, 'desk-seats');
  });

  it('each table works on a board of its own', async () => {
    for (const page of [tablet, phone]) await page.getByRole('button', { name: 'Forslag', exact: true }).click();
    await chooseProposal(tablet, 'OEU-R01');
    await chooseProposal(tablet, 'BSU-R01');
    await chooseProposal(phone, 'OEU-R01');
    await phone.getByRole('radio', { name: 'Sparetrappe' }).check();
    await sees(phone, 'Administrative fællesskaber');
    expect(await phone.getByText('Ændret klassedannelse').count()).toBe(0);
    await expectAccessible(tablet, 'table-tablet');
    await expectAccessible(phone, 'table-phone');
  });

  it('desk and screen show the tables beside each other', async () => {
    await sees(desk, 'Ændret klassedannelse');
    await expectAccessible(desk, 'desk-compare');
    await chooseScene(desk, 'Bordene side om side');
    await sees(screen, 'Begge borde har valgt ét og samme forslag');
    await expectAccessible(screen, 'screen-compare');
  });

  it('one press carries what all agree on to the room’s board, where the next steps work on it', async () => {
    await desk.getByRole('button', { name: 'Før det enige forslag til fælles' }).click();
    await desk.getByRole('button', { name: 'Før det enige forslag til fælles' }).waitFor({ state: 'detached' });
    await goToNextStep(desk);
    await goToNextStep(desk);
    await tablet.getByRole('button', { name: 'Forslag', exact: true }).click();
    await tablet.getByRole('radio', { name: 'Sparetrappe' }).check();
    await sees(tablet, 'Administrative fællesskaber');
    await sees(tablet, 'Fra bord 1 og 2');
    expect(await tablet.getByText('Ændret klassedannelse').count()).toBe(0);
    expect(await tablet.getByText('Bord 2').count()).toBe(0);
  });

  it('no page complained', () => {
    expect(room.complaints).toEqual([]);
  });
});
