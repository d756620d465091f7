import { expect, it } from 'vitest';
import { began, workshop } from '../../../shared/testing/workshop.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { previewOf } from './preview.ts';

const context = { code: 'GHJKMN', address: 'aktordag.local', now: began + 60_000, inRoom: 3, turnout: {} };
const preview = (room: FakeRoom, turnout: Record<string, number> = {}) =>
  previewOf(room.state.stage.run, { ...context, turnout });

it('shows the code while people come in', () => {
  expect(preview(new FakeRoom(workshop('welcome')))).toMatchObject({
    scene: 'join',
    headline: { written: 'GHJ-KMN' },
    lines: [{ key: 'desk.preview.join', values: { address: 'aktordag.local' } }, { values: { count: 3 } }],
  });
});

it('shows what is missing first, and how much of each year is found', () => {
  const room = new FakeRoom(workshop('moves'));
  room.do(
    'moveMoney',
    { from: 'schools', to: 'savings', profile: { kind: 'lasting', year: 2028, amount: 55 } },
    'anna',
  );
  const shown = preview(room);
  expect(shown.headline).toEqual({ key: 'meter.missing.target', values: { amount: 5, year: 2028, target: 'Kasse' } });
  expect(shown.years.map(({ share }) => share)).toEqual([95, 79, 79, 69]);
});

it('shows the scene that was chosen before the one of the step', () => {
  const room = new FakeRoom(workshop('moves'));
  room.do('showScene', { scene: 'ideas' });
  expect(preview(room)).toMatchObject({ scene: 'ideas', headline: { key: 'desk.preview.ideas.none' }, years: [] });
});

it('follows a ballot from its opening to its result', () => {
  const room = new FakeRoom(workshop('ideas'), { votes: [{ group: 'politician', options: ['o1'] }] });
  room.do('submitIdea', { title: 'Kantine', text: '', areaId: null, amounts: null }, 'anna');
  room.do('createBallot', { question: 'Hvad nu?', ideaIds: Object.keys(room.state.stage.run.ideas) });
  room.do('goToStep', { stepId: 'ballots' });
  expect(preview(room).headline).toEqual({ key: 'desk.preview.noBallot' });
  const [ballotId = ''] = Object.keys(room.state.backstage.run.draftBallots);
  room.do('openBallot', { ballotId, consents: ['fewVoters'] });
  const headline = { written: 'Hvad nu?' };
  const voted = (cast: number) => ({ key: 'desk.ballot.turnout', values: { cast, size: 3 } });
  expect(preview(room, { [ballotId]: 2 })).toMatchObject({ headline, lines: [voted(2)] });
  room.do('closeBallot', { ballotId });
  expect(preview(room)).toMatchObject({ headline, lines: [{ key: 'desk.preview.closed' }, voted(1)] });
  room.do('revealBallot', { ballotId });
  expect(preview(room).lines[0]).toEqual({ key: 'desk.preview.mostVotes', values: { title: 'Kantine' } });
});
