import { describe, expect, it } from 'vitest';
import { unansweredCount } from '../ideas/questions.ts';
import { given } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const room = given(workshop('moves'));
const asked = room.when('askQuestion', { text: 'Tæller sygedagpenge med?' }, { as: 'anna' });
const answered = asked.when('answerQuestion', { questionId: 'q1', answer: 'Nej, kun service tæller.' });

describe('askQuestion', () => {
  it('puts a question to the administration where all read it, in any step and without a name', () => {
    asked.thenEvents([{ type: 'questionAsked', id: 'q1', text: 'w-question1', by: 'anna' }]);
    const { stage, own } = asked.state;
    expect(stage.run.questions['q1']).toMatchObject({ text: { text: 'Tæller sygedagpenge med?' }, answer: null });
    expect(JSON.stringify(stage.run.questions)).not.toContain('anna');
    expect(own['anna']?.questions).toEqual({ q1: true });
    expect(unansweredCount(stage.run)).toBe(1);
  });

  it('P1: the words lie beside the log', () => {
    expect(JSON.stringify(answered.entries)).not.toMatch(/sygedagpenge|service/);
  });

  it('is refused without a question', () => {
    room.when('askQuestion', { text: '  ' }).thenRejected('input.empty');
  });
});

describe('answerQuestion', () => {
  it('publishes an answer to all, and can be put better later', () => {
    expect(answered.state.stage.run.questions['q1']?.answer?.text).toBe('Nej, kun service tæller.');
    expect(unansweredCount(answered.state.stage.run)).toBe(0);
    const better = answered.when('answerQuestion', { questionId: 'q1', answer: 'Nej.' });
    expect(better.state.stage.run.questions['q1']?.answer?.text).toBe('Nej.');
  });

  it('is refused for a question that is not there, and without an answer', () => {
    asked.when('answerQuestion', { questionId: 'q9', answer: 'Ja.' }).thenRejected('reject.unknownQuestion');
    asked.when('answerQuestion', { questionId: 'q1', answer: ' ' }).thenRejected('input.empty');
  });
});

describe('withdrawQuestion', () => {
  it('takes one of one’s own back', () => {
    const { stage, own, vault } = asked.when('withdrawQuestion', { questionId: 'q1' }, { as: 'anna' }).state;
    expect([stage.run.questions, own['anna']?.questions, vault.run.questionAuthors]).toEqual([{}, {}, {}]);
  });

  it('is refused to others, and once it has been answered', () => {
    asked.when('withdrawQuestion', { questionId: 'q1' }, { as: 'bo' }).thenRejected('reject.notYourQuestion');
    answered.when('withdrawQuestion', { questionId: 'q1' }, { as: 'anna' }).thenRejected('reject.questionAnswered');
  });
});
