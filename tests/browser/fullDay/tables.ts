import type { Page } from 'playwright-core';
import { expectAccessible } from '../../support/browserRoom.ts';
import { press, sees } from '../../support/hands.ts';
import type { FullDayRoom } from './room.ts';

/** Chooses a proposal by its number; says what is given up where that is asked, and how much of it where it can be shared. */
export async function adopt(page: Page, nr: string, share?: number): Promise<void> {
  await press(page, new RegExp(`${nr}\\b`));
  if (share) await page.getByLabel('Hvor meget af det?').selectOption(String(share));
  const givenUp = page.getByLabel('Hvad giver vi afkald på for det?');
  await page.getByRole('button', { name: 'Vælg forslaget' }).waitFor();
  if (await givenUp.count()) await givenUp.fill('Vi venter med nye møbler til rådhuset.');
  await press(page, 'Vælg forslaget');
  await page.getByRole('button', { name: 'Tag forslaget ud' }).waitFor();
  await press(page, 'Luk');
}

/** More of one proposal, another taken out, and a third instead. */
export async function changePackage(page: Page): Promise<void> {
  await press(page, 'Forslag');
  await press(page, /SHU-R01\b/);
  await page.getByLabel('Hvor meget af det?').selectOption('75');
  await press(page, 'Ret i pakken');
  await press(page, 'Luk');
  await press(page, /OEU-R02\b/);
  await press(page, 'Tag forslaget ud');
  await page.getByRole('button', { name: 'Vælg forslaget' }).waitFor();
  await press(page, 'Luk');
  await adopt(page, 'FBU-R02');
}

/** Moves an amount in kroner, every year, from one account to another. */
export async function moveMoney(page: Page, from: string, to: string, kroner: string): Promise<void> {
  await press(page, 'Budgettet');
  await press(page, 'Flyt penge');
  await page.getByLabel('Fra', { exact: true }).selectOption(from);
  await page.getByLabel('Til', { exact: true }).selectOption(to);
  await page.getByLabel('Hvor meget?').first().fill(kroner);
  await press(page, /^Flyt [\d.]+ kr\.$/);
  await page.getByRole('form', { name: 'Flyt penge' }).waitFor({ state: 'detached' });
}

const packages = [
  ['OEU-R01', 'OEU-R02', 'BSU-R01', 'SOU-I01', 'SHU-R01'],
  ['OEU-R01', 'OEU-R02', 'TMU-R01', 'KFU-R01', 'SHU-R01'],
  ['OEU-R01', 'OEU-R02', 'BSU-R01', 'TMU-R01', 'FBU-R02'],
];
const moves = [
  ['adm-fag', '1.500.000'],
  ['adm-fag', '900.000'],
  ['kul-bib', '400.000'],
] as const;

/** The desk gives the table work so few minutes that its end is near from the beginning. */
export async function shortenTableWork({ desk, watch }: FullDayRoom): Promise<void> {
  await press(desk, 'Ret programmet');
  await press(desk, 'Ret: Bordene finder pengene');
  await desk.getByLabel('Minutter', { exact: true }).fill('4');
  await press(desk, 'Gem');
  await watch?.until(
    ({ state }) => state?.stage.run.scenario.programme.find(({ id }) => id === 'tables')?.minutes === 4,
  );
  await press(desk, 'Luk');
}

/** Three tables, each on a board of its own; one asks for more time and gets it. */
export async function workAtTables(day: FullDayRoom): Promise<void> {
  await day.desk.getByLabel('Antal borde').selectOption('3');
  await press(day.desk, 'Fordel ved bordene');
  const atTables = await day.atTables(3);
  for (const [at, page] of atTables.entries()) {
    await sees(page, `Bord ${at + 1}`);
    await moveMoney(page, moves[at]?.[0] ?? '', 'savings', moves[at]?.[1] ?? '');
    await press(page, 'Forslag');
    for (const nr of packages[at] ?? []) await adopt(page, nr);
  }
  await press(day.of('Ib'), 'Mere tid?');
  await sees(day.desk, '1 af 8 ønsker mere tid');
  await day.desk.getByRole('region', { name: 'Hvad rummet siger' }).getByRole('button').click();
  await day.watch?.until(({ state }) => (state?.stage.run.programme.extraMinutes ?? 0) > 0);
}

const question = 'Hvad skal holdes fri, også i et dårligt år?';
const answer = 'De to mindste børnehaver og nattevagten';

/** Cards are answered at the tables, marked, and decided with an owner. */
export async function talk(day: FullDayRoom): Promise<void> {
  const { desk } = day;
  await desk.getByRole('tab', { name: 'Samtale', exact: true }).click();
  await desk.getByText('Læg kort ud').click();
  await press(desk, 'Læg alle 4 fra “Politisk retning” ud');
  const [first, second, third] = (await day.atTables(3)) as [Page, Page, Page];
  for (const page of [first, second, third]) {
    await press(page, 'Samtale');
    await sees(page, question);
  }
  const on = (page: Page) => page.getByRole('region', { name: question });
  await on(first).getByLabel('Hvad svarer du?').fill(answer);
  await on(first).getByRole('button', { name: 'Svar på kortet' }).click();
  await on(second)
    .getByRole('button', { name: `Enig i: ${answer}`, exact: true })
    .click();
  await on(third)
    .getByRole('button', { name: `Uenig i: ${answer}` })
    .click();
  await on(third).getByLabel('Hvad svarer du?').fill('Skolernes vikarpulje');
  await on(third).getByRole('button', { name: 'Svar på kortet' }).click();
  await sees(desk, /1 enige?, 1 uenige?/);
  await press(desk, `Afgør: ${question}`);
  await desk.getByLabel('Hvad blev vi enige om?').fill('Nattevagten røres ikke i 2028.');
  await desk.getByLabel('Tovholder').first().fill('Mette');
  await desk.getByRole('button', { name: 'Gem', exact: true }).first().click();
  await sees(first, 'Nattevagten røres ikke i 2028.');
  await expectAccessible(first, 'day-cards');
  await expectAccessible(desk, 'day-desk-cards');
}

/** What all tables agree on becomes the room's. */
export async function carry({ desk, watch }: FullDayRoom): Promise<void> {
  await desk.getByRole('tab', { name: 'Borde', exact: true }).click();
  await press(desk, /^Før de \d+ enige forslag til fælles$/);
  await watch?.until(({ state }) => (state?.stage.run.board.package.length ?? 0) >= 2);
}
