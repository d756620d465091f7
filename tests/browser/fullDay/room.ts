import type { APIResponse, Page } from 'playwright-core';
import { expect } from 'vitest';
import { currentStep } from '../../../shared/programme/programme.ts';
import type { SceneName } from '../../../shared/scenario/schema.ts';
import { da } from '../../../shared/text/da.ts';
import { BrowserRoom, chooseScene, expectAccessible } from '../../support/browserRoom.ts';
import { Device } from '../../support/device.ts';
import { Facilitator } from '../../support/facilitator.ts';
import { press, sees } from '../../support/hands.ts';
import { joinAs } from '../../support/joinAs.ts';
import { passphrase } from '../../support/server.ts';
import { keepPicture } from './pictures.ts';

const names = [
  ['Karen', 'Politiker', 'phone'],
  ['Mette', 'Leder', 'tablet'],
  ['Ali', 'Medarbejder', 'phone'],
  ['Bodil', 'Politiker', 'tablet'],
  ['Ib', 'Medarbejder', 'phone'],
  ['Eva', 'Leder', 'phone'],
  ['Lone', 'Politiker', 'tablet'],
  ['Jens', 'Medarbejder', 'phone'],
] as const;
export type Name = (typeof names)[number][0];

/** The room of a whole day: two facilitators, two screens and eight people, each in a browser of their own. */
export class FullDayRoom {
  readonly room: BrowserRoom;
  readonly desk: Page;
  readonly second: Page;
  readonly screen: Page;
  readonly screen2: Page;
  readonly people: ReadonlyMap<Name, Page>;
  /** Hears what a facilitator hears, so that the test can wait for what has no place on a page. */
  watch: Device | undefined;
  code = '';
  /** Every scene that was looked at on the screen. */
  readonly scenes = new Set<SceneName>();

  private constructor(room: BrowserRoom, [desk, second, screen, screen2]: Page[], people: ReadonlyMap<Name, Page>) {
    if (!desk || !second || !screen || !screen2) throw new Error('a page is missing');
    this.room = room;
    this.desk = desk;
    this.second = second;
    this.screen = screen;
    this.screen2 = screen2;
    this.people = people;
  }

  static async open(): Promise<FullDayRoom> {
    const room = await BrowserRoom.open();
    const pages: Page[] = [];
    for (const size of ['desk', 'desk', 'screen', 'screen'] as const) pages.push(await room.device(size));
    const people = new Map<Name, Page>();
    for (const [name, , size] of names) people.set(name, await room.device(size));
    // Twelve browsers share what there is of a machine.
    for (const page of [...pages, ...people.values()]) page.setDefaultTimeout(90_000);
    return new FullDayRoom(room, pages, people);
  }

  /** From the landing page to a day with the ready-made full-day programme. */
  async begin(): Promise<void> {
    const { desk } = this;
    await desk.goto('/');
    await press(desk, 'Jeg er facilitator');
    await desk.getByLabel('Adgangssætning').fill(passphrase);
    await press(desk, 'Log ind');
    await desk.getByLabel('Hvilket program skal dagen begynde med?').selectOption({ label: 'Hel dag, 9–15.30' });
    await press(desk, /^Start aktørdag med Åbrinke/);
    await desk.waitForURL(/\/styring\//);
    await this.arrive(desk.url().split('/styring/')[1]?.slice(0, 6) ?? '');
  }

  /** The lead invites a second facilitator, who comes to the desk by the link and knows no passphrase. */
  async invite(name: string): Promise<void> {
    const { desk, second } = this;
    await press(desk, 'Invitér en medfacilitator');
    await desk.getByLabel('Medfacilitatorens navn').fill(name);
    await press(desk, 'Lav en invitation');
    const { pathname, hash } = new URL(await desk.locator('.FacilitatorsDialog__address').innerText());
    await expectAccessible(desk, 'day-desk-invitation');
    await press(desk, 'Luk');
    await second.goto(pathname + hash);
    await sees(second, /^Du er inviteret som medfacilitator/);
    await expectAccessible(second, 'day-invited');
    await press(second, 'Gå til styringen');
    await sees(desk, 'Facilitatorer: 2 af 2 er her, du leder');
  }

  /** The next aktørdag begins where this one ended, with a programme of its own. */
  async beginNext(): Promise<void> {
    const { desk, code } = this;
    await desk.goto('/');
    await press(desk, 'Jeg er facilitator');
    await press(desk, new RegExp(`^Begynd næste aktørdag efter .*${code.slice(0, 3)}-${code.slice(3)}$`));
    await desk
      .getByLabel('Programmet til den næste aktørdag')
      .filter({ visible: true })
      .selectOption({ label: 'Aktørdag 2: lige efter aftalen' });
    await press(desk, 'Begynd aktørdag 2');
    await desk.waitForURL((url) => url.pathname.startsWith('/styring/'));
    await this.arrive(desk.url().split('/styring/')[1]?.slice(0, 6) ?? '');
  }

  /** Everyone else comes to the workshop that stands at the desk. */
  async arrive(code: string): Promise<void> {
    this.code = code;
    this.watch?.close();
    const { cookie } = await Facilitator.login(this.room.server.origin);
    this.watch = new Device({ origin: this.room.server.origin, code, as: 'facilitator', cookie });
    await this.screen.goto(`/skaerm/${code}`);
    await this.screen2.goto(`/skaerm/${code}?nr=2`);
    for (const [name, group] of names) await joinAs(this.of(name), code, name, group);
    await this.watch.until(({ state }) => Object.keys(state?.stage.people ?? {}).length === names.length);
  }

  of(name: Name): Page {
    const page = this.people.get(name);
    if (!page) throw new Error(`nobody is called ${name}`);
    return page;
  }

  get everyone(): Page[] {
    return [...this.people.values()];
  }

  get run() {
    if (!this.watch) throw new Error('the day has not begun');
    return this.watch.state.stage.run;
  }

  /** Someone at each table, by its number from 1. */
  async atTables(count: number): Promise<Page[]> {
    const seatsNow = () => this.watch?.state.backstage.run.seats ?? {};
    await this.watch?.until(() => Object.keys(seatsNow()).length === names.length);
    return Array.from({ length: count }, (_, index) => {
      const tableId = this.run.tables.find(({ number }) => number === index + 1)?.id;
      const seated = Object.entries(seatsNow()).find(([, table]) => table === tableId)?.[0] ?? '';
      return this.of(this.watch?.state.stage.people[seated]?.name.text as Name);
    });
  }

  /** Goes on to the step of that title, from either desk. */
  async goOn(title: string, desk = this.desk): Promise<void> {
    await press(desk, `Næste: ${title}`);
    await this.watch?.until(({ state }) => state !== null && currentStep(state.stage.run)?.title === title);
  }

  /** Chooses a scene at the desk and looks at it on the screen once it says so. */
  async show(scene: SceneName, says: string | RegExp, picture: string = scene): Promise<void> {
    await chooseScene(this.desk, da[`desk.scene.${scene}`]);
    await this.look(scene, says, picture);
  }

  /** Looks at what the screen shows by itself. */
  async look(scene: SceneName, says: string | RegExp, picture: string = scene): Promise<void> {
    await sees(this.screen, says);
    this.scenes.add(scene);
    expect(await this.screen.evaluate(beyondTheirPlace), scene).toEqual([]);
    await expectAccessible(this.screen, `day-${picture}`);
    await keepPicture(this.screen, picture);
  }

  /** A file of the workshop, fetched in the desk's browser. */
  ask(file: string): Promise<APIResponse> {
    return this.desk.request.get(`/api/workshops/${this.code}/${file}`);
  }

  followStep(): Promise<void> {
    return chooseScene(this.desk, 'Følg trinnet');
  }

  async close(): Promise<void> {
    this.watch?.close();
    await this.room.close();
  }
}

/** Names that reach beyond what they stand in: they are to end in dots instead. Runs in the page. */
function beyondTheirPlace(): (string | null)[] {
  const names = [...document.querySelectorAll('.ScreenPage__one, .ScreenPage__two')];
  const right = (element: Element | null) => element?.getBoundingClientRect().right ?? 0;
  return names.filter((name) => right(name) > right(name.parentElement) + 1).map(({ textContent }) => textContent);
}
