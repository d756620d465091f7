import { expectAccessible } from '../../support/browserRoom.ts';
import { card, press, sees } from '../../support/hands.ts';
import type { FullDayRoom, Name } from './room.ts';

/** Everyone reads, one asks and is answered, and all say that they are ready. */
export async function learn(day: FullDayRoom): Promise<void> {
  const karen = day.of('Karen');
  await sees(day.of('Mette'), 'Du har læst 0 af 3.');
  for (const sheet of await day.of('Mette').locator('.FactSheet__title').all()) await sheet.click();
  await sees(day.desk, /1 af 8 har læst faktaarkene/);
  await press(karen, 'Spørgsmål');
  await karen.getByLabel('Hvad vil du vide?').fill('Tæller sygedagpenge med under servicerammen?');
  await press(karen, 'Stil et spørgsmål');
  await card(day.second, 'Spørgsmål');
  await press(day.second, 'Svar: Tæller sygedagpenge med under servicerammen?');
  await day.second.getByLabel(/^Svar på: Tæller sygedagpenge/).fill('Nej. Overførsler tæller for sig.');
  await press(day.second, 'Vis svaret for alle');
  await sees(karen, 'Nej. Overførsler tæller for sig.');
  for (const page of day.everyone) await press(page, 'Jeg er klar');
  await sees(day.desk, 'Alle 8 er klar');
}

const ideas: readonly (readonly [Name, string, string])[] = [
  ['Karen', 'Sluk gadelyset om natten', 'Små veje er mørke fra 1 til 5. Energien kan bruges bedre.'],
  ['Ali', 'Fælles kantine', 'Ét køkken til rådhus og jobcenter.'],
  ['Ib', 'Kantine sammen', 'De to kantiner kan deles om maden.'],
  ['Bodil', 'Lånecykler til elever', 'Færre busture og friskere børn.'],
  ['Lone', 'Besøgsvenner på plejehjem', 'Frivillige kommer hver uge og kender navnene.'],
];

/** Private writing: nobody sees the others' ideas until the curtain is lifted. */
export async function writeIdeas(day: FullDayRoom): Promise<void> {
  for (const [name, title, text] of ideas) {
    const page = day.of(name);
    await page.getByLabel('Kort sagt').fill(title);
    await page.getByLabel('Hvad får vi ud af det?').fill(text);
    await press(page, 'Send idéen');
    await sees(page, 'Kun du kan se den, indtil den vises');
  }
  await sees(day.screen, /5 idéer er skrevet/);
  await press(day.desk, 'Vis idéerne samlet');
  await sees(day.of('Jens'), 'Lånecykler til elever');
}

/** Two that say the same become one, and two that belong together become a group. */
export async function sortIdeas({ desk, screen }: FullDayRoom): Promise<void> {
  const tick = (name: RegExp) => desk.getByRole('checkbox', { name }).check();
  await desk.getByRole('radio', { name: 'I grupper' }).check();
  await tick(/Fælles kantine/);
  await tick(/Kantine sammen/);
  await press(desk, 'Slå sammen');
  await desk.getByRole('radio', { name: 'Fælles kantine' }).check();
  await press(desk, 'Slå dem sammen');
  await sees(desk, 'Slået sammen af 2 idéer');
  await tick(/Sluk gadelyset/);
  await tick(/Lånecykler/);
  await press(desk, 'Læg i gruppe');
  await desk.getByLabel('Gruppens navn').fill('Klima og transport');
  await press(desk, 'Læg dem i gruppen');
  await sees(screen, 'Klima og transport');
}

const prices = [
  ['Fælles kantine', 'adm-central', [600, 200, 200, 200]],
  ['Sluk gadelyset om natten', 'tek-vej', [300, -400, -400, -400]],
  ['Lånecykler til elever', 'skole-faelles', [900, 900, 450, 450]],
  ['Besøgsvenner på plejehjem', 'ald-pleje', [250, 250, 250, 250]],
] as const;

/** A manager costs every idea for the administration, and the desk makes one of them a proposal. */
export async function costIdeas(day: FullDayRoom): Promise<void> {
  const { desk } = day;
  const mette = day.of('Mette');
  await desk.getByText('Hvem sætter pris på idéerne?').click();
  await desk.getByRole('checkbox', { name: 'Mette' }).click();
  await press(mette, /^Prissæt idéer \(4 uden pris\)$/);
  for (const [title, area, amounts] of prices) {
    await press(mette, `Sæt pris på "${title}"`);
    await mette.getByLabel('Område 1', { exact: true }).selectOption(area);
    for (const [at, amount] of amounts.entries()) {
      await mette.getByLabel(String(2028 + at), { exact: true }).fill(String(amount));
    }
    await mette.getByLabel('Konsekvenser for borgere og ansatte').fill('Mærkes lidt i hverdagen.');
    await mette.getByLabel('Begrundelse').fill('Regnet efter i økonomi.');
    await press(mette, 'Gem prisen');
    await mette.getByRole('button', { name: `Sæt pris på "${title}"` }).waitFor();
  }
  await press(mette, 'Tilbage til idéerne');
  await desk.getByRole('radio', { name: 'Som de kom' }).check();
  await press(desk, 'Gør "Sluk gadelyset om natten" til et forslag i kataloget');
  await desk.getByLabel('Hvad betyder det for de ansatte?').fill('Vejfolk kører færre ture med lift.');
  await press(desk, 'Læg i kataloget');
  await sees(desk, /Blev til forslag I-1 i kataloget/);
  await expectAccessible(desk, 'day-desk-costed');
}
