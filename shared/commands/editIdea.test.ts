import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const first = { title: 'Fælles kantine', text: 'Et køkken.', areaId: 'schools', amounts: null };
const better = { ideaId: 'i1', title: 'Fælles køkken', text: 'To køkkener.', areaId: 'care', amounts: [1, -2, -3, -4] };
const written = given(workshop('ideas')).when('submitIdea', first);

describe('editIdea', () => {
  it('rewrites an idea of one’s own', () => {
    written.when('editIdea', better).thenEvents([
      {
        type: 'ideaEdited',
        id: 'i1',
        title: 'w-title2',
        text: 'w-text2',
        areaId: 'care',
        amounts: [1, -2, -3, -4],
        by: 'anna',
      },
    ]);
  });

  it('shows the new words and figures on the wall, where the idea stood', () => {
    const before = written.state.stage.run.ideas['i1'];
    const after = written.when('editIdea', better).state.stage.run.ideas['i1'];
    expect(after).toEqual({
      ...before,
      title: { id: 'w-title2', text: 'Fælles køkken' },
      text: { id: 'w-text2', text: 'To køkkener.' },
      areaId: 'care',
      amounts: [1, -2, -3, -4],
    });
  });

  it('B4: changes nothing on a ballot that already holds the idea', () => {
    const opened = written
      .when('createBallot', { question: 'Hvilken?', ideaIds: ['i1'], withoutPrice: true })
      .when('goToStep', { stepId: 'ballots' })
      .when('openBallot', { ballotId: 'b2', consents: ['fewVoters'] })
      .when('goToStep', { stepId: 'ideas' });
    const { state } = opened.when('editIdea', better);
    expect(state.stage.run.ballots).toBe(opened.state.stage.run.ballots);
    expect(state.stage.run.ballots['b2']?.options[0]?.title.text).toBe('Fælles kantine');
  });

  it('is refused when the step does not open ideas', () => {
    written.when('goToStep', { stepId: 'moves' }).when('editIdea', better).thenRejected('reject.ideasClosed');
  });

  it('A1: is refused for someone else’s idea and for an unknown one', () => {
    written.when('editIdea', better, { as: 'bo' }).thenRejected('reject.notYourIdea');
    written.when('editIdea', { ...better, ideaId: 'i9' }).thenRejected('reject.notYourIdea');
  });

  it('is refused while the desk has hidden the idea', () => {
    written
      .when('hideIdea', { ideaId: 'i1', reason: 'Navngiver en borger.' })
      .when('editIdea', better)
      .thenRejected('reject.ideaHidden');
  });

  it('is refused for an area or years that the scenario does not have, and without a title', () => {
    written.when('editIdea', { ...better, areaId: 'roads' }).thenRejected('reject.unknownArea');
    written.when('editIdea', { ...better, amounts: [] }).thenRejected('reject.unknownYear');
    written.when('editIdea', { ...better, title: '' }).thenRejected('input.empty');
  });

  it('stays quiet about its author: only the stage changes', () => {
    const { state } = written.when('editIdea', better);
    expect(state.own).toBe(written.state.own);
    expect(state.vault).toBe(written.state.vault);
    expect(JSON.stringify(state.stage.run)).not.toContain('anna');
  });
});
