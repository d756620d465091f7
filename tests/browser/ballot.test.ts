import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrowserRoom, expectAccessible, startAtDesk } from '../support/browserRoom.ts';
import { Device } from '../support/device.ts';
import { sees } from '../support/hands.ts';
import { joinAs } from '../support/joinAs.ts';
import { passphrase } from '../support/server.ts';

let room: BrowserRoom;
let desk: Page;
let screen: Page;
let tablet: Page;
let phone: Page;
let code: string;
const others: Device[] = [];

const next = () => desk.getByRole('button', { name: /^Næste/ }).click();

beforeAll(async () => {
  room = await BrowserRoom.open();
  [desk, screen, tablet, phone] = (await Promise.all(
    (['desk', 'screen', 'tablet', 'phone'] as const).map((size) => room.device(size)),
  )) as [Page, Page, Page, Page];
  code = await startAtDesk(desk, 'Solvig');
  await screen.goto(`/skaerm/${code}`);
  await joinAs(tablet, code, 'Mette', 'Leder');
  await joinAs(phone, code, 'Karen', 'Politiker');
  for (const name of ['Ali', 'Bodil', 'Ib', 'Eva', 'Lone', 'Jens']) {
    const other = new Device({ origin: room.server.origin, code });
    others.push(other);
    await other.join(name, 'employee');
  }
  await next();
  for (const [index, title] of ['Sluk lyset om natten', 'Lånecykler til elever'].entries()) {
    await others[index]?.send('submitIdea', {
      title,
      text: 'Til gavn for alle',
      areaId: null,
      amounts: [100, 0, 0, 0],
    });
  }
  await sees(desk, 'Lånecykler til elever');
  await desk.getByRole('button', { name: /^Næste/ }).click();
  await desk.getByRole('button', { name: /^Næste/ }).click();
});
afterAll(async () => {
  for (const other of others) other.close();
  await room.close();
});

describe('a ballot, as the room sees it', () => {
  it('the facilitator makes one from ideas and opens it for those in the room', async () => {
    await sees(screen, 'Snart skal vi stemme');
    await expectAccessible(screen, 'screen-no-ballot');
    await desk.getByRole('tab', { name: /Afstemning/ }).click();
    await desk.getByLabel('Hvad skal der stemmes om?').fill('Hvilke idéer skal have penge?');
    await desk.getByRole('button', { name: 'Vælg alle' }).click();
    await expectAccessible(desk, 'desk-ballot-form');
    await desk.getByRole('checkbox', { name: /^Uden pris/ }).check();
    await desk.getByRole('button', { name: 'Gem afstemningen' }).click();
    await desk.getByRole('button', { name: 'Åbn afstemningen' }).click();
    await sees(phone, 'Hvilke idéer skal have penge?');
    await sees(screen, /af 8 har stemt/);
    await expectAccessible(tablet, 'ballot-tablet');
    await expectAccessible(phone, 'ballot-phone');
    await expectAccessible(screen, 'screen-ballot');
  });

  it('B3: who comes later is told kindly that they are not on the roll', async () => {
    const late = await room.device('phone');
    await joinAs(late, code, 'Sen', 'Medarbejder');
    await sees(late, 'Du kom til, efter at afstemningen åbnede, og kan være med i den næste.');
    await expectAccessible(late, 'ballot-late-phone');
    await late.context().close();
  });

  it('people vote and change their vote, and the room sees only how many have voted', async () => {
    await phone.getByRole('checkbox', { name: /Sluk lyset/ }).check();
    await phone.getByRole('button', { name: 'Stem', exact: true }).click();
    await sees(tablet, '1 af 8 har stemt');
    await phone.getByRole('checkbox', { name: /Stem blankt/ }).check();
    expect(await phone.getByRole('checkbox', { name: /Sluk lyset/ }).isChecked()).toBe(false);
    await phone.getByRole('button', { name: 'Stem blankt' }).click();
    await sees(phone, 'Din stemme er modtaget');
    await tablet.getByRole('checkbox', { name: /Lånecykler/ }).check();
    await tablet.getByRole('button', { name: 'Stem', exact: true }).click();
    await sees(phone, '2 af 8 har stemt');
    const ballotId = Object.keys(others[0]?.state.stage.run.ballots ?? {})[0] ?? '';
    for (const [index, other] of others.entries()) {
      const answer = await other.send('castVote', { ballotId, options: index < 4 ? ['o1'] : ['o2'] });
      expect(answer.ok).toBe(true);
    }
    await sees(tablet, '8 af 8 har stemt');
    await expectAccessible(desk, 'desk-ballot-open');
    await expectAccessible(phone, 'ballot-voted-phone');
  });

  it('R4: a reload shows one’s own vote again', async () => {
    await tablet.reload();
    await tablet.getByRole('checkbox', { name: /Lånecykler/ }).waitFor();
    expect(await tablet.getByRole('checkbox', { name: /Lånecykler/ }).isChecked()).toBe(true);
  });

  it('B4: it closes for good after a question, and is revealed: totals, share, and groups only where nobody is given away', async () => {
    await desk.getByRole('button', { name: /^Luk afstemningen/ }).click();
    await sees(desk, /Lukningen er endelig/);
    await expectAccessible(desk, 'desk-ballot-closing');
    await desk.getByRole('button', { name: 'Luk og tæl stemmerne' }).click();
    await sees(screen, 'Afstemningen er lukket. Resultatet kommer nu');
    await expectAccessible(screen, 'screen-ballot-closed');
    await expectAccessible(phone, 'ballot-closed-phone');
    await desk.getByRole('button', { name: 'Vis resultatet for alle' }).click();
    await sees(screen, 'Sluk lyset om natten fik flest stemmer');
    await sees(phone, /\d ja · \d+ %/);
    await expectAccessible(screen, 'screen-result');
    await expectAccessible(phone, 'result-phone');
    await expectAccessible(tablet, 'result-tablet');
    await expectAccessible(desk, 'desk-result');
  });

  it('A6: starting afresh asks in words and for the passphrase; people stay, and the earlier run is kept', async () => {
    await desk.getByRole('tab', { name: 'Omgange' }).click();
    await desk.getByRole('button', { name: /^Start forfra/ }).click();
    await sees(desk, 'Den nuværende omgang gemmes og kan hentes frem igen. Alle bliver i rummet.');
    await expectAccessible(desk, 'desk-reset');
    await desk.getByLabel('Skriv adgangssætningen igen').fill('forkert adgangssætning');
    await desk.getByRole('button', { name: /^Start forfra med/ }).click();
    await sees(desk, 'Adgangssætningen passer ikke. Prøv igen.');
    await desk.getByLabel('Skriv adgangssætningen igen').fill(passphrase);
    await desk.getByRole('button', { name: /^Start forfra med/ }).click();
    await sees(screen, 'Velkommen. Find din plads i budgettet');
    await sees(phone, 'Velkommen');
    await sees(desk, 'Karen');
  });

  it('an earlier run is looked at and restored', async () => {
    await desk.getByRole('tab', { name: 'Omgange' }).click();
    await desk.getByRole('button', { name: 'Se omgang 1' }).click();
    await sees(desk, 'Kun til at se. Rummet er stadig i den nuværende omgang.');
    await sees(desk, 'Sluk lyset om natten');
    await expectAccessible(desk, 'desk-past-run');
    await desk.getByRole('button', { name: 'Tilbage til omgangene' }).click();
    await desk.getByRole('button', { name: 'Hent omgang 1 frem' }).click();
    await desk.getByLabel('Skriv adgangssætningen igen').fill(passphrase);
    await desk.getByRole('button', { name: 'Hent omgang 1 frem' }).last().click();
    await sees(screen, 'Sluk lyset om natten fik flest stemmer');
  });

  it('no page complained', () => {
    expect(room.complaints.filter((complaint) => !complaint.includes('403'))).toEqual([]);
  });
});
