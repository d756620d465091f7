import { expect, it } from 'vitest';
import { withCatalogue } from '../../../shared/testing/catalogue.ts';
import { began, three, workshop } from '../../../shared/testing/workshop.ts';
import { da } from '../../../shared/text/da.ts';
import { fill } from '../../../shared/text/sentence.ts';
import type { Words } from '../../app/texts.tsx';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { previewOf } from './preview.ts';

const t: Words['t'] = (key, values) => fill(da[key], values ?? {}, 'da');
const context = { code: 'GHJKMN', address: 'aktordag.local', now: began + 60_000, inRoom: 3, turnout: {}, t };
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
  const room = new FakeRoom(workshop('ideas'), { votes: [{ group: 'politician', vote: { options: ['o1'] } }] });
  room.do('submitIdea', { title: 'Kantine', text: '', areaId: null, amounts: null }, 'anna');
  room.do('createBallot', {
    question: 'Hvad nu?',
    ideaIds: Object.keys(room.state.stage.run.ideas),
    withoutPrice: true,
  });
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

it('shows the card that was played, and the agreement once it has landed', () => {
  const room = new FakeRoom(workshop('moves', three, withCatalogue()));
  room.do('showScene', { scene: 'shock' });
  expect(preview(room).headline).toEqual({ written: 'Her kommer det kort, der spilles' });
  room.do('playShock', { shockId: 'overspend' });
  expect(preview(room)).toMatchObject({
    headline: { written: 'Vi mangler 0,1 mio. på Kasse i 2028' },
    lines: [{ written: 'Merforbrug i plejen' }],
  });
  room.do('showScene', { scene: 'agreement' });
  expect(preview(room).headline).toEqual({ written: 'Aftalen er ikke landet endnu' });
});
