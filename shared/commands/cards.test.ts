import { describe, expect, it } from 'vitest';
import { progressOf } from '../discussion/card.ts';
import { countVoices } from '../equality/voices.ts';
import { given } from '../testing/given.ts';
import { peopleOf, smallScenario, three, workshop } from '../testing/workshop.ts';

const programme = smallScenario().programme.map((step) =>
  step.id === 'ideas'
    ? { ...step, kind: 'discussion' as const }
    : step.id === 'anonymous'
      ? { ...step, kind: 'discussion' as const }
      : step,
);
const scenario = smallScenario({ programme });
const room = given(workshop('ideas', three, scenario)).when('layOutCard', {
  step: 'wish',
  question: 'Hvorfor nu?',
  deckId: 'wish-why',
});
const [cardId = ''] = Object.keys(room.state.stage.discussion ?? {});
const card = (play: typeof room) => play.state.stage.discussion?.[cardId];
const answered = room.when('answerCard', { cardId, text: 'Fordi det haster.' }, { as: 'anna' });
const answerId = card(answered)?.answers[0]?.id ?? '';
const marked = answered.when('markAnswer', { answerId, mark: 'agree' }, { as: 'bo' });
const decided = marked.when('decideCard', { cardId, text: 'Vi begynder i år.', owner: 'Mette' });
const said = (play: typeof room, who: string) => play.state.own[who]?.discussion;

describe('layOutCard', () => {
  it('lays a question out once, its words beside the log', () => {
    expect(card(room)).toMatchObject({
      step: 'wish',
      question: { text: 'Hvorfor nu?' },
      deckId: 'wish-why',
      answers: [],
    });
    expect(JSON.stringify(room.entries)).not.toContain('Hvorfor');
    room.when('layOutCard', { step: 'wish', question: 'Igen?', deckId: 'wish-why' }).thenNothing();
    const own = room.when('layOutCard', { step: 'free', question: 'Hvad med os?' });
    expect(progressOf(own.state.stage.discussion ?? {})).toEqual([
      { step: 'wish', decided: 0, cards: 1 },
      { step: 'free', decided: 0, cards: 1 },
    ]);
  });

  it('is refused beyond the most', () => {
    let full = room;
    for (let count = 1; count < 60; count++) full = full.when('layOutCard', { step: 'free', question: `Nr. ${count}` });
    full.when('layOutCard', { step: 'free', question: 'En til' }).thenRejected('reject.tooManyCards', { most: 60 });
  });
});

describe('rewordCard and removeCard', () => {
  it('reword a card with its answers, and remove one without', () => {
    const reworded = answered.when('rewordCard', { cardId, question: 'Hvorfor lige nu?' });
    expect(card(reworded)).toMatchObject({ question: { text: 'Hvorfor lige nu?' }, answers: [{ id: answerId }] });
    reworded.when('rewordCard', { cardId, question: 'Hvorfor lige nu?' }).thenNothing();
    expect(room.when('removeCard', { cardId }).state.stage.discussion).toEqual({});
    answered.when('removeCard', { cardId }).thenRejected('reject.cardAnswered');
    for (const name of ['removeCard', 'reopenCard'] as const)
      room.when(name, { cardId: 'k99' }).thenRejected('reject.unknownCard');
    room.when('rewordCard', { cardId: 'k99', question: 'Hvad?' }).thenRejected('reject.unknownCard');
  });
});

describe('answerCard', () => {
  it('A2: shows what was answered, and to nobody but its author whose it is', () => {
    expect(card(answered)?.answers).toMatchObject([{ text: { text: 'Fordi det haster.' }, agree: 0, disagree: 0 }]);
    expect(said(answered, 'anna')?.answers).toEqual({ [answerId]: true });
    expect(JSON.stringify([answered.state.stage.discussion, answered.state.backstage])).not.toContain('anna');
  });

  it('is refused outside of discussion steps, on what is gone, and on what is decided', () => {
    const say = { cardId, text: 'Mere.' };
    const asAnna = { as: 'anna' };
    room.when('goToStep', { stepId: 'moves' }).when('answerCard', say, asAnna).thenRejected('reject.noDiscussionNow');
    room.when('answerCard', { ...say, cardId: 'k99' }, asAnna).thenRejected('reject.unknownCard');
    decided.when('answerCard', say, asAnna).thenRejected('reject.cardDecided');
    let full = room;
    for (let count = 0; count < 200; count++) full = full.when('answerCard', { cardId, text: `Nr. ${count}` }, asAnna);
    full.when('answerCard', say, asAnna).thenRejected('reject.cardFull', { most: 200 });
  });

  it('tells the table of a table’s tablet, unless the step hides who does what', () => {
    const seated = room.when('dealSeats', { tables: 2, seed: 1 });
    const [table] = seated.state.stage.run.tables;
    const tablet = seated.when('joinAsTablet', { tableId: table?.id ?? '' }, { as: 'guest' });
    const [as = ''] = Object.keys(tablet.state.stage.tablets);
    const open = tablet.when('answerCard', { cardId, text: 'Vi ved det.' }, { as });
    expect(card(open)?.answers[0]?.tableId).toBe(table?.id);
    const hidden = tablet
      .when('goToStep', { stepId: 'anonymous' })
      .when('answerCard', { cardId, text: 'Vi ved det.' }, { as });
    expect(card(hidden)?.answers[0]).not.toHaveProperty('tableId');
    open
      .when('markAnswer', { answerId: card(open)?.answers[0]?.id ?? '', mark: 'agree' }, { as })
      .thenRejected('reject.markOfOne');
  });

  it('is given by a person for the table they sit at, and then counts for no group', () => {
    const seated = room.when('dealSeats', { tables: 2, seed: 1 });
    const tableId = seated.state.own['anna']?.tableId;
    const say = { cardId, text: 'Vi ved det.', forTable: true as const };
    const forAll = seated.when('answerCard', say, { as: 'anna' });
    expect(card(forAll)?.answers).toMatchObject([{ tableId }]);
    expect(forAll.state.vault.run.spoken?.cards).toBeUndefined();
    expect(said(forAll, 'anna')?.answers).toEqual({ [card(forAll)?.answers[0]?.id ?? '']: true });
    const alone = seated.when('answerCard', { cardId, text: 'Jeg ved det.' }, { as: 'anna' });
    expect(card(alone)?.answers[0]).not.toHaveProperty('tableId');
    expect(alone.state.vault.run.spoken?.cards).toHaveLength(1);
    const hidden = seated.when('goToStep', { stepId: 'anonymous' }).when('answerCard', say, { as: 'anna' });
    expect(card(hidden)?.answers[0]).not.toHaveProperty('tableId');
    expect(hidden.state.vault.run.spoken?.cards).toBeUndefined();
    room.when('answerCard', say, { as: 'anna' }).thenRejected('reject.noTableOfYours');
  });

  it('counts for the group of who wrote it, five at a time', () => {
    const people = peopleOf({ politician: 5, employee: 5 });
    let play = given(workshop('ideas', people, scenario)).when('layOutCard', { step: 'free', question: 'Hvad?' });
    const [id = ''] = Object.keys(play.state.stage.discussion ?? {});
    for (const as of ['politician-1', 'politician-2', 'politician-3', 'employee-1', 'employee-2'])
      play = play.when('answerCard', { cardId: id, text: `Svar fra ${as}` }, { as });
    expect(countVoices(play.state).cards).toEqual({
      counted: 5,
      blocs: [
        { groups: ['politician', 'manager'], count: 3 },
        { groups: ['employee'], count: 2 },
      ],
    });
  });
});

describe('withdrawAnswer', () => {
  it('takes one’s own answer back with all marks, and leaves no trace of them', () => {
    const gone = marked.when('withdrawAnswer', { answerId }, { as: 'anna' });
    expect(card(gone)?.answers).toEqual([]);
    expect(gone.state.vault.discussion).toEqual({ authors: {}, marks: {} });
    expect([said(gone, 'anna'), said(gone, 'bo')]).toEqual([
      { answers: {}, marks: {} },
      { answers: {}, marks: {} },
    ]);
  });

  it('is refused for others’ answers, for what is gone, and once the card is decided', () => {
    marked.when('withdrawAnswer', { answerId }, { as: 'bo' }).thenRejected('reject.notYourAnswer');
    marked.when('withdrawAnswer', { answerId: 'a99' }, { as: 'bo' }).thenRejected('reject.unknownAnswer');
    decided.when('withdrawAnswer', { answerId }, { as: 'anna' }).thenRejected('reject.cardDecided');
  });
});

describe('markAnswer', () => {
  it('counts each person once, and can be changed and taken back', () => {
    const counts = (play: typeof room) => {
      const [answer] = card(play)?.answers ?? [];
      return [answer?.agree, answer?.disagree];
    };
    const changed = marked.when('markAnswer', { answerId, mark: 'disagree' }, { as: 'bo' });
    const none = changed.when('markAnswer', { answerId, mark: null }, { as: 'bo' });
    expect([counts(marked), counts(changed), counts(none)]).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
    expect(said(marked, 'bo')?.marks).toEqual({ [answerId]: 'agree' });
    expect(said(none, 'bo')?.marks).toEqual({});
    marked.when('markAnswer', { answerId, mark: 'agree' }, { as: 'bo' }).thenNothing();
  });

  it('is refused for one’s own answer, for what is gone or decided, and outside of discussion steps', () => {
    const ask = { answerId, mark: 'agree' as const };
    answered.when('markAnswer', ask, { as: 'anna' }).thenRejected('reject.yourOwnAnswer');
    answered.when('markAnswer', { ...ask, answerId: 'a99' }, { as: 'bo' }).thenRejected('reject.unknownAnswer');
    decided.when('markAnswer', { ...ask, mark: null }, { as: 'bo' }).thenRejected('reject.cardDecided');
    const elsewhere = answered.when('goToStep', { stepId: 'moves' });
    elsewhere.when('markAnswer', ask, { as: 'bo' }).thenRejected('reject.noDiscussionNow');
  });
});

describe('decideCard and reopenCard', () => {
  it('write down what was agreed and who owns it, names beside the log, and open the card again', () => {
    expect(card(decided)?.decision).toMatchObject({ text: { text: 'Vi begynder i år.' }, owner: { text: 'Mette' } });
    expect(JSON.stringify(decided.entries)).not.toMatch(/Mette|begynder/);
    decided.when('decideCard', { cardId, text: 'Vi begynder i år.', owner: 'Mette' }).thenNothing();
    marked.when('decideCard', { cardId, text: ' ', owner: 'Mette' }).thenRejected('input.empty');
    marked.when('decideCard', { cardId: 'k99', text: 'Ja.', owner: 'Mette' }).thenRejected('reject.unknownCard');
    const open = decided.when('reopenCard', { cardId });
    expect(card(open)).toEqual(card(marked));
    open.when('reopenCard', { cardId }).thenNothing();
  });
});

describe('cards and runs', () => {
  it('outlive a reset and a restore, with what is one’s own', () => {
    const reset = marked.when('startRun', { scenarioId: 'small' }, { confirmed: true });
    const later = reset.when('decideCard', { cardId, text: 'Ja.', owner: 'Bo' });
    const [earlier] = later.state.backstage.runs;
    const back = later.when('restoreRun', { runId: earlier?.id ?? '' }, { confirmed: true });
    for (const play of [reset, back]) {
      expect(said(play, 'anna')?.answers).toEqual({ [answerId]: true });
      expect(said(play, 'bo')?.marks).toEqual({ [answerId]: 'agree' });
    }
    expect(card(back)?.decision?.text.text).toBe('Ja.');
  });
});
