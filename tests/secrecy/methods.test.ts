import { randomBytes } from 'node:crypto';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MethodName, Settings } from '../../shared/voting/methods/method.ts';
import { consentLevels, type Vote } from '../../shared/voting/methods/vote.ts';
import { filesWith, withDatabase } from '../support/disk.ts';
import { House } from '../support/house.ts';
import { freshFolder } from '../support/server.ts';
import { Stranger } from '../support/stranger.ts';

const levelAt = (number: number) => consentLevels[(number + 4) % 5] ?? 3;

let house: House;
/** What each of six people voted; where a method allows it no two alike, so that any of them found whole would point at one person. */
const ballots = {
  consent: [1, 2, 3, 4, 5, 1].map((level, voter) => ({
    levels: { o1: levelAt(level), o2: levelAt(level + voter), o3: levelAt(3) },
    reason: `Grund ${'fedacb'[voter]} fra en af jer.`,
  })),
  ranking: ['123', '132', '213', '231', '312', '321'].map((order) => ({
    options: [...order].map((place) => `o${place}`),
  })),
  single: ['o1', 'o2', 'o3', 'o1', 'o2', 'o1'].map((option) => ({ options: [option] })),
  dots: [{ o1: 5 }, { o1: 1, o2: 4 }, { o2: 3, o3: 2 }, { o3: 5 }, { o1: 2, o3: 3 }, { o2: 5 }].map((points) => ({
    points: points as Record<string, number>,
  })),
  pool: [['o1'], ['o2'], ['o3'], ['o1', 'o2'], ['o1', 'o3'], ['o2', 'o3']].map((options) => ({ options })),
} satisfies Partial<Record<MethodName, Vote[]>>;
type Method = keyof typeof ballots;
const settings: Partial<Record<Method, Settings>> = { dots: { points: 5 }, pool: { budget: 20 } };
const ids: Partial<Record<Method, string>> = {};
const commands: string[] = [];

beforeAll(async () => {
  house = await House.open();
  const { origin } = house.server;
  const voters: Stranger[] = [];
  for (let number = 0; number < 6; number += 1) {
    const voter = await Stranger.enter({ code: house.code }, { origin });
    await voter.ask('join', { id: randomBytes(16).toString('hex'), name: `Vælger ${number}`, group: 'employee' });
    voters.push(voter);
  }
  await house.goTo('ballot');
  for (const method of Object.keys(ballots) as Method[]) {
    const votes: Vote[] = ballots[method];
    const texts = ['En', 'To', 'Tre'].map((title) => ({ title, amount: 10 }));
    await house.desk.send('createBallot', {
      question: 'Hvad nu?',
      ideaIds: [],
      texts,
      method,
      ...(settings[method] ? { settings: settings[method] } : {}),
      withoutPrice: true,
    });
    await house.level();
    const ballotId = Object.keys(house.desk.state.backstage.run.draftBallots)[0] ?? '';
    ids[method] = ballotId;
    await house.desk.send('openBallot', { ballotId, consents: [] });
    for (const [index, vote] of votes.entries()) {
      const id = `a-vote-${randomBytes(12).toString('hex')}`;
      commands.push(id);
      const answer = await voters[index]?.ask('command', { id, name: 'castVote', input: { ballotId, vote } });
      if (!answer?.ok) throw new Error(`a vote was refused: ${JSON.stringify(answer)}`);
    }
    await house.desk.send('closeBallot', { ballotId });
  }
  await house.restart();
  await house.level();
  for (const voter of voters) voter.close();
});
afterAll(() => house.close());

describe('a stolen database, after a ballot of every method has closed', () => {
  it('B2: holds no vote whole, no command id and no urn', () => {
    const { dataFolder } = house.server;
    expect(readdirSync(join(dataFolder, 'urns'))).toEqual([]);
    for (const vote of Object.values<Vote[]>(ballots).flat()) {
      const whole = 'levels' in vote ? { levels: vote.levels } : vote;
      expect(filesWith(dataFolder, JSON.stringify(whole).slice(1, -1))).toEqual([]);
    }
    for (const command of commands) expect(filesWith(dataFolder, command)).toEqual([]);
  });

  it('B2: holds reasons by nobody, in the order of the alphabet', () => {
    const copy = freshFolder();
    cpSync(house.server.dataFolder, copy, { recursive: true });
    withDatabase(copy, (sqlite) => {
      const rows = sqlite.prepare(`SELECT author, text FROM words WHERE text LIKE 'Grund %' ORDER BY rowid`).all() as {
        author: string;
        text: string;
      }[];
      expect(rows.map(({ author }) => author)).toEqual(new Array(6).fill('ballot'));
      expect(rows.map(({ text }) => text)).toEqual(rows.map(({ text }) => text).toSorted());
    });
  });

  it('B1: tells nothing of them before the reveal, and then what was counted', async () => {
    for (const device of [house.screen, house.desk]) {
      expect(JSON.stringify(device.state.stage.run.ballots)).not.toMatch(/outcome|Grund/);
    }
    for (const ballotId of Object.values(ids)) await house.desk.send('revealBallot', { ballotId });
    await house.level();
    const shown = (method: Method) => house.screen.state.stage.run.ballots[ids[method] ?? ''];
    const approvals = (...counts: number[]) => counts.map((count, at) => ({ optionId: `o${at + 1}`, count }));
    expect(shown('consent')).toMatchObject({
      result: { cast: 6, outcome: { levels: [[2, 1, 1, 1, 1], expect.any(Array), [0, 0, 6, 0, 0]] } },
    });
    expect(shown('ranking')).toMatchObject({ result: { outcome: { borda: [6, 6, 6] } } });
    expect(shown('single')).toMatchObject({ result: { cast: 6, approvals: approvals(3, 2, 1) } });
    expect(shown('dots')).toMatchObject({
      result: { approvals: approvals(8, 12, 10), outcome: { supporters: [3, 3, 3] } },
    });
    expect(shown('pool')).toMatchObject({
      result: { approvals: approvals(3, 3, 3), outcome: { rounds: [{ optionId: 'o1' }, { optionId: 'o2' }] } },
    });
  });
});
