import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Workshop } from '../../server/workshop/workshop.ts';
import { canonicalJson } from '../../shared/canonical.ts';
import { desk, furnish, give, openRoom, person, type RealRoom, row } from '../support/realRoom.ts';
import { SmallDisk } from '../support/smallDisk.ts';

const unwritable = { ok: false, problem: { key: 'reject.logUnwritable' } };
const idea = (title: string) => ({ title, text: 'Lang tekst. '.repeat(80).trim(), areaId: null, amounts: null });

let disk: SmallDisk;
let room: RealRoom;
let workshop: Workshop;
let me: ReturnType<typeof person>;

beforeEach(async () => {
  disk = new SmallDisk();
  room = await openRoom();
  const furnished = await furnish(room, 'ideas', 3);
  workshop = furnished.workshop;
  me = person(furnished.ids[0] ?? '');
});
afterEach(async () => {
  disk.makeRoom();
  await room.close();
  disk.remove();
});

const standing = () => [workshop.seq, workshop.seal, canonicalJson(workshop.state)];
const isDeepEqual = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);

/** Writes until the disk takes no more; gives the id of the command that was refused. */
async function writeUntilFull(): Promise<string> {
  for (let number = 1; number < 200; number += 1) {
    const id = `the-idea-with-number-${number}`;
    const answer = await give(workshop, me, 'submitIdea', idea(`Nr. ${number}`), id);
    if (isDeepEqual(answer, unwritable)) return id;
    expect(answer).toMatchObject({ ok: true });
  }
  throw new Error('the disk was never full');
}

const throwOnce = (code: string, then?: () => Promise<void>) => {
  const append = room.log.append.bind(room.log);
  room.log.append = async (...rows) => {
    room.log.append = append;
    if (then) await append(...rows).then(then);
    throw Object.assign(new Error(code), { code });
  };
};

describe('a log that cannot be written', () => {
  it('L7: a full disk refuses commands with that reason, nothing moves, reading goes on, and it resumes by itself', async () => {
    disk.fill();
    const refused = await writeUntilFull();
    const before = standing();
    for (const id of [refused, 'yet-another-command']) {
      expect(await give(workshop, me, 'submitIdea', idea('Mere'), `${id}-x`)).toEqual(unwritable);
    }
    expect(standing()).toEqual(before);
    const gathering = await room.workshops.byCode(row.code);
    expect(gathering?.snapshotFor('screen').seq).toBe(workshop.seq);
    expect(room.warnings).toContainEqual(
      expect.objectContaining({ details: expect.objectContaining({ reason: 'SQLITE_FULL' }) }),
    );

    disk.makeRoom();
    const seq = workshop.seq;
    const resumed = await give(workshop, me, 'submitIdea', idea('Nu går det'), refused);
    expect(resumed).toEqual({ ok: true, seq: seq + 1 });
    const entries = await room.log.entriesAfter(row.id, 0);
    expect(entries.map((entry) => entry.seq)).toEqual(entries.map((_, index) => index + 1));
    expect(workshop.damagedFrom).toBeUndefined();
  });

  it('L7: all who asked at the same moment are refused alike, and none is half written', async () => {
    const before = standing();
    throwOnce('SQLITE_FULL');
    const titles = ['En', 'To', 'Tre'];
    const answers = await Promise.all(titles.map((title) => give(workshop, me, 'submitIdea', idea(title))));
    expect(answers).toEqual([unwritable, unwritable, unwritable]);
    expect(standing()).toEqual(before);
    expect([...(await room.log.words(row.id)).values()]).not.toContain('To');
    expect(await give(workshop, me, 'submitIdea', idea('Fire'))).toMatchObject({ ok: true });
  });

  it('L7: after a flush that failed although the entry had reached the disk, it is answered as accepted, once', async () => {
    throwOnce('SQLITE_IOERR_FSYNC', async () => undefined);
    const seq = workshop.seq;
    const answer = await give(workshop, me, 'submitIdea', idea('Nåede frem'), 'reached-the-disk-all-right');
    expect(answer).toEqual({ ok: true, seq: seq + 1 });
    expect(workshop.state.stage.run.ideas[`i${seq + 1}`]?.title.text).toBe('Nåede frem');
    expect(await give(workshop, me, 'submitIdea', idea('Nåede frem'), 'reached-the-disk-all-right')).toEqual(answer);
    expect((await room.log.entriesAfter(row.id, 0)).length).toBe(seq + 1);
  });

  it('L7: acknowledges nothing before the log has been read anew, however long that fails', async () => {
    throwOnce('SQLITE_IOERR_FSYNC');
    const reopen = room.log.reopen.bind(room.log);
    room.log.reopen = () => Promise.reject(new Error('the disk is gone'));
    const before = standing();
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await give(workshop, me, 'submitIdea', idea('Hallo?'))).toEqual(unwritable);
    }
    expect(standing()).toEqual(before);
    room.log.reopen = reopen;
    expect(await give(workshop, me, 'submitIdea', idea('Hallo igen'))).toMatchObject({ ok: true });
  });

  it('L7: several workshops that are refused at the same moment all go on when there is room', async () => {
    const other = (await room.workshops.start('small'))?.workshop;
    if (!other) throw new Error('no workshop');
    const both = (minutes: number) =>
      Promise.all([workshop, other].map((one) => give(one, desk, 'extendTimer', { minutes })));
    disk.fill();
    let answers = await both(1);
    for (let times = 0; times < 500 && answers.some(({ ok }) => ok); times += 1) answers = await both(1);
    expect(answers).toEqual([unwritable, unwritable]);
    disk.makeRoom();
    expect(await both(2)).toEqual([workshop, other].map(({ seq }) => ({ ok: true, seq })));
  });

  it('L7: no workshop is opened that could not be given its first run', async () => {
    throwOnce('SQLITE_FULL');
    await expect(room.workshops.start('small')).rejects.toThrow();
    expect((await room.workshops.list()).workshops.map(({ code }) => code)).toEqual([row.code]);
    expect(await room.workshops.start('small')).toBeDefined();
  });

  it('L7: a ballot that could not be written down as open is not open, and leaves no urn', async () => {
    await give(workshop, me, 'submitIdea', idea('Til afstemning'));
    const [ideaId = ''] = Object.keys(workshop.state.stage.run.ideas);
    await give(workshop, desk, 'createBallot', { question: 'Hvad?', ideaIds: [ideaId], withoutPrice: true });
    await give(workshop, desk, 'goToStep', { stepId: 'ballots' });
    const [ballotId = ''] = Object.keys(workshop.state.backstage.run.draftBallots);
    workshop.surroundings = { present: () => [me.id], unencrypted: false };
    throwOnce('SQLITE_FULL');
    const open = () => give(workshop, desk, 'openBallot', { ballotId, consents: ['fewVoters'] });
    expect(await open()).toEqual(unwritable);
    expect(workshop.ballots.turnout()).toEqual({});
    expect(await open()).toMatchObject({ ok: true });
    expect(workshop.ballots.turnout()).toEqual({ [ballotId]: 0 });

    // The urn has a file of its own: a vote needs no room in the log.
    throwOnce('SQLITE_FULL');
    expect(await give(workshop, me, 'castVote', { ballotId, options: ['o1'] })).toMatchObject({ ok: true });
    expect(workshop.ballots.turnout()).toEqual({ [ballotId]: 1 });
  });
});
