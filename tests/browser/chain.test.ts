import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentStep } from '../../shared/programme/programme.ts';
import { type BrowserRoom, expectAccessible, goToNextStep, roomAtWork } from '../support/browserRoom.ts';
import { Device } from '../support/device.ts';
import { Facilitator } from '../support/facilitator.ts';
import { sees } from '../support/hands.ts';

/** From the first note to a decision: private writing, merging, costing, a pool, the reveal, and what was chosen. */
let room: BrowserRoom;
let desk: Page;
let screen: Page;
let tablet: Page;
let phone: Page;
let administration: Device;
const others: Device[] = [];

const titles = ['Fælles kantine', 'Sluk lyset om natten', 'Kantine sammen', 'Lånecykler til elever'];
const ideaIdOf = (title: string) =>
  Object.values(administration.state.stage.run.ideas).find((idea) => idea.title.text === title)?.id ?? '';

beforeAll(async () => {
  ({ room, desk, screen, tablet, phone } = await roomAtWork('Åbrinke'));
  const code = desk.url().split('/styring/')[1]?.slice(0, 6) ?? '';
  for (const name of ['Ali', 'Bodil', 'Ib', 'Eva', 'Lone', 'Jens', 'Ida', 'Bo', 'Ulla', 'Per']) {
    const other = new Device({ origin: room.server.origin, code });
    others.push(other);
    await other.join(name, others.length % 2 === 0 ? 'employee' : 'manager');
  }
  const { cookie } = await Facilitator.login(room.server.origin);
  administration = new Device({ origin: room.server.origin, code, as: 'facilitator', cookie });
  await administration.until(({ state }) => Object.keys(state?.stage.people ?? {}).length === 12);
});
afterAll(async () => {
  for (const device of [...others, administration]) device.close();
  await room.close();
});

const goUntil = async (opens: 'ideas' | 'ballots') => {
  for (;;) {
    const step = currentStep(administration.state.stage.run);
    if (step?.opens[opens]) return;
    await goToNextStep(desk);
    // The desk may hear of the step before this device does.
    await administration.until(({ state }) => state?.stage.run.programme.stepId !== step?.id);
  }
};

describe('from the first note to a decision', () => {
  it('everyone writes for themselves, and the ideas are shown together', async () => {
    await goUntil('ideas');
    await phone.getByLabel('Kort sagt').fill(titles[0] ?? '');
    await phone.getByRole('button', { name: 'Send idéen' }).click();
    await sees(phone, 'Kun du kan se den, indtil den vises');
    for (const [index, title] of titles.slice(1).entries()) {
      const answer = await others[index]?.send('submitIdea', { title, text: 'Til alle.', areaId: null, amounts: null });
      expect(answer).toMatchObject({ ok: true });
    }
    await sees(screen, /4 idéer er skrevet/);
    expect(await tablet.getByText('Sluk lyset om natten').count()).toBe(0);
    await desk.getByRole('button', { name: 'Vis idéerne samlet' }).click();
    await sees(tablet, 'Sluk lyset om natten');
  });

  it('two that say the same are merged, and nothing of either is lost', async () => {
    await desk.getByRole('radio', { name: 'I grupper' }).check();
    await desk.getByRole('checkbox', { name: /Fælles kantine/ }).check();
    await desk.getByRole('checkbox', { name: /Kantine sammen/ }).check();
    await desk.getByRole('button', { name: 'Slå sammen', exact: true }).click();
    await desk.getByRole('radio', { name: 'Fælles kantine' }).check();
    await desk.getByRole('button', { name: 'Slå dem sammen' }).click();
    await sees(desk, 'Slået sammen af 2 idéer');
    await expectAccessible(desk, 'desk-merged');
    await sees(tablet, 'Slået sammen af 2 idéer');
    await expectAccessible(tablet, 'merged-tablet');
  });

  it('no idea comes to a vote before the administration has costed it', async () => {
    const uncosted = await administration.send('createBallot', {
      question: 'For tidligt?',
      ideaIds: [ideaIdOf('Fælles kantine')],
    });
    expect(uncosted.ok).toBe(false);
    await desk.getByText('Hvem sætter pris på idéerne?').click();
    await desk.getByRole('checkbox', { name: 'Mette' }).click();
    await expectAccessible(desk, 'desk-costing-rights');
    await tablet.getByRole('button', { name: 'Prissæt idéer (3 uden pris)' }).click();
    for (const [title, amount] of [
      ['Fælles kantine', '600'],
      ['Sluk lyset om natten', '300'],
      ['Lånecykler til elever', '900'],
    ] as const) {
      await tablet.getByRole('button', { name: `Sæt pris på "${title}"` }).click();
      await tablet.getByLabel('Område 1', { exact: true }).selectOption({ index: 1 });
      for (const year of [2028, 2029, 2030, 2031]) await tablet.getByLabel(String(year), { exact: true }).fill(amount);
      await tablet.getByLabel('Begrundelse').fill('Regnet efter i økonomi.');
      if (title === 'Fælles kantine') await expectAccessible(tablet, 'costing-tablet');
      await tablet.getByRole('button', { name: 'Gem prisen' }).click();
      await tablet.getByRole('button', { name: `Sæt pris på "${title}"` }).waitFor();
    }
    await tablet.getByRole('button', { name: 'Tilbage til idéerne' }).click();
    await sees(tablet, /Forvaltningens pris/);
    await expectAccessible(tablet, 'costed-tablet');
  });

  it('twelve people share a pool, and only how many have voted is seen', async () => {
    await goUntil('ballots');
    await desk.getByRole('tab', { name: /Afstemning/ }).click();
    await desk.getByLabel('Hvad skal der stemmes om?').fill('Hvad skal puljen gå til?');
    await desk.getByRole('button', { name: 'Vælg alle' }).click();
    await desk
      .getByText(/^Hvordan stemmer I\?/)
      .first()
      .click();
    await desk.getByRole('radio', { name: /^Pulje/ }).check();
    await desk.getByLabel(/Puljen i budgetåret/).fill('1.000');
    await expectAccessible(desk, 'desk-pool-form');
    await desk.getByRole('button', { name: 'Gem afstemningen' }).click();
    await desk.getByRole('button', { name: 'Åbn afstemningen' }).click();
    await sees(screen, /af 12 har stemt/);
    await phone.getByRole('checkbox', { name: /Fælles kantine/ }).check();
    await expectAccessible(phone, 'pool-phone');
    await phone.getByRole('button', { name: 'Stem', exact: true }).click();
    await tablet.getByRole('checkbox', { name: /Sluk lyset/ }).check();
    await tablet.getByRole('button', { name: 'Stem', exact: true }).click();
    const [ballot] = Object.values(administration.state.stage.run.ballots);
    const optionOf = (title: string) => ballot?.options.find((option) => option.title.text === title)?.id ?? '';
    for (const [index, other] of others.entries()) {
      const options = [optionOf(index < 6 ? 'Fælles kantine' : 'Sluk lyset om natten')];
      expect(await other.send('castVote', { ballotId: ballot?.id ?? '', options })).toMatchObject({ ok: true });
    }
    await sees(tablet, '12 af 12 har stemt');
    await expectAccessible(screen, 'screen-pool-open');
  });

  it('the screen shows which ideas the pool pays, and the room says what it chose and why', async () => {
    await desk.getByRole('button', { name: /^Luk afstemningen/ }).click();
    await desk.getByRole('button', { name: 'Luk og tæl stemmerne' }).click();
    await desk.getByRole('button', { name: 'Vis resultatet for alle' }).click();
    // 12 votes share 1.000: 7 have 583 for the canteen of 600, 5 have 417 for the lights of 300; the rest completes the canteen.
    await sees(screen, 'Fælles kantine');
    await expectAccessible(screen, 'screen-pool-result');
    await expectAccessible(phone, 'pool-result-phone');
    await expectAccessible(tablet, 'pool-result-tablet');
    await expectAccessible(desk, 'desk-pool-result');
    await desk.getByText('Hvad vælger I?').click();
    await desk.getByRole('checkbox', { name: 'Fælles kantine' }).check();
    await desk.getByLabel('Begrundelse').fill('Flest har glæde af den.');
    await desk.getByRole('button', { name: 'Det har vi valgt' }).click();
    await sees(phone, 'Fordi: Flest har glæde af den.');
    await sees(screen, /Valgt: Fælles kantine/);
    await expectAccessible(screen, 'screen-chosen');
  });

  it('no page complained', () => {
    expect(room.complaints).toEqual([]);
  });
});
