import { afterEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../shared/canonical.ts';
import { emptyState } from '../../shared/emptyState.ts';
import { Chance } from '../../shared/rehearsal/chance.ts';
import { emptyOwn } from '../../shared/state.ts';
import { calm, FakeNetwork, type Weather } from '../support/fakeNetwork.ts';
import { actAsDesk, actAsParticipant, groupOf } from '../support/play.ts';
import { type Given, Player } from '../support/player.ts';
import { furnish, openRoom, type RealRoom, row } from '../support/realRoom.ts';
import { inTime, pass, passUntil, resumeTime, stopTime } from '../support/virtualTime.ts';

afterEach(resumeTime);

interface Storm {
  room: RealRoom;
  network: FakeNetwork;
  chance: Chance;
  participants: Player[];
  desk: Player;
  everyone: Player[];
}

/** Five to eight participants, the desk and the screen, in a real room over a fake network. */
async function gather(seed: number): Promise<Storm> {
  stopTime();
  const chance = new Chance(seed);
  const network = new FakeNetwork(chance);
  const room = await openRoom({ deliver: network.deliver });
  network.serve(room);
  await inTime(furnish(room, 'ideas', 0));
  const token = await room.logins.issueFacilitator();
  const player = (as: 'participant' | 'screen' | 'facilitator') =>
    new Player({ network, chance, code: row.code, as, ...(as === 'facilitator' ? { token } : {}) });
  const participants = Array.from({ length: chance.whole(5, 8) }, () => player('participant'));
  const desk = player('facilitator');
  return { room, network, chance, participants, desk, everyone: [...participants, desk, player('screen')] };
}

const badWeather = (chance: Chance): Weather => ({
  delayMs: chance.pick([5, 200, 3000]) ?? 0,
  loses: chance.pick([0, 0.02, 0.1]) ?? 0,
  doubles: chance.pick([0, 0.05, 0.3]) ?? 0,
  breaks: chance.pick([0, 0.01, 0.05]) ?? 0,
  stalls: chance.pick([0, 0.03]) ?? 0,
});

/** Everybody acts at random for a while, in weather that changes; pages are reloaded in the middle of things. */
async function play({ network, chance, participants, desk }: Storm): Promise<void> {
  network.weather = badWeather(chance);
  for (const [number, { connection }] of participants.entries()) {
    void connection.join({ name: `Person ${number}`, group: groupOf(number) });
  }
  for (let turn = 0; turn < 70; turn += 1) {
    if (chance.happens(0.1)) network.weather = badWeather(chance);
    const one = chance.pick(participants);
    if (one && chance.happens(0.8)) actAsParticipant({ ...views(one), send: (...wish) => one.send(...wish) }, chance);
    if (chance.happens(0.3)) actAsDesk({ ...views(desk), send: (...wish) => desk.send(...wish) }, chance);
    if (chance.happens(0.02)) one?.unplug();
    if (chance.happens(0.02)) one?.reload();
    for (const { plug } of participants) plug.isIn ||= chance.happens(0.1);
    await pass(chance.whole(0, 400));
  }
}

const views = ({ view, state }: Player) => ({ view, state });

async function heal({ network, everyone, room }: Storm): Promise<void> {
  for (const { plug } of everyone) plug.isIn = true;
  network.weather = calm;
  network.breakAll();
  const { workshop } = (await room.workshops.byCode(row.code)) ?? {};
  const standing = () =>
    JSON.stringify(
      everyone.map(({ view: { status, refusal, pending, confirmed } }) => [status, refusal, pending, confirmed?.seq]),
    );
  await passUntil(() => everyone.every(({ view }) => view.status === 'online'), { what: standing });
  const isCurrent = ({ view }: Player) => view.confirmed?.seq === workshop?.seq;
  await passUntil(() => everyone.every(isCurrent), {
    steps: 60,
    ms: 50,
    what: () => `${workshop?.seq}: ${standing()}`,
  });
  // Who was told to wait before they write another idea sends it when a minute has passed.
  await passUntil(() => everyone.every(({ view }) => view.pending.length === 0), { steps: 240, what: standing });
  await pass(1000);
}

async function expectAgreement({ room, everyone }: Storm): Promise<void> {
  const { workshop } = (await room.workshops.byCode(row.code)) ?? {};
  if (!workshop) throw new Error('no workshop');
  for (const { view, surface } of everyone) {
    const { stage, backstage, own } = workshop.state;
    const nothing = emptyState();
    const told = {
      stage,
      backstage: surface === 'facilitator' ? backstage : nothing.backstage,
      own: view.me ? { [view.me]: own[view.me] ?? emptyOwn() } : {},
      vault: nothing.vault,
    };
    expect(view.confirmed?.hash).toBe(workshop.seal);
    expect(canonicalJson(view.confirmed?.state)).toBe(canonicalJson(told));
    expect(canonicalJson(view.state)).toBe(canonicalJson(told));
    if (view.me) expect(view.votes).toEqual(workshop.ballots.votesBy(view.me));
  }
}

async function expectEachEndedOnce({ room, everyone }: Storm): Promise<void> {
  const entries = await room.log.entriesAfter(row.id, 0);
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
  for (const { given, view } of everyone) {
    const written = entries.filter(({ command }) => given.some(({ id }) => id === command));
    const order = given.map(({ id }) => id);
    expect(
      written.map(({ command }) => command),
      'in the order they were given',
    ).toEqual(order.filter((id) => written.some(({ command }) => command === id)));
    for (const command of given)
      expectEnd(
        command,
        written.filter((entry) => entry.command === command.id),
        view.refused,
      );
  }
}

function expectEnd({ id, answers }: Given, written: { seq: number }[], refused: readonly { id: string }[]): void {
  expect(written.length, 'at most once in the log').toBeLessThanOrEqual(1);
  expect(answers.length).toBeLessThanOrEqual(1);
  const [answer] = answers;
  const [entry] = written;
  if (answer && !answer.ok) expect(entry, 'refused and yet in the log').toBeUndefined();
  if (answer?.ok && entry) expect(answer.seq).toBe(entry.seq);
  if (entry) expect(refused.some((command) => command.id === id)).toBe(false);
}

/** Whose votes were acknowledged is counted, and nobody who gave none. */
async function expectVotesCounted({ room, participants }: Storm): Promise<void> {
  const closed = (await room.log.entriesAfter(row.id, 0)).flatMap(({ events }) =>
    (JSON.parse(events) as { type: string; id: string; result?: { cast: number } }[]).filter(
      ({ type }) => type === 'ballotClosed',
    ),
  );
  for (const { id, result } of closed) {
    const votesOf = ({ given }: Player) =>
      given.filter(({ name, input }) => name === 'castVote' && (input as { ballotId: string }).ballotId === id);
    const acknowledged = participants.filter((one) => votesOf(one).some(({ answers }) => answers[0]?.ok));
    const gave = participants.filter((one) => votesOf(one).length > 0);
    expect(result?.cast).toBeGreaterThanOrEqual(acknowledged.length);
    expect(result?.cast).toBeLessThanOrEqual(gave.length);
  }
}

describe('a room on a bad network', () => {
  // The one out of the row gave commands before it knew who it was, and lost the connection in between.
  const seeds = [...Array.from({ length: 20 }, (_, index) => 1000 + index), 3042];
  it.each(seeds)(
    'R1, R2, R3, R4, L2: after the storm all agree, and each command had its effect once (seed %i)',
    async (seed) => {
      const storm = await gather(seed);
      await play(storm);
      await heal(storm);
      await expectAgreement(storm);
      await expectEachEndedOnce(storm);
      await expectVotesCounted(storm);
      await inTime(storm.room.close());
    },
    60_000,
  );
});
