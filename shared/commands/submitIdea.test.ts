import { describe, expect, it } from 'vitest';
import { given, now } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const room = given(workshop('ideas'));
const idea = { title: 'Fælles kantine', text: 'Skoler og plejehjem deler køkken.', areaId: 'schools', amounts: null };

describe('submitIdea', () => {
  it('puts an idea on the wall', () => {
    room.when('submitIdea', { ...idea, amounts: [100, -50, -50, -50] }).thenEvents([
      {
        type: 'ideaSubmitted',
        id: 'i1',
        title: 'w-title1',
        text: 'w-text1',
        areaId: 'schools',
        amounts: [100, -50, -50, -50],
        by: 'anna',
      },
    ]);
  });

  it('P1: the words lie beside the log, not in it', () => {
    const { entries, words, decision } = room.when('submitIdea', idea);
    expect(JSON.stringify(entries)).not.toContain('kantine');
    expect([...words]).toEqual([
      ['w-title1', idea.title],
      ['w-text1', idea.text],
    ]);
    expect(decision).toMatchObject({
      words: [
        { kind: 'title', author: 'anna' },
        { kind: 'text', author: 'anna' },
      ],
    });
  });

  it('A2: the room reads the idea and not who wrote it; its author knows it again', () => {
    const { state } = room.when('submitIdea', idea);
    expect(state.stage.run.ideas['i1']).toEqual({
      id: 'i1',
      title: { id: 'w-title1', text: idea.title },
      text: { id: 'w-text1', text: idea.text },
      areaId: 'schools',
      amounts: null,
      at: now,
    });
    expect(JSON.stringify(state.stage.run)).not.toContain('anna');
    expect(state.own).toEqual({ anna: { unsignedMoves: {}, ideas: { i1: { stage: 'shown' } }, rolls: {} } });
  });

  it('takes an idea about no area, without a text', () => {
    const { state } = room.when('submitIdea', { title: 'Kortere møder', text: '', areaId: null, amounts: null });
    expect(state.stage.run.ideas['i1']).toMatchObject({ areaId: null, text: { text: '' } });
  });

  it.each(['welcome', 'moves', 'ballots', 'break'])('is refused when the step does not open ideas: %s', (step) => {
    given(workshop(step)).when('submitIdea', idea).thenRejected('reject.ideasClosed');
  });

  it('is refused for an area or years that the scenario does not have', () => {
    room.when('submitIdea', { ...idea, areaId: 'roads' }).thenRejected('reject.unknownArea');
    room.when('submitIdea', { ...idea, areaId: 'savings' }).thenRejected('reject.unknownArea');
    room.when('submitIdea', { ...idea, amounts: [1, 2, 3] }).thenRejected('reject.unknownYear');
  });

  it('is refused without a title, and when a text is too long', () => {
    room.when('submitIdea', { ...idea, title: ' \n ' }).thenRejected('input.empty');
    room.when('submitIdea', { ...idea, title: 'x'.repeat(121) }).thenRejected('input.tooLong', { max: 120 });
    room.when('submitIdea', { ...idea, text: 'x'.repeat(1001) }).thenRejected('input.tooLong', { max: 1000 });
    room.when('submitIdea', { ...idea, text: 'x'.repeat(9000) }).thenRejected('input.tooLong', { max: 1000 });
  });

  it('I3: is refused with characters that cannot be seen', () => {
    room.when('submitIdea', { ...idea, title: 'Kan\u202Etine' }).thenRejected('input.characters');
  });

  it.each([Number.NaN, Number.NEGATIVE_INFINITY, 0.5, -1_000_000_001, 2 ** 53])('M2: is refused with %s kr.', (bad) => {
    room.whenSent('submitIdea', { ...idea, amounts: [bad, 0, 0, 0] }).thenRejected('input.invalid');
  });

  it('stays quiet towards the desk: nothing backstage changes', () => {
    const after = room.when('submitIdea', idea).state;
    expect(after.backstage).toBe(room.state.backstage);
  });
});
