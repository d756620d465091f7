import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../../shared/ids.ts';
import type { Report } from '../../shared/report/model.ts';
import { sceneNames } from '../../shared/scenario/schema.ts';
import { chooseScene, expectAccessible } from '../support/browserRoom.ts';
import { card, press, sees } from '../support/hands.ts';
import { openHost } from '../support/house.ts';
import { expectDocument, expectWorkbook, readByOffice } from '../support/officeReading.ts';
import { passphrase } from '../support/server.ts';
import { isOfficeThere } from '../support/soffice.ts';
import { decide, decideBallot, landAgreement, lookAround, moveWithoutNames, openBallot } from './fullDay/afternoon.ts';
import { costIdeas, learn, sortIdeas, writeIdeas } from './fullDay/morning.ts';
import { keepPicture } from './fullDay/pictures.ts';
import {
  expectFigures,
  figuresInJson,
  type Reading,
  readReport,
  recountOf,
  reportAfterReadingInto,
  reportOfDay,
} from './fullDay/report.ts';
import { FullDayRoom } from './fullDay/room.ts';
import { adopt, carry, changePackage, moveMoney, shortenTableWork, talk, workAtTables } from './fullDay/tables.ts';

/** The whole day at speed: the full-day programme step by step, a reset and its way back, the next day, and the reports. */
let day: FullDayRoom;
let first: Reading;
let second: Reading;

beforeAll(async () => {
  day = await FullDayRoom.open();
});
afterAll(() => day.close());

describe('a full day in the room', { timeout: 600_000 }, () => {
  it('begins with the ready-made programme, two facilitators, two screens and eight people', async () => {
    await day.begin();
    await day.invite('Inger');
    await sees(day.second, 'Karen');
    await shortenTableWork(day);
    await day.look('join', 'Velkommen. Find din plads i budgettet');
    await press(day.desk, 'Skærm 2');
    await chooseScene(day.desk, 'Trinnet og tiden');
    await day.screen2.getByRole('heading', { name: 'Velkommen', exact: true }).waitFor();
    await expectAccessible(day.screen2, 'day-screen-2');
    await press(day.desk, 'Skærm 1');
  });

  it('everyone reads and says that they are ready', async () => {
    await day.goOn('Hvad ved vi?');
    await day.look('step', 'Hvad ved vi?');
    await learn(day);
  });

  it('ideas are written in private, shown together, sorted, costed, and one becomes a proposal', async () => {
    await day.goOn('Idéer hver for sig');
    await writeIdeas(day);
    await sortIdeas(day);
    await costIdeas(day);
    await day.look('ideas', 'Klima og transport');
    await day.goOn('Pause', day.second);
    await day.look('pause', /Vi går videre/);
  });

  it('three tables find money, each in its own way, and are given the time one asks for', async () => {
    await day.goOn('Bordene finder pengene');
    await workAtTables(day);
  });

  it('what the tables chose is laid side by side, talked over on cards, and carried to the room where all agree', async () => {
    await day.goOn('Bordene side om side');
    await day.look('compare', /Alle tre borde har valgt de samme to forslag/);
    await day.show('compareAreas', /Alle borde går samme vej|Bordene går hver sin vej/);
    await talk(day);
    await day.show('cards', 'Nattevagten røres ikke i 2028.');
    await carry(day);
    await day.followStep();
    await day.goOn('Frokost', day.second);
    await chooseScene(day.desk, 'Mørk skærm');
    await day.screen.getByRole('heading', { name: 'Frokost' }).waitFor({ state: 'detached' });
    day.scenes.add('blank');
    await keepPicture(day.screen, 'blank');
    await day.followStep();
  });

  it('the agreement lands on a budget that a card has pressed', async () => {
    await day.goOn('Når aftalen lander');
    await landAgreement(day);
    await day.look('budget', /mod Aftalen/);
    await lookAround(day);
    await day.show('areaChanges', /^Service i 2028: /);
    await day.show('ladder', /Sparetrappe · virkning i/);
    await day.show('longView', /Gør vi intet|Vejen vælger sig selv/);
    await day.show('tracks', /To spor: næste år i balance/);
    await day.show('frames', /Behov mod ramme/);
    await day.show('shock', /Hændelse: /);
    await day.show('agreement', /Aftalen er landet/);
    await day.followStep();
  });

  it('a round without names, and a ballot that all eight vote in', async () => {
    await day.goOn('Runde uden navne');
    await moveWithoutNames(day);
    await day.goOn('Pause', day.second);
    await day.goOn('Afstemning');
    await openBallot(day);
    await day.look('ballot', /har stemt/, 'ballot-open');
    await decideBallot(day);
    await day.look('ballot', /Valgt: Besøgsvenner/);
  });

  it('the day ends in one budget, equal voices shown, and a decision with an owner', async () => {
    await day.goOn('Ét fælles budget');
    await press(day.of('Lone'), 'Forslag');
    for (const nr of ['BEU-R01', 'BSU-I01']) await adopt(day.of('Lone'), nr);
    await day.show('payback', 'Begge investeringer er tjent hjem inden for kommunens regel');
    await moveMoney(day.of('Jens'), 'kul-idraet', 'savings', '500.000');
    await card(day.desk, 'Lige stemmer');
    await press(day.desk, 'Vis for alle');
    await day.look('equalVoice', /Lige stemmer/);
    await day.followStep();
    await day.goOn('Tak for i dag', day.second);
    await decide(day);
  });

  it('a reset begins a new run beside it, and the first is brought back with the figures it had', async () => {
    const { desk } = day;
    const before = await reportOfDay(day);
    await card(desk, 'Omgange');
    await press(desk, /^Start forfra/);
    await desk.getByRole('combobox', { name: 'Program', exact: true }).selectOption({ label: 'Scenariets eget' });
    await desk.getByLabel('Skriv adgangssætningen igen').fill(passphrase);
    await press(desk, /^Start forfra med/);
    await sees(day.screen, 'Velkommen. Find din plads i budgettet');
    for (const title of ['Hvad ved vi?', 'Idéer, hver for sig', 'Find pengene i budgettet']) await day.goOn(title);
    await moveMoney(day.of('Karen'), 'adm-central', 'savings', '2.000.000');
    expect(await reportOfDay(day)).not.toEqual(before);
    await card(desk, 'Omgange');
    await press(desk, 'Hent omgang 1 frem');
    await desk.getByLabel('Skriv adgangssætningen igen').fill(passphrase);
    await desk.getByRole('button', { name: 'Hent omgang 1 frem' }).last().click();
    await sees(day.of('Karen'), 'Tak for i dag');
    const parts = (report: Report) => report.sections.filter(({ id }) => id !== 'day' && id !== 'earlier');
    expect(parts(await reportOfDay(day))).toEqual(parts(before));
  });

  it('the next aktørdag begins from its result, and what the room changes stands beside it', async () => {
    first = await readReport(day);
    await day.beginNext();
    const begun = figuresInJson(await reportOfDay(day));
    const ended = figuresInJson(first.report);
    for (const caption of ['Det fælles budget, udvalg for udvalg', 'Trinnene i den rækkefølge']) {
      expect(begun(caption)).toEqual(ended(caption));
    }
    for (const title of ['Hvad blev aftalen?', 'Hvad holder stadig?', 'Pause', 'Bordene side om side']) {
      await day.goOn(title);
    }
    await day.goOn('Den fælles pakke');
    await changePackage(day.of('Mette'));
    await moveMoney(day.of('Eva'), 'kul-idraet', 'savings', '250.000');
    await day.show('days', /^Siden aktørdag 1: \d+ forslag står, \d+ er anderledes$/);
    expect(sceneNames.filter((scene) => !day.scenes.has(scene))).toEqual([]);
  });

  it('M1: a new installation reads each day in from its file, with the identical report', async () => {
    second = await readReport(day);
    const host = await openHost();
    try {
      for (const { file, report } of [first, second]) expect(await reportAfterReadingInto(host, file)).toEqual(report);
    } finally {
      await host.server.stop();
    }
  });

  it.skipIf(!isOfficeThere())('LibreOffice reads the same reports in the workbooks and the documents', () => {
    for (const { xlsx, docx, report } of [first, second]) {
      const read = readByOffice(xlsx, docx);
      expect(expectWorkbook(read, report)).toBeGreaterThan(500);
      expectDocument(read, report);
    }
  });

  it('both reports hold the figures of an independent recount of the log: on the page, as JSON and as a workbook', async () => {
    expect(second.words).toContain('Siden sidste aktørdag');
    expect(day.room.complaints).toEqual([]);
    await day.room.server.stop();
    const recounts = await recountOf(day.room.server.dataFolder, [first.code, second.code]);
    const [ofFirst, ofSecond] = recounts.map(({ counted }) => [...counted.ballots.values()]);
    expect(ofFirst).toMatchObject([{ cast: 8, size: 8, blank: 1 }]);
    expect(ofSecond).toEqual([]);
    expect(first.words).toContain('8 af 8 på stemmelisten stemte. Blanke: 1.');
    for (const [at, { figures }] of [first, second].entries()) {
      for (const one of figures) expectFigures(one, must(recounts[at]));
    }
  });
});
