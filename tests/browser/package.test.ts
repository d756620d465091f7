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
import { press, sees } from '../support/hands.ts';

let room: BrowserRoom;
let desk: Page;
let screen: Page;
let tablet: Page;
let phone: Page;

beforeAll(async () => {
  ({ room, desk, screen, tablet, phone } = await roomAtWork('Åbrinke'));
});
afterAll(() => room.close());

const proposal = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(title) });

describe('the package, as the room builds it', () => {
  it('is opened by the step that opens the budget', async () => {
    for (let step = 1; step < 4; step++) await goToNextStep(desk);
    await tablet.getByRole('button', { name: 'Flyt penge' }).waitFor();
  });

  it('the catalogue is searched, narrowed down and put in order', async () => {
    await press(tablet, 'Forslag');
    await sees(tablet, '34 forslag');
    await expectAccessible(tablet, 'catalogue-tablet');
    await tablet.getByLabel('Søg i forslagene').fill('klasse');
    await sees(tablet, /^[1-9] af 34 forslag/);
    await tablet.getByLabel('Søg i forslagene').fill('intet at finde her');
    await sees(tablet, 'Ingen forslag passer');
    await tablet.getByLabel('Søg i forslagene').fill('');
    await tablet.getByText('Filtre og rækkefølge').click();
    await tablet.getByLabel('Slags', { exact: true }).selectOption({ label: 'Investering' });
    await sees(tablet, '8 af 34 forslag');
    await tablet.getByLabel('Slags', { exact: true }).selectOption({ label: 'Alle slags' });
    await tablet.getByLabel('Rækkefølge', { exact: true }).selectOption({ label: 'Størst virkning i året først' });
  });

  it('a proposal shows its consequences beside its figures, and is chosen; everyone sees it at once', async () => {
    await proposal(tablet, 'Ændret klassedannelse').click();
    await sees(tablet, 'For borgerne');
    await sees(tablet, 'Ca. 7 lærerårsværk færre');
    await expectAccessible(tablet, 'proposal-tablet');
    await tablet.getByRole('button', { name: 'Vælg forslaget' }).click();
    await press(phone, 'Forslag');
    await phone.getByRole('radio', { name: 'Sparetrappe' }).check();
    await sees(phone, 'Ændret klassedannelse');
    await sees(phone, /Mette \(leder\) · lige nu/i);
    await expectAccessible(phone, 'ladder-phone');
    await tablet.getByRole('button', { name: 'Luk', exact: true }).click();
  });

  it('what excludes it is refused in a sentence that names the other and leads to it', async () => {
    await phone.getByRole('radio', { name: 'Katalog' }).check();
    await expectAccessible(phone, 'catalogue-phone');
    await chooseProposal(phone, 'BSU-R02');
    await proposal(phone, 'BSU-R03').click();
    await sees(phone, /kan ikke vælges sammen med/);
    await expectAccessible(phone, 'proposal-phone');
    await phone.getByRole('button', { name: /^Se / }).click();
    await phone.getByRole('button', { name: 'Tag forslaget ud' }).waitFor();
    await phone.getByRole('button', { name: 'Luk', exact: true }).click();
  });

  it('the ladder tells how far each outcome goes, and another order shows at once', async () => {
    for (const nr of [
      'OEU-R01',
      'OEU-R02',
      'SOU-R01',
      'TMU-R01',
      'OEU-R04',
      'SHU-R01',
      'FBU-R01',
      'BSU-R04',
      'SOU-R03',
      'BEU-R01',
      'TMU-R02',
    ])
      await chooseProposal(tablet, nr);
    await tablet.getByRole('radio', { name: 'Sparetrappe' }).check();
    await sees(tablet, /Lempelig:/);
    const first = () =>
      tablet
        .getByRole('listitem')
        .filter({ has: tablet.getByRole('button', { name: /^Flyt .* op$/ }) })
        .first();
    const before = await first().innerText();
    await tablet
      .getByRole('button', { name: /^Flyt .* ned$/ })
      .first()
      .click();
    await expect.poll(() => first().innerText()).not.toBe(before);
    await expectAccessible(tablet, 'ladder-tablet');
  });

  it('the screen shows the ladder when the desk asks for it', async () => {
    await chooseScene(desk, 'Sparetrappe');
    await sees(screen, /Sparetrappe · virkning i/);
    await sees(screen, 'Ændret klassedannelse');
    await expectAccessible(screen, 'screen-ladder');
    await expectAccessible(desk, 'desk-ladder');
  });

  it('the long view shows what happens if nothing is done, beside the choices, with its figures as a table', async () => {
    await tablet.getByRole('radio', { name: 'Det lange lys' }).check();
    await sees(tablet, /Gør vi intet, mangler der/);
    await tablet.getByRole('img', { name: /Gør vi intet/ }).waitFor();
    await tablet.getByRole('cell', { name: '51,8', exact: true }).first().waitFor(); // 43,3 of demography and 8,5 of other pressure
    await expectAccessible(tablet, 'long-view-tablet');
    await phone.getByRole('radio', { name: 'Det lange lys' }).check();
    await phone.getByRole('img', { name: /Gør vi intet/ }).waitFor();
    await expectAccessible(phone, 'long-view-phone');
    await chooseScene(desk, 'Det lange lys');
    await screen.getByRole('img', { name: /Gør vi intet/ }).waitFor();
    await expectAccessible(screen, 'screen-long-view');
  });

  it('no page complained', () => {
    expect(room.complaints).toEqual([]);
  });
});
