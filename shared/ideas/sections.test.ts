import { describe, expect, it } from 'vitest';
import { threeIdeas } from '../testing/threeIdeas.ts';
import { wallIdeas } from './merged.ts';
import { ideaSections } from './sections.ts';

const room = threeIdeas();
const sectionsOf = ({ state: { stage } }: typeof room) =>
  ideaSections(stage.run, wallIdeas(stage.run).toReversed()).map(({ group, ideas }) => [
    group?.title.text,
    ideas.map(({ id }) => id),
  ]);

describe('ideas under headings', () => {
  it('are one section while there are no groups, and none without ideas', () => {
    expect(sectionsOf(room)).toEqual([[undefined, ['i3', 'i2', 'i1']]]);
    expect(ideaSections(room.state.stage.run, [])).toEqual([]);
  });

  it('come group by group in the order given, and last those in none', () => {
    const grouped = room.when('groupIdeas', { ideaIds: ['i1', 'i3'], into: { title: 'Mad' } });
    expect(sectionsOf(grouped)).toEqual([
      ['Mad', ['i3', 'i1']],
      [undefined, ['i2']],
    ]);
  });

  it('leave out a group whose ideas all stand in others', () => {
    const merged = room
      .when('groupIdeas', { ideaIds: ['i2'], into: { title: 'Mad' } })
      .when('mergeIdeas', { ideaId: 'i1', ideaIds: ['i2'] });
    expect(sectionsOf(merged)).toEqual([[undefined, ['i3', 'i1']]]);
  });
});
