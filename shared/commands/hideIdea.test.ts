import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const first = { title: 'Fælles kantine', text: 'Et køkken.', areaId: null, amounts: null };
const written = given(workshop('ideas')).when('submitIdea', first);
const hiding = { ideaId: 'i1', reason: 'Navngiver en borger.' };
const hidden = written.when('hideIdea', hiding);

describe('hideIdea', () => {
  it('takes an idea off the wall with a reason', () => {
    hidden.thenEvents([{ type: 'ideaHidden', id: 'i1', reason: 'w-reason2' }]);
  });

  it('A2: the room keeps neither the idea nor the reason; the desk and the author see both', () => {
    const { stage, backstage, own } = hidden.state;
    expect(stage.run.ideas).toEqual({});
    expect(JSON.stringify(stage)).not.toMatch(/kantine|køkken|Navngiver/);
    const whole = { idea: { title: { text: 'Fælles kantine' } }, reason: { text: 'Navngiver en borger.' } };
    expect(backstage.run.hiddenIdeas['i1']).toMatchObject(whole);
    expect(own['anna']?.ideas['i1']).toMatchObject({ stage: 'hidden', ...whole });
  });

  it('A2: nobody but the author is told, also not who the author is', () => {
    const { backstage, own } = hidden.state;
    expect(Object.keys(own)).toEqual(['anna']);
    expect(JSON.stringify(backstage)).not.toContain('anna');
  });

  it('takes the idea out of ballots that are being prepared', () => {
    const { state } = written
      .when('createBallot', { question: 'Hvilken?', ideaIds: ['i1'], withoutPrice: true })
      .when('hideIdea', hiding);
    expect(state.backstage.run.draftBallots['b2']?.ideaIds).toEqual([]);
  });

  it('is refused for an unknown idea and one that its author has withdrawn', () => {
    written.when('hideIdea', { ...hiding, ideaId: 'i9' }).thenRejected('reject.unknownIdea');
    written.when('withdrawIdea', { ideaId: 'i1' }).when('hideIdea', hiding).thenRejected('reject.unknownIdea');
  });

  it('is refused without a reason, since its author is owed one', () => {
    written.when('hideIdea', { ...hiding, reason: '' }).thenRejected('input.empty');
    written.when('hideIdea', { ...hiding, reason: 'x'.repeat(501) }).thenRejected('input.tooLong', { max: 500 });
  });

  it('stays quiet when the idea is hidden already, and keeps the first reason', () => {
    hidden.when('hideIdea', { ideaId: 'i1', reason: 'En anden grund.' }).thenNothing();
  });
});
