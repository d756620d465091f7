import { describe, expect, it } from 'vitest';
import { given } from '../../../shared/testing/given.ts';
import { began, workshop } from '../../../shared/testing/workshop.ts';
import { da } from '../../../shared/text/da.ts';
import { fill } from '../../../shared/text/sentence.ts';
import type { Words } from '../../app/texts.tsx';
import { latestHappenings } from './latest.ts';

const words = { language: 'da', t: (key, values) => fill(da[key], values ?? {}, 'da') } as Words;
const told = (room: ReturnType<typeof given>) =>
  latestHappenings(room.state.stage, words).map(({ sentence }) => sentence);
const talk = {
  kind: 'discussion',
  title: 'Samtale',
  prompt: 'Tal sammen.',
  minutes: 20,
  opens: { moves: false, ideas: false, ballots: false },
  anonymous: false,
  scene: 'cards',
} as const;
const lasting = { kind: 'lasting', year: 2028, amount: 200 } as const;

describe('what has just happened', () => {
  it('is nothing at first', () => {
    expect(told(given(workshop('moves')))).toEqual([]);
  });

  it('tells moves, ideas and questions together, the newest first', () => {
    const room = given(workshop('moves'))
      .when('moveMoney', { from: 'schools', to: 'savings', profile: lasting }, { as: 'anna', at: 1000 })
      .when('askQuestion', { text: 'Hvad koster en lærer?' }, { as: 'bo', at: 2000 })
      .when('goToStep', { stepId: 'ideas' }, { as: 'facilitator', at: 3000 })
      .when('submitIdea', { title: 'Del lokaler', text: '', areaId: null, amounts: null }, { as: 'bo', at: 4000 });
    expect(told(room)).toEqual([
      'Ny idé: Del lokaler',
      'Spørgsmål: Hvad koster en lærer?',
      expect.stringMatching(/^Navn på anna .*: Flyttede 200\.000\skr\. hvert år: fra Skoler til Råderum$/),
    ]);
  });

  it('tells what was done at a table as that table’s', () => {
    const { stage } = given(workshop('moves')).when(
      'moveMoney',
      { from: 'schools', to: 'savings', profile: lasting },
      { as: 'anna', at: 1000 },
    ).state;
    const { board } = stage.run;
    const run = { ...stage.run, board: { moves: [], package: [] }, tables: [{ id: 't2', number: 2, board }] };
    expect(latestHappenings({ ...stage, run }, words).map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^Bord 2, Navn på anna .*: Flyttede 200\.000\skr\. hvert år: fra Skoler til Råderum$/),
    ]);
  });

  it('tells what was answered on cards in this run, and at which table where that is known', () => {
    const room = given(workshop('moves'))
      .when('dealSeats', { tables: 1, seed: 1 })
      .when('joinAsTablet', { tableId: 't1' })
      .when('addStep', { after: 'moves', step: talk })
      .when('layOutCard', { step: 'free', question: 'Hvad nu?' });
    const tablet = Object.keys(room.state.stage.tablets)[0] ?? '';
    const cardId = Object.keys(room.state.stage.discussion ?? {})[0] ?? '';
    const stepId = room.state.stage.run.scenario.programme.find(({ title }) => title === talk.title)?.id ?? '';
    const answered = room
      .when('goToStep', { stepId }, { at: began + 1000 })
      .when('answerCard', { cardId, text: 'Vi venter.' }, { as: tablet, at: began + 2000 })
      .when('answerCard', { cardId, text: 'Begynd småt.' }, { as: 'bo', at: began + 3000 });
    expect(told(answered)).toEqual(['Svar på et kort: Begynd småt.', 'Bord 1 svarer på et kort: Vi venter.']);
    const next = answered.when('startRun', { scenarioId: 'small' }, { confirmed: true, at: began + 4000 });
    expect(told(next)).toEqual([]);
  });

  it('tells no more than five things', () => {
    let room = given(workshop('moves'));
    for (let at = 1; at <= 7; at += 1) room = room.when('askQuestion', { text: `Nr. ${at}` }, { as: 'bo', at });
    expect(told(room)).toEqual([7, 6, 5, 4, 3].map((at) => `Spørgsmål: Nr. ${at}`));
  });
});
