import { describe, expect, it } from 'vitest';
import { earlierDayOf } from '../../../shared/days/earlierDayOf.ts';
import type { SceneName } from '../../../shared/scenario/schema.ts';
import { withCatalogue } from '../../../shared/testing/catalogue.ts';
import { began, three, workshop } from '../../../shared/testing/workshop.ts';
import { da } from '../../../shared/text/da.ts';
import { fill } from '../../../shared/text/sentence.ts';
import type { Words } from '../../app/texts.tsx';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { previewOf } from './preview.ts';

const t: Words['t'] = (key, values) => fill(da[key], values ?? {}, 'da');
const context = {
  code: 'GHJKMN',
  address: 'aktordag.local',
  now: began + 60_000,
  inRoom: 3,
  turnout: {},
  t,
  language: 'da' as const,
};
const preview = (room: FakeRoom, turnout: Record<string, number> = {}) =>
  previewOf(room.state.stage.run, { ...context, stage: room.state.stage, turnout });

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
  expect(preview(room)).toMatchObject({
    scene: 'ideas',
    headline: { written: 'Ingen idéer på væggen endnu' },
    years: [],
  });
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
  expect(preview(room).lines[0]).toEqual({ written: 'Kantine fik flest stemmer' });
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

describe('what the scenes themselves say first', () => {
  const at = (scene: SceneName, room = new FakeRoom(workshop('moves', three, withCatalogue()))) => {
    room.do('showScene', { scene });
    return preview(room);
  };

  it('is how many cards are decided', () => {
    const room = new FakeRoom(workshop('moves'));
    expect(at('cards', room)).toMatchObject({
      headline: { key: 'screen.cards.headline' },
      lines: [{ key: 'discussion.none' }],
    });
    room.do('layOutCard', { step: 'free', question: 'Hvad nu?' });
    const [cardId = ''] = Object.keys(room.state.stage.discussion ?? {});
    room.do('decideCard', { cardId, text: 'Vi venter.', owner: 'Mette' });
    expect(preview(room)).toMatchObject({
      headline: { key: 'screen.cards.headline.count', values: { decided: 1, cards: 1 } },
      lines: [],
    });
  });

  it('is what became of the choices of the day before', () => {
    const room = new FakeRoom(workshop('moves', three, withCatalogue()));
    expect(at('days', room).headline).toEqual({ key: 'days.none' });
    room.do('adoptProposal', { proposalId: 'classes', acrossTypes: true, givenUp: 'Små klasser.' }, 'anna');
    const { stage } = room.state;
    room.state = { ...room.state, stage: { ...stage, day: 2, earlierDays: [earlierDayOf(stage)] } };
    expect(preview(room).headline).toEqual({
      key: 'days.screen.headline.same',
      values: { day: 1, stayed: 1, changed: 0 },
    });
  });

  it('is what waiting costs, whether the frames hold, what is paid back, and who has been heard', () => {
    expect(at('longView').headline).toEqual({ written: 'Gør vi intet, mangler der 0,1 mio. til rammen i 2035' });
    expect(at('frames').headline).toEqual({ written: 'Servicerammen overskrides med 0,1 mio. i 2031' });
    expect(at('areaChanges').headline).toEqual({ written: 'Ingen områder er ændret endnu' });
    expect(at('payback').headline).toEqual({ written: 'Der er ikke valgt nogen investering endnu' });
    expect(at('equalVoice').headline).toEqual({ written: 'Tallene kommer her, når de vises for alle' });
  });
});
