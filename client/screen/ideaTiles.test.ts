import { describe, expect, it } from 'vitest';
import { wallIdeas } from '../../shared/ideas/merged.ts';
import { threeIdeas } from '../../shared/testing/threeIdeas.ts';
import { ideaTiles } from './ideaTiles.ts';

const room = threeIdeas();
const tiles = ({ state: { stage } }: typeof room, places: number, lines: number) =>
  ideaTiles(stage.run, wallIdeas(stage.run), places, lines);
const grouped = room
  .when('groupIdeas', { ideaIds: ['i1'], into: { title: 'Mad' } })
  .when('groupIdeas', { ideaIds: ['i2'], into: { title: 'Køkken' } });

describe('the groups on the screen', () => {
  it('are none while there are no groups', () => {
    expect(tiles(room, 6, 4)).toBeUndefined();
  });

  it('each have a place, and the ideas in none the last one', () => {
    expect(tiles(grouped, 3, 4)).toMatchObject({
      shown: [
        { group: { title: { text: 'Mad' } }, count: 1, ideas: [{ id: 'i1' }], more: 0 },
        { group: { title: { text: 'Køkken' } }, count: 1, ideas: [{ id: 'i2' }], more: 0 },
        { count: 1, ideas: [{ id: 'i3' }], more: 0 },
      ],
      rest: null,
    });
  });

  it('leave the last place to those that have none', () => {
    const { shown, rest } = tiles(grouped, 2, 4) ?? {};
    expect(shown?.map(({ group }) => group?.title.text)).toEqual(['Mad']);
    expect(rest).toEqual({ groups: 2, ideas: 2 });
  });

  it('show as many ideas as there are lines, and then how many more', () => {
    const all = room.when('groupIdeas', { ideaIds: ['i1', 'i2', 'i3'], into: { title: 'Alt' } });
    expect(tiles(all, 6, 3)?.shown).toMatchObject([{ count: 3, more: 0 }]);
    const [tile] = tiles(all, 6, 2)?.shown ?? [];
    expect([tile?.ideas.length, tile?.more]).toEqual([1, 2]);
  });
});
