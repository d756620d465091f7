import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { House } from '../support/house.ts';
import { Stranger } from '../support/stranger.ts';

const hidden = { title: 'En idé der skjules', reason: 'Den skjules derfor.', question: 'Et spørgsmål i skuffen?' };

/** Everything that came to somebody in the course of a day. */
interface Listener {
  one: Stranger;
  id: string;
  token: string;
}

let house: House;
let karen: Listener;
let ali: Listener;
let screen: Stranger;
let desk: Stranger;

const newId = () => randomBytes(16).toString('hex');
const ids: Record<'anonymousMove' | 'hiddenIdea' | 'draft', string> = { anonymousMove: '', hiddenIdea: '', draft: '' };

async function enter(name: string): Promise<Listener> {
  const one = await Stranger.enter({ code: house.code }, { origin: house.server.origin });
  const joined = await one.ask('join', { id: newId(), name, group: 'employee' });
  return { one, id: String(joined['participantId']), token: String(joined['token']) };
}

const give = ({ one }: Listener, name: string, input: unknown) => one.ask('command', { id: newId(), name, input });

beforeAll(async () => {
  house = await House.open({ scenarioId: 'vestermarsk-2028' });
  const { origin } = house.server;
  screen = await Stranger.enter({ code: house.code, as: 'screen' }, { origin });
  desk = await Stranger.enter({ code: house.code, as: 'facilitator' }, { origin, cookie: house.facilitator.cookie });
  karen = await enter('Karen');
  ali = await enter('Ali');

  await house.goTo('ideas-alone');
  await give(karen, 'submitIdea', { title: hidden.title, text: '', areaId: null, amounts: null });
  await give(ali, 'submitIdea', { title: 'En synlig idé', text: '', areaId: null, amounts: null });
  await house.desk.send('liftCurtain', {});
  await house.level();
  const [first = '', second = ''] = Object.keys(house.desk.state.stage.run.ideas);
  ids.hiddenIdea = first;
  await house.desk.send('hideIdea', { ideaId: first, reason: hidden.reason });
  await house.desk.send('createBallot', { question: hidden.question, ideaIds: [second], withoutPrice: true });
  await house.goTo('anonymous-round');
  const profile = { kind: 'once', year: 2028, amount: 4711 };
  const moved = await give(karen, 'moveMoney', { from: 'skole-almen', to: 'savings', profile });
  ids.anonymousMove = `m${moved.seq}`;
  await house.goTo('idea-ballot');
  [ids.draft = ''] = Object.keys(house.desk.state.backstage.run.draftBallots);
  await house.desk.send('openBallot', { ballotId: ids.draft, consents: ['fewVoters'] });
  await give(karen, 'castVote', { ballotId: ids.draft, options: ['o1'] });
  for (const one of [karen.one, ali.one, screen, desk]) await one.ask('resync', { seq: 0, hash: '' });
  await desk.hears('presence', ({ people }) => people?.length === 2);
  await house.level();
});
afterAll(async () => {
  for (const one of [karen.one, ali.one, screen, desk]) one.close();
  await house.close();
});

/** What a message is told about, before the ballot was opened and its question became everybody's. */
const told = ({ heard }: Stranger) => heard.map((message) => JSON.stringify(message));

describe('what a person receives', () => {
  it('A2: is never backstage or vault, in snapshots, patches and answers', () => {
    for (const { bytes } of [karen.one, ali.one, screen]) {
      expect(bytes).toContain('"stage"');
      for (const secret of ['backstage', 'vault', 'ideaAuthors', 'draftBallots', 'hiddenIdeas']) {
        expect(bytes).not.toContain(secret);
      }
    }
    expect(desk.bytes).toContain('"backstage"');
    for (const secret of ['vault', 'ideaAuthors']) expect(desk.bytes).not.toContain(secret);
  });

  it('A2: of a hidden idea is the reason to its author and the desk, and nothing to the others', () => {
    for (const { bytes } of [karen.one, desk]) expect(bytes).toContain(hidden.reason);
    for (const { bytes } of [ali.one, screen]) expect(bytes).not.toContain(hidden.reason);
  });

  it('A2: of a ballot in the drawer is nothing until it is opened', () => {
    for (const one of [ali.one, screen]) {
      const first = told(one).findIndex((message) => message.includes(hidden.question));
      const opening = told(one).findIndex((message) => message.includes('"stage":"open"'));
      expect(first).toBe(opening);
      expect(opening).toBeGreaterThan(0);
    }
  });

  it('A2: tells nobody whose an anonymous move or an idea is, the desk included', () => {
    for (const one of [ali.one, screen, desk]) {
      const about = told(one).filter((message) => message.includes('4711'));
      expect(about).not.toEqual([]);
      for (const message of one.heard) {
        if (message.name !== 'patches') continue;
        const patches = message.payload.patches.map((patch) => JSON.stringify(patch));
        for (const patch of patches.filter((text) => text.includes('4711') || text.includes(hidden.title))) {
          expect(patch).not.toContain(`"${karen.id}"`);
        }
      }
    }
  });

  it('A2: of what concerns one person alone goes to that person alone', () => {
    for (const { one, id } of [karen, ali]) {
      const own = one.heard.flatMap((message) => (message.name === 'own' ? [message.payload.participantId] : []));
      expect(new Set(own)).toEqual(new Set([id]));
    }
    for (const one of [screen, desk]) expect(one.heard.map(({ name }) => name)).not.toContain('own');
    expect(karen.one.bytes).toContain(`"votes":{"${ids.draft}":{"options":["o1"]}}`);
    expect(ali.one.bytes).not.toContain(`"votes":{"${ids.draft}"`);
  });

  it('A6: of logins is one’s own token, once', () => {
    expect(karen.one.bytes.split(karen.token)).toHaveLength(2);
    for (const { bytes } of [ali.one, screen, desk]) expect(bytes).not.toContain(karen.token);
  });

  it('A2: about who is connected is names to the desk, and counts to the others', () => {
    const presences = (one: Stranger) =>
      one.heard.flatMap((message) => (message.name === 'presence' ? [message.payload] : []));
    for (const one of [karen.one, ali.one, screen]) {
      for (const presence of presences(one))
        expect(Object.keys(presence).toSorted()).toEqual(['now', 'present', 'signals', 'turnout']);
    }
    expect(presences(desk).at(-1)?.people).toEqual(expect.arrayContaining([karen.id, ali.id]));
  });

  it('A2: over HTTP is nothing of a workshop without the facilitator’s login', async () => {
    for (const path of ['/api/workshops', '/api/scenarios', `/api/workshops/${house.code}/runs/r1`]) {
      const response = await fetch(house.server.origin + path);
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain(house.code);
    }
  });
});
