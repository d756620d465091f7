import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { smallScenario, three, workshop } from '../testing/workshop.ts';

const idea = { title: 'Fælles kantine', text: 'Et køkken.', areaId: null, amounts: null };
const written = given(workshop('ideas')).when('submitIdea', idea);
const shown = written.when('showAuthor', { ideaId: 'i1' });
const hidden = written.when('hideIdea', { ideaId: 'i1', reason: 'Navngiver en borger.' });

describe('showAuthor', () => {
  it('shows who wrote an idea', () => {
    shown.thenEvents([{ type: 'authorShown', id: 'i1', by: 'anna' }]);
    expect(shown.state.stage.run.ideas['i1']).toMatchObject({ title: { text: 'Fælles kantine' }, shownBy: 'anna' });
  });

  it('is one’s own free act in every step, the anonymous ones included', () => {
    for (const stepId of ['anonymous', 'break', 'ballots']) {
      const later = written.when('goToStep', { stepId }).when('showAuthor', { ideaId: 'i1' });
      expect(later.state.stage.run.ideas['i1']?.shownBy).toBe('anna');
    }
  });

  it('A1: is refused for an idea that is not one’s own', () => {
    written.when('showAuthor', { ideaId: 'i1' }, { as: 'bo' }).thenRejected('reject.notYourIdea');
    written.when('showAuthor', { ideaId: 'i9' }).thenRejected('reject.notYourIdea');
  });

  it('is refused while the idea is behind the curtain, and possible once it is lifted', () => {
    const programme = smallScenario().programme.map((step) => ({ ...step, privateWriting: step.id === 'ideas' }));
    const veiled = given(workshop('ideas', three, smallScenario({ programme }))).when('submitIdea', idea);
    veiled.when('showAuthor', { ideaId: 'i1' }).thenRejected('reject.ideaVeiled');
    const lifted = veiled.when('liftCurtain', {}).when('showAuthor', { ideaId: 'i1' });
    expect(lifted.state.stage.run.ideas['i1']?.shownBy).toBe('anna');
  });

  it('is refused while the idea is hidden, and to a table’s tablet', () => {
    hidden.when('showAuthor', { ideaId: 'i1' }).thenRejected('reject.ideaHidden');
    const tablet = given(workshop('ideas'))
      .when('dealSeats', { tables: 2, seed: 1 })
      .when('joinAsTablet', { tableId: 't1' });
    const [as = ''] = Object.keys(tablet.state.stage.tablets);
    const own = tablet.when('submitIdea', idea, { as });
    own.when('showAuthor', { ideaId: 'i3' }, { as }).thenRejected('reject.tabletHasNoName');
  });

  it('stays when the idea is rewritten, and goes with it when it is withdrawn', () => {
    const rewritten = shown.when('editIdea', { ideaId: 'i1', ...idea, title: 'Fælles køkken' });
    expect(rewritten.state.stage.run.ideas['i1']?.shownBy).toBe('anna');
    expect(JSON.stringify(shown.when('withdrawIdea', { ideaId: 'i1' }).state.stage.run)).not.toContain('anna');
  });

  it('stays quiet when the name is shown already', () => {
    shown.when('showAuthor', { ideaId: 'i1' }).thenNothing();
  });
});

describe('hideAuthor', () => {
  it('takes the name off again, in any step', () => {
    const again = shown.when('goToStep', { stepId: 'break' }).when('hideAuthor', { ideaId: 'i1' });
    again.thenEvents([{ type: 'authorHidden', id: 'i1', by: 'anna' }]);
    expect(again.state.stage.run.ideas).toEqual(written.state.stage.run.ideas);
  });

  it('takes it off an idea that has been hidden: for the desk, for oneself, and for the wall later', () => {
    const off = shown
      .when('hideIdea', { ideaId: 'i1', reason: 'Navngiver en borger.' })
      .when('hideAuthor', { ideaId: 'i1' });
    expect(JSON.stringify([off.state.backstage, off.state.own])).not.toContain('shownBy');
    expect(off.when('showIdea', { ideaId: 'i1' }).state.stage.run.ideas['i1']).not.toHaveProperty('shownBy');
  });

  it('A1: is refused for an idea that is not one’s own', () => {
    shown.when('hideAuthor', { ideaId: 'i1' }, { as: 'bo' }).thenRejected('reject.notYourIdea');
  });

  it('stays quiet when no name is shown', () => {
    written.when('hideAuthor', { ideaId: 'i1' }).thenNothing();
    hidden.when('hideAuthor', { ideaId: 'i1' }).thenNothing();
  });
});
