import { randomBytes } from 'node:crypto';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consentLevels, type Vote } from '../../shared/voting/methods/vote.ts';
import { filesWith, withDatabase } from '../support/disk.ts';
import { House } from '../support/house.ts';
import { freshFolder } from '../support/server.ts';
import { Stranger } from '../support/stranger.ts';

const levelAt = (number: number) => consentLevels[(number + 4) % 5] ?? 3;

let house: House;
/** What each of six people voted: no two alike, so that any of them found whole would point at one person. */
const ballots: Record<'consent' | 'ranking', Vote[]> = {
  consent: [1, 2, 3, 4, 5, 1].map((level, voter) => ({
    levels: { o1: levelAt(level), o2: levelAt(level + voter), o3: levelAt(3) },
    reason: `Grund ${'fedacb'[voter]} fra en af jer.`,
  })),
  ranking: ['123', '132', '213', '231', '312', '321'].map((order) => ({
    options: [...order].map((place) => `o${place}`),
  })),
};
const ids: string[] = [];
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
  for (const [method, votes] of Object.entries(ballots)) {
    const texts = ['En', 'To', 'Tre'].map((title) => ({ title, amount: null }));
    await house.desk.send('createBallot', {
      question: 'Hvad nu?',
      ideaIds: [],
      texts,
      method: method as 'consent' | 'ranking',
      withoutPrice: true,
    });
    await house.level();
    const ballotId = Object.keys(house.desk.state.backstage.run.draftBallots)[0] ?? '';
    ids.push(ballotId);
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

describe('a stolen database, after ballots of steps and of rankings have closed', () => {
  it('B2: holds no vote whole, no command id and no urn', () => {
    const { dataFolder } = house.server;
    expect(readdirSync(join(dataFolder, 'urns'))).toEqual([]);
    for (const vote of Object.values(ballots).flat()) {
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
    for (const ballotId of ids) await house.desk.send('revealBallot', { ballotId });
    await house.level();
    const [steps, ranks] = ids.map((id) => house.screen.state.stage.run.ballots[id]);
    expect(steps).toMatchObject({
      result: { cast: 6, outcome: { levels: [[2, 1, 1, 1, 1], expect.any(Array), [0, 0, 6, 0, 0]] } },
    });
    expect(ranks).toMatchObject({ result: { outcome: { borda: [6, 6, 6] } } });
  });
});
