import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { EntryRow } from '../../server/log/tables.ts';
import { replay } from '../../server/workshop/replay.ts';
import { canonicalJson } from '../../shared/canonical.ts';
import { Chance } from '../../shared/rehearsal/chance.ts';
import type { State } from '../../shared/state.ts';
import { withDatabase } from '../support/disk.ts';
import { House } from '../support/house.ts';
import { type Done, Load, type Person } from '../support/load.ts';
import { groupOf } from '../support/play.ts';

const kills = Number(process.env['KILLS'] ?? 20);
const seed = Number(process.env['SEED'] ?? 2028);
const people = 8;
const options = ['o1', 'o2', 'o3'];

/** What somebody does next, by what the step allows: money and ideas, or votes. */
function act({ device, give, chance, index }: Person & { give: Person['give'] }, ballotId: string): Promise<unknown> {
  const { run } = device.state.stage;
  if (run.programme.stepId === 'ballot') {
    return give('castVote', { ballotId, options: chance.some(options, chance.whole(0, 3)) });
  }
  // Not more often than the server takes ideas from one person in a minute.
  const mine = Object.keys(device.state.own[device.view.me ?? '']?.ideas ?? {}).length;
  if (run.programme.stepId === 'ideas' && mine < 8) {
    return give('submitIdea', { title: `Idé ${index}-${mine}`, text: 'Som beskrevet.', areaId: null, amounts: null });
  }
  const [from = 'adm', to = 'savings'] = chance.shuffled(['adm', 'vej', 'savings']);
  return give('moveMoney', { from, to, profile: { kind: 'lasting', year: 2028, amount: chance.whole(1, 30) } });
}

/** Ends the server as a power cut would, wherever it is, and starts it again. */
async function crash(house: House): Promise<void> {
  await house.server.kill();
  await house.startAgain();
}

it(`L1, L2, L3, L4, B2, B6: ${kills} hard kills under load lose nothing and do nothing twice (seed ${seed})`, async () => {
  const chance = new Chance(seed);
  const house = await House.open();
  await Promise.all(Array.from({ length: people }, (_, number) => house.join(`Person ${number}`, groupOf(number))));
  const ballotId = await house.openBallot(['Kantine', 'Møder', 'Blade']);

  await house.level();
  const before = house.desk.view.confirmed?.seq ?? 0;
  const load = new Load(house.people, chance);
  const acting = load.run((person) => act({ ...person, give: (...wish) => person.give(...wish) } as Person, ballotId));
  for (let kill = 0; kill < kills; kill += 1) {
    await load.answered(chance.whole(1, 60));
    const moving = house.desk.send('goToStep', { stepId: chance.pick(['ballot', 'ideas', 'move-money']) ?? 'ballot' });
    await load.answered(chance.whole(0, 20));
    await crash(house);
    await moving;
  }
  load.finish();
  await acting;
  await expectVotesCounted(house, ballotId, load.done, chance);
  await house.level();
  const { stage, backstage } = house.desk.state;
  await house.close();
  expectLogged(house.server.dataFolder, load.done, { stage, backstage }, before);
}, 600_000);

async function expectVotesCounted(
  house: House,
  ballotId: string,
  done: readonly Done[],
  chance: Chance,
): Promise<void> {
  await house.goTo('ballot');
  const closing = house.desk.send('closeBallot', { ballotId });
  if (chance.happens(0.5)) await crash(house);
  expect(await closing).toMatchObject({ ok: true });
  await house.desk.send('revealBallot', { ballotId });
  await house.until(({ state }) => state.stage.run.ballots[ballotId]?.stage === 'revealed');

  const last = new Map<string, readonly string[]>();
  for (const { name, answer, by, input } of done) {
    if (name === 'castVote' && answer.ok) last.set(by, (input as { options: string[] }).options);
  }
  const votes = [...last.values()];
  const counted = house.screen.state.stage.run.ballots[ballotId];
  expect(counted).toMatchObject({
    cast: votes.length,
    result: {
      blank: votes.filter((vote) => vote.length === 0).length,
      approvals: options.map((option) => ({
        optionId: option,
        count: votes.filter((vote) => vote.includes(option)).length,
      })),
    },
  });
  expect(readdirSync(join(house.server.dataFolder, 'urns')), 'nothing is left of the urn').toEqual([]);
}

function expectLogged(
  dataFolder: string,
  done: readonly Done[],
  live: Pick<State, 'stage' | 'backstage'>,
  before: number,
): void {
  const { entries, words } = withDatabase(dataFolder, (sqlite) => ({
    entries: sqlite.prepare('SELECT * FROM entries ORDER BY seq').all() as EntryRow[],
    words: new Map(sqlite.prepare('SELECT id, text FROM words').raw().all() as [string, string][]),
  }));
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
  const written = new Map(entries.map((entry) => [`${entry.sender} ${entry.command}`, entry]));
  expect(written.size, 'no command twice').toBe(entries.length);
  const logged = done.filter(({ name }) => name !== 'castVote');
  for (const { by, id, name, answer } of logged) {
    const entry = written.get(`${by} ${id}`);
    expect(entry?.seq, `${name} ${id} answered ${JSON.stringify(answer)}`).toBe(answer.ok ? answer.seq : undefined);
  }
  const given = new Set(done.map(({ by, id }) => `${by} ${id}`));
  const participants = new Set(done.map(({ by }) => by));
  for (const { sender, command } of entries.slice(before)) {
    if (participants.has(sender)) expect(given.has(`${sender} ${command}`), 'nothing that nobody asked for').toBe(true);
  }
  expect(logged.filter(({ answer }) => answer.ok).length).toBeGreaterThan(kills);
  const { state, damagedFrom } = replay(entries, words);
  expect(damagedFrom).toBeUndefined();
  expect(canonicalJson({ stage: state.stage, backstage: state.backstage })).toBe(canonicalJson(live));
}
