import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const first = { title: 'Fælles kantine', text: 'Et køkken.', areaId: null, amounts: [1, 2, 3, 4] };
const written = given(workshop('ideas')).when('submitIdea', first);
const hidden = written.when('hideIdea', { ideaId: 'i1', reason: 'Navngiver en borger.' });

describe('showIdea', () => {
  it('puts a hidden idea back on the wall', () => {
    hidden.when('showIdea', { ideaId: 'i1' }).thenEvents([{ type: 'ideaShown', id: 'i1' }]);
  });

  it('leaves everything as it was before the idea was hidden', () => {
    expect(hidden.when('showIdea', { ideaId: 'i1' }).state).toEqual(written.state);
  });

  it('lets its author write on', () => {
    const { decision } = hidden
      .when('showIdea', { ideaId: 'i1' })
      .when('editIdea', { ideaId: 'i1', ...first, title: 'Fælles køkken' });
    expect(decision).toMatchObject({ ok: true, events: [{ type: 'ideaEdited', id: 'i1' }] });
  });

  it('is refused for an unknown idea and one that its author has withdrawn meanwhile', () => {
    written.when('showIdea', { ideaId: 'i9' }).thenRejected('reject.unknownIdea');
    hidden.when('withdrawIdea', { ideaId: 'i1' }).when('showIdea', { ideaId: 'i1' }).thenRejected('reject.unknownIdea');
  });

  it('stays quiet when the idea is on the wall already', () => {
    written.when('showIdea', { ideaId: 'i1' }).thenNothing();
  });
});
