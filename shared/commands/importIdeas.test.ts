import { describe, expect, it } from 'vitest';
import { given, now } from '../testing/given.ts';
import { smallScenario, three, workshop } from '../testing/workshop.ts';

const room = given(workshop('ideas'));
const kitchen = { title: 'Fælles kantine', text: 'Et køkken.', areaId: 'schools', amounts: [100, 0, 0, 0] };
const bikes = { title: 'Lånecykler', text: '', areaId: null, amounts: null, name: 'Karen Holm' };
const list = { list: 'ideaGroup', ideas: [kitchen, bikes] } as const;
const many = (count: number) => ({
  list: 'intranet' as const,
  ideas: Array.from({ length: count }, (_, index) => ({ ...bikes, title: `Idé ${index}` })),
});

describe('importIdeas', () => {
  it('puts the ideas of a list on the wall', () => {
    room.when('importIdeas', { ...list, ideas: [...list.ideas] }).thenEvents([
      {
        type: 'ideasImported',
        list: 'ideaGroup',
        ideas: [
          { id: 'i1', title: 'w-title1', text: 'w-text1', areaId: 'schools', amounts: [100, 0, 0, 0] },
          { id: 'i1-2', title: 'w-title1-2', text: 'w-text1-2', areaId: null, amounts: null },
        ],
      },
    ]);
  });

  it('keeps which list they came from, and gives them no author', () => {
    const { state, decision } = room.when('importIdeas', { ...list, ideas: [...list.ideas] });
    expect(state.stage.run.ideas['i1']).toEqual({
      id: 'i1',
      title: { id: 'w-title1', text: 'Fælles kantine' },
      text: { id: 'w-text1', text: 'Et køkken.' },
      areaId: 'schools',
      amounts: [100, 0, 0, 0],
      at: now,
      origin: { list: 'ideaGroup' },
    });
    expect(state.vault).toBe(room.state.vault);
    expect(state.own).toBe(room.state.own);
    expect(decision).toMatchObject({ words: [{ author: 'facilitator' }, {}, {}, {}] });
  });

  it('P1: keeps a name only where that is asked for, and beside the log', () => {
    const unnamed = room.when('importIdeas', { ...list, ideas: [...list.ideas] });
    expect(JSON.stringify([unnamed.state, unnamed.decision, unnamed.entries])).not.toContain('Karen');
    const named = room.when('importIdeas', { ...list, ideas: [...list.ideas], keepNames: true });
    expect(named.state.stage.run.ideas['i1']?.origin).toEqual({ list: 'ideaGroup' });
    expect(named.state.stage.run.ideas['i1-2']?.origin).toEqual({
      list: 'ideaGroup',
      name: { id: 'w-sender1', text: 'Karen Holm' },
    });
    expect(JSON.stringify(named.entries)).not.toContain('Karen');
    expect(named.words.get('w-sender1')).toBe('Karen Holm');
  });

  it('can be done in any step, and no curtain hides what is known beforehand', () => {
    const programme = smallScenario().programme.map((step) => ({ ...step, privateWriting: step.id === 'ideas' }));
    const silent = given(workshop('ideas', three, smallScenario({ programme })));
    for (const play of [silent, given(workshop('welcome')), given(workshop('break'))]) {
      const { run } = play.when('importIdeas', many(3)).state.stage;
      expect(Object.keys(run.ideas)).toHaveLength(3);
      expect(run.veiledIdeas).toBe(0);
    }
  });

  it('takes 200 at a time and no more, and not none', () => {
    expect(Object.keys(room.when('importIdeas', many(200)).state.stage.run.ideas)).toHaveLength(200);
    room.when('importIdeas', many(201)).thenRejected('input.tooMany', { max: 200 });
    room.when('importIdeas', many(0)).thenRejected('input.empty');
  });

  it('is refused whole for one area or amount that does not fit the scenario', () => {
    const half = (change: object) => ({ list: 'other' as const, ideas: [kitchen, { ...kitchen, ...change }] });
    room.when('importIdeas', half({ areaId: 'roads' })).thenRejected('reject.unknownArea');
    room.when('importIdeas', half({ amounts: [1, 2] })).thenRejected('reject.unknownYear');
    room.when('importIdeas', half({ title: ' ' })).thenRejected('input.empty');
    room.when('importIdeas', half({ name: 'x'.repeat(81) })).thenRejected('input.tooLong', { max: 80 });
    room.whenSent('importIdeas', { ...many(1), list: 'rumour' }).thenRejected('input.invalid');
  });

  it('leaves ideas that can be hidden, shown again and voted on, with nobody to tell', () => {
    const read = room.when('importIdeas', many(2));
    const hidden = read.when('hideIdea', { ideaId: 'i1', reason: 'Står der allerede.' });
    expect(hidden.state.backstage.run.hiddenIdeas['i1']?.idea.origin).toEqual({ list: 'intranet' });
    expect(hidden.state.own).toEqual({});
    const shown = hidden.when('showIdea', { ideaId: 'i1' });
    expect(shown.state.stage.run.ideas['i1']).toEqual(read.state.stage.run.ideas['i1']);
    expect(shown.state.own).toEqual({});
    expect(
      shown.when('createBallot', { question: 'Hvilken?', ideaIds: ['i1', 'i1-2'], withoutPrice: true }).decision?.ok,
    ).toBe(true);
  });

  it('A1: leaves ideas that nobody in the room can rewrite, withdraw or put their name on', () => {
    const read = room.when('importIdeas', many(1));
    read.when('withdrawIdea', { ideaId: 'i1' }).thenRejected('reject.notYourIdea');
    read.when('showAuthor', { ideaId: 'i1' }).thenRejected('reject.notYourIdea');
    read
      .when('editIdea', { ideaId: 'i1', title: 'Ny', text: '', areaId: null, amounts: null })
      .thenRejected('reject.notYourIdea');
  });
});
