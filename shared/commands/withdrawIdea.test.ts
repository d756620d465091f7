import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const first = { title: 'Fælles kantine', text: 'Et køkken.', areaId: null, amounts: null };
const written = given(workshop('ideas')).when('submitIdea', first);
const event = { type: 'ideaWithdrawn', id: 'i1', by: 'anna' } as const;

describe('withdrawIdea', () => {
  it('takes an idea of one’s own off the wall', () => {
    const withdrawn = written.when('withdrawIdea', { ideaId: 'i1' });
    withdrawn.thenEvents([event]);
    expect(withdrawn.state.stage.run.ideas).toEqual({});
  });

  it('can be done in any step, also when ideas are closed', () => {
    written.when('goToStep', { stepId: 'break' }).when('withdrawIdea', { ideaId: 'i1' }).thenEvents([event]);
  });

  it('leaves no trace of its words anywhere in the state, also when it was hidden', () => {
    const hidden = written.when('hideIdea', { ideaId: 'i1', reason: 'Navngiver en borger.' });
    for (const play of [written, hidden]) {
      const { state } = play.when('withdrawIdea', { ideaId: 'i1' });
      expect(JSON.stringify(state)).not.toContain('Fælles kantine');
      expect(JSON.stringify(state)).not.toContain('i1');
    }
  });

  it('takes the idea out of ballots that are being prepared', () => {
    const { state } = written
      .when('submitIdea', { ...first, title: 'Kortere møder' }, { as: 'bo' })
      .when('createBallot', { question: 'Hvilken?', ideaIds: ['i1', 'i2'], withoutPrice: true })
      .when('withdrawIdea', { ideaId: 'i1' });
    expect(state.backstage.run.draftBallots['b3']?.ideaIds).toEqual(['i2']);
  });

  it('A1: is refused for someone else’s idea, an unknown one, and one that is withdrawn already', () => {
    written.when('withdrawIdea', { ideaId: 'i1' }, { as: 'bo' }).thenRejected('reject.notYourIdea');
    written.when('withdrawIdea', { ideaId: 'i9' }).thenRejected('reject.notYourIdea');
    written
      .when('withdrawIdea', { ideaId: 'i1' })
      .when('withdrawIdea', { ideaId: 'i1' })
      .thenRejected('reject.notYourIdea');
  });

  it('stays quiet towards a ballot that is open: its options are frozen (B4)', () => {
    const opened = written
      .when('createBallot', { question: 'Hvilken?', ideaIds: ['i1'], withoutPrice: true })
      .when('goToStep', { stepId: 'ballots' })
      .when('openBallot', { ballotId: 'b2', consents: ['fewVoters'] });
    const { state } = opened.when('withdrawIdea', { ideaId: 'i1' });
    expect(state.stage.run.ballots).toBe(opened.state.stage.run.ballots);
  });
});
