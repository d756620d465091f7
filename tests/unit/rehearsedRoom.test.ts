import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import solvig from '../../scenarios/solvig-oevelse.json';
import type { Member } from '../../server/realtime/attendance.ts';
import type { Gathering } from '../../server/realtime/gathering.ts';
import { Rehearsals } from '../../server/rehearsal/rehearsals.ts';
import { countOfMoves } from '../../shared/budget/moves.ts';
import { canonicalJson } from '../../shared/canonical.ts';
import { scenarioSchema } from '../../shared/scenario/schema.ts';
import { smallScenario } from '../../shared/testing/workshop.ts';
import { filesWith, withDatabase } from '../support/disk.ts';
import { desk, furnish, give, guest, openRoom, person, type RealRoom, row } from '../support/realRoom.ts';
import { freshFolder } from '../support/server.ts';
import { silentPeer } from '../support/silentPeer.ts';
import { inTime, pass, resumeTime, stopTime } from '../support/virtualTime.ts';

const second = 1000;
const hour = 3_600_000;
const solvigScenario = scenarioSchema.parse(solvig);
const wish = { scenarioId: solvigScenario.id, people: 24 };
const caller = { address: 'here', cookieToken: undefined, invitedToken: () => undefined, unencrypted: false };

let folder: string;
let room: RealRoom;
let rehearsals: Rehearsals;
/** What the desk was told last of who is there. */
let presence: { people?: string[]; simulated?: object } = {};
let ended: string[];

async function open(): Promise<void> {
  const deliver = (_: unknown, name: string, payload: unknown) => {
    if (name === 'presence') presence = payload as typeof presence;
  };
  room = await inTime(openRoom({ folder, deliver, scenarios: [smallScenario(), solvigScenario] }));
  rehearsals = new Rehearsals(room.workshops, room.dependencies.warn, () => 7);
}

beforeEach(async () => {
  stopTime();
  folder = freshFolder();
  ended = [];
  await open();
});
afterEach(async () => {
  rehearsals.close();
  await inTime(room.close());
  resumeTime();
});

const started = async (changes: Partial<Parameters<Rehearsals['start']>[0]> = {}): Promise<Gathering> => {
  const gathering = await inTime(rehearsals.start({ ...wish, ...changes }));
  if (!gathering) throw new Error('no rehearsal');
  return gathering;
};

/** Somebody real looks on from the desk. */
function lookOn(gathering: Gathering): Member {
  const peer = silentPeer('a-desk', { end: () => void ended.push('desk') });
  const member: Member = { peer, surface: 'facilitator', unencrypted: false, behind: false };
  gathering.enter(member, undefined);
  return member;
}

const goTo = (gathering: Gathering, stepId: string) => inTime(give(gathering.workshop, desk, 'goToStep', { stepId }));

describe('a rehearsal', () => {
  it('is marked before its first run begins, and is listed as such', async () => {
    const { workshop } = await started();
    expect(workshop.state.stage.rehearsal).toEqual({ people: 24 });
    const [first] = await inTime(room.log.entriesAfter(workshop.row.id, 0));
    expect(first?.events).toBe(canonicalJson([{ type: 'rehearsalMarked', people: 24 }]));
    expect(await inTime(room.workshops.list())).toMatchObject({
      workshops: [{ code: workshop.row.code, isRehearsal: true }],
    });
  });

  it('fills the room with people who are called simulated and count as present', async () => {
    const gathering = await started();
    lookOn(gathering);
    await pass(10 * second);
    const people = Object.values(gathering.workshop.state.stage.people);
    expect(people).toHaveLength(24);
    for (const { name } of people) expect(name.text).toMatch(/ \(simuleret\)$/);
    expect(presence.people).toHaveLength(24);
    expect(presence.simulated).toEqual({ people: 24, isPaused: false });
  });

  it('lives in every step: moves, ideas, signals and votes, as participants do', async () => {
    const gathering = await started();
    const { workshop } = gathering;
    lookOn(gathering);
    await pass(10 * second);
    await goTo(gathering, 'move-money');
    await pass(60 * second);
    expect(countOfMoves(workshop.state.stage.run.board)).toBeGreaterThan(5);
    await goTo(gathering, 'ideas');
    await pass(60 * second);
    const ideaIds = Object.keys(workshop.state.stage.run.ideas).slice(0, 3);
    expect(ideaIds).toHaveLength(3);
    const signals = Object.values(workshop.state.own).filter(({ signal }) => signal === 'ready');
    expect(signals.length).toBeGreaterThan(0);

    await inTime(give(workshop, desk, 'createBallot', { question: 'Hvad?', ideaIds, withoutPrice: true }));
    const [ballotId = ''] = Object.keys(workshop.state.backstage.run.draftBallots);
    await goTo(gathering, 'ballot');
    expect(await inTime(give(workshop, desk, 'openBallot', { ballotId, consents: [] }))).toMatchObject({ ok: true });
    await pass(60 * second);
    const cast = workshop.ballots.turnout()[ballotId] ?? 0;
    expect(cast).toBeGreaterThan(20);
    await inTime(give(workshop, desk, 'closeBallot', { ballotId }));
    await inTime(give(workshop, desk, 'revealBallot', { ballotId }));
    expect(workshop.state.stage.run.ballots[ballotId]).toMatchObject({ stage: 'revealed', result: { cast } });
    expect(room.warnings).toEqual([]);
  });

  it('stands still while it is paused and while nobody real looks on, and goes on afterwards', async () => {
    const gathering = await started();
    const { workshop } = gathering;
    await pass(60 * second);
    expect(workshop.seq).toBe(2);
    const member = lookOn(gathering);
    await pass(10 * second);
    await goTo(gathering, 'move-money');
    const goesOn = async () => {
      const { seq } = workshop;
      await pass(30 * second);
      return workshop.seq > seq;
    };
    expect(await goesOn()).toBe(true);
    expect(rehearsals.pause(workshop.row.code, true)).toBe(true);
    await pass(second);
    expect(presence.simulated).toEqual({ people: 24, isPaused: true });
    expect(await goesOn()).toBe(false);
    rehearsals.pause(workshop.row.code, false);
    expect(await goesOn()).toBe(true);
    gathering.leave(member);
    await pass(second);
    expect(await goesOn()).toBe(false);
    lookOn(gathering);
    expect(await goesOn()).toBe(true);
  });

  it('takes over the steps of a workshop as they stand, and nothing that people wrote there', async () => {
    const { workshop } = await inTime(furnish(room, 'ideas'));
    await inTime(give(workshop, desk, 'removeStep', { stepId: 'break' }));
    const rehearsal = await started({ scenarioId: 'small', like: row.code });
    expect(rehearsal.workshop.state.stage.run.scenario).toEqual(workshop.state.stage.run.scenario);
    expect(await inTime(rehearsals.start({ ...wish, like: 'GHJKMN' }))).toBeUndefined();
  });
});

describe('a rehearsal that has ended', () => {
  /** A workshop beside it, with people, words and a login; all that is written of it. */
  async function realDay(): Promise<() => Promise<string>> {
    const { workshop, ids } = await inTime(furnish(room, 'ideas'));
    const idea = { title: 'Fælles kantine', text: '', areaId: null, amounts: null };
    await inTime(give(workshop, person(ids[0] ?? ''), 'submitIdea', idea));
    const token = await inTime(room.logins.issueParticipant(row.id, ids[0] ?? ''));
    return async () => {
      const entries = await inTime(room.log.entriesAfter(row.id, 0));
      const words = [...(await inTime(room.log.words(row.id)))];
      return canonicalJson({ entries, words, known: await inTime(room.logins.participant(row.id, token)) });
    };
  }

  const livedIn = async () => {
    const gathering = await started();
    lookOn(gathering);
    await pass(10 * second);
    await goTo(gathering, 'ideas');
    await pass(30 * second);
    const { workshop } = gathering;
    const joined = await inTime(give(workshop, guest, 'joinWorkshop', { name: 'Zenobia', group: 'employee' }));
    await inTime(room.logins.issueParticipant(workshop.row.id, joined.ok ? `p${joined.seq}` : ''));
    const ideaIds = Object.keys(workshop.state.stage.run.ideas).slice(0, 2);
    await inTime(give(workshop, desk, 'createBallot', { question: 'Kanariefugl?', ideaIds, withoutPrice: true }));
    const [ballotId = ''] = Object.keys(workshop.state.backstage.run.draftBallots);
    await goTo(gathering, 'ballot');
    expect(await inTime(give(workshop, desk, 'openBallot', { ballotId, consents: [] }))).toMatchObject({ ok: true });
    await pass(20 * second);
    expect(workshop.ballots.turnout()[ballotId]).toBeGreaterThan(0);
    return gathering;
  };

  const traces = ({ workshop: { row } }: Gathering) => [
    row.id,
    row.code,
    row.secret,
    'Zenobia',
    'simuleret',
    'Kanariefugl',
  ];

  it('P2: is in no table, no urn and no byte of the disk, and the real day beside it is as it was', async () => {
    const written = await realDay();
    const before = await written();
    const rehearsal = await livedIn();
    for (const text of traces(rehearsal)) expect(filesWith(folder, text), text).not.toEqual([]);
    expect(await inTime(rehearsals.end(rehearsal.workshop.row.code))).toBe(true);
    for (const text of traces(rehearsal)) expect(filesWith(folder, text), text).toEqual([]);
    expect([...room.dependencies.urns.workshops()]).toEqual([]);
    expect(await written()).toBe(before);
    await inTime(room.close());
    withDatabase(folder, (sqlite) => {
      const tables = sqlite.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all().map(String);
      expect(tables).toContain('logins');
      for (const table of tables) {
        const contents = sqlite.prepare(`SELECT * FROM "${table}"`).raw().all().map(String).join('\n');
        for (const text of traces(rehearsal)) expect(contents, table).not.toContain(text);
      }
    });
    await open();
  });

  it('sends everyone off, and tells whoever comes again that it is over', async () => {
    const rehearsal = await livedIn();
    const { workshop } = rehearsal;
    const { code } = workshop.row;
    await inTime(rehearsals.end(code));
    expect(ended).toEqual(['desk']);
    const over = { ok: false, problem: { key: 'reject.rehearsalOver' } };
    for (const as of ['participant', 'screen', 'report', 'facilitator'] as const) {
      expect(await inTime(room.admissions.admit({ protocol: 1, code, as }, caller))).toEqual(over);
    }
    expect(await inTime(give(workshop, desk, 'goToStep', { stepId: 'moves' }))).toEqual(over);
    expect(await inTime(room.workshops.list())).toEqual({ workshops: [], older: 0 });
    expect(await inTime(rehearsals.end(code))).toBe(false);
    expect(rehearsals.pause(code, true)).toBe(false);
  });

  it('does nothing more, and leaves a real workshop alone when it is asked to end that', async () => {
    const written = await realDay();
    const before = await written();
    const rehearsal = await livedIn();
    await inTime(rehearsals.end(rehearsal.workshop.row.code));
    const { seq } = rehearsal.workshop;
    await pass(60 * second);
    expect(rehearsal.workshop.seq).toBe(seq);
    expect(await inTime(rehearsals.end(row.code))).toBe(false);
    expect(await written()).toBe(before);
  });

  it('is ended by itself 18 hours after it began, also while somebody is at its desk', async () => {
    const gathering = await started();
    const { workshop } = gathering;
    await pass(18 * hour - 60 * second);
    lookOn(gathering);
    await pass(61 * second);
    expect(await inTime(room.workshops.byCode(workshop.row.code))).toBeUndefined();
    expect(filesWith(folder, workshop.row.id)).toEqual([]);
  });

  it('P2: is erased at the next start when the server stopped in the middle of it, with its urn', async () => {
    const written = await realDay();
    const before = await written();
    const rehearsal = await livedIn();
    rehearsals.close();
    await inTime(room.close());
    await open();
    expect(filesWith(folder, rehearsal.workshop.row.id)).not.toEqual([]);
    await inTime(room.workshops.eraseRehearsals());
    for (const text of traces(rehearsal)) expect(filesWith(folder, text), text).toEqual([]);
    expect([...room.dependencies.urns.workshops()]).toEqual([]);
    const { code } = rehearsal.workshop.row;
    expect(await inTime(room.admissions.admit({ protocol: 1, code, as: 'screen' }, caller))).toMatchObject({
      problem: { key: 'reject.rehearsalOver' },
    });
    expect(await written()).toBe(before);
  });
});
