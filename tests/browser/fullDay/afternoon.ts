import { expectAccessible } from '../../support/browserRoom.ts';
import { card, press, sees } from '../../support/hands.ts';
import type { FullDayRoom } from './room.ts';
import { keepRoomPicture } from './roomPicture.ts';
import { adopt, moveMoney } from './tables.ts';

/** The room's budget, a card from outside, and the agreement as it landed. */
export async function landAgreement(day: FullDayRoom): Promise<void> {
  const { desk, second } = day;
  const mette = day.of('Mette');
  await press(mette, 'Forslag');
  for (const nr of ['TMU-R01', 'SOU-I01', 'I-1']) await adopt(mette, nr);
  await adopt(mette, 'SHU-R01', 50);
  await moveMoney(day.of('Bodil'), 'adm-central', 'savings', '1.200.000');
  await card(second, 'Hændelser');
  await second.getByRole('button', { name: /^Spil/ }).first().click();
  await sees(day.of('Karen'), 'Hændelse');
  await expectAccessible(second, 'day-desk-shock');
  await card(desk, 'Mål');
  await press(desk, 'Aftalen er landet …');
  for (const [at, figure] of ['22.000', '38.000', '46.000', '50.000'].entries()) {
    await desk.getByRole('textbox', { name: new RegExp(`Service i ${2028 + at}`) }).fill(figure);
  }
  for (const field of await desk.getByRole('textbox', { name: /Overførsler i \d+/ }).all()) await field.fill('1.000');
  await press(desk, 'Lad aftalens tal gælde');
  await sees(day.of('Karen'), /Find .* i 2028 på service/);
}

/** One is about to move money and another reads a proposal, while screen and desk show what is missing: the README's picture. */
export async function lookAround(day: FullDayRoom): Promise<void> {
  const { desk, screen } = day;
  const tablet = day.of('Bodil');
  const phone = day.of('Jens');
  await press(tablet, 'Flyt penge');
  await tablet.getByLabel('Fra', { exact: true }).selectOption('kul-bib');
  await tablet.getByLabel('Hvor meget?').first().fill('400.000');
  await press(phone, 'Forslag');
  await press(phone, /SOU-I01\b/);
  await phone.getByRole('button', { name: 'Tag forslaget ud' }).waitFor();
  await keepRoomPicture({ screen, desk, tablet, phone });
  for (const page of [tablet, phone]) await press(page, 'Luk');
}

/** In the round without names nobody is told who moved what. */
export async function moveWithoutNames(day: FullDayRoom): Promise<void> {
  await moveMoney(day.of('Ali'), 'kul-kultur', 'tek-vej', '300.000');
  await day.watch?.until(({ state }) => state?.stage.run.board.moves.at(-1)?.at(-1)?.by === null);
}

/** The eight share a pool; how they vote is nowhere seen before the reveal. */
export async function openBallot({ desk, screen, everyone }: FullDayRoom): Promise<void> {
  await card(desk, 'Afstemning');
  await desk.getByLabel('Hvad skal der stemmes om?').fill('Hvilke idéer skal have penge fra puljen?');
  await press(desk, 'Vælg alle');
  await desk
    .getByText(/^Hvordan stemmer I\?/)
    .first()
    .click();
  await desk.getByRole('radio', { name: /^Pulje/ }).check();
  await desk.getByLabel(/Puljen i budgetåret/).fill('1.000');
  await press(desk, 'Gem afstemningen');
  await press(desk, 'Åbn afstemningen');
  for (const [at, page] of everyone.entries()) {
    const wanted = at < 5 ? ['Fælles kantine', 'Besøgsvenner'] : ['Sluk gadelyset', 'Besøgsvenner'];
    for (const title of at === 7 ? [] : wanted) await page.getByRole('checkbox', { name: new RegExp(title) }).check();
    if (at === 7) await page.getByRole('checkbox', { name: /Stem blankt/ }).check();
    await press(page, at === 7 ? 'Stem blankt' : 'Stem');
    await sees(page, 'Din stemme er modtaget');
  }
  await sees(screen, /8 af 8 har stemt|af 8 har stemt/);
}

/** Closed and counted, shown, chosen with a reason; and one writes why they do not agree. */
export async function decideBallot(day: FullDayRoom): Promise<void> {
  const { desk } = day;
  const karen = day.of('Karen');
  await press(desk, /^Luk afstemningen/);
  await press(desk, 'Luk og tæl stemmerne');
  await press(desk, 'Vis resultatet for alle');
  await desk.getByText('Hvad vælger I?').click();
  await desk.getByRole('checkbox', { name: 'Besøgsvenner på plejehjem' }).check();
  await desk.getByLabel('Begrundelse').fill('Flest har glæde af dem.');
  await press(desk, 'Det har vi valgt');
  await sees(karen, 'Fordi: Flest har glæde af dem.');
  await karen.getByText(/^Mindretalsudtalelser/).click();
  await karen.getByLabel('Din udtalelse').fill('Frivillige må ikke erstatte ansatte.');
  await press(karen, 'Send mindretalsudtalelsen');
  await sees(day.of('Jens'), /^Mindretalsudtalelser \(1\)/);
}

/** What was chosen gets an owner, an indicator and dates. */
export async function decide({ desk }: FullDayRoom): Promise<void> {
  await card(desk, 'Opfølgning');
  await press(desk, 'Gør “Besøgsvenner på plejehjem” til beslutning');
  for (const [field, text] of [
    ['Tovholder', 'Eva'],
    ['Indikator', 'Beboere med en ugentlig besøgsven'],
    ['I dag', '12'],
    ['Mål', '60'],
  ] as const) {
    await desk.getByRole('textbox', { name: field, exact: true }).fill(text);
  }
  await press(desk, 'Gem beslutningen');
  await desk.getByRole('region', { name: 'Beslutninger og opfølgning' }).getByText('Tovholder: Eva').waitFor();
  await expectAccessible(desk, 'day-desk-decisions');
}
