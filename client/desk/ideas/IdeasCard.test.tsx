import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { threeIdeas } from '../../../shared/testing/threeIdeas.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk, settle } from '../testing/renderDesk.tsx';
import { IdeasCard } from './IdeasCard.tsx';

let room: FakeRoom;

const open = async () => {
  await renderDesk(room, <IdeasCard code="GHJKMN" />);
  fireEvent.click(screen.getByRole('radio', { name: 'I grupper' }));
};
const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const choose = (...titles: string[]) => {
  for (const title of titles) fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(title) }));
};
const groups = () =>
  Object.values(room.state.stage.run.ideaGroups ?? {}).map(({ title, ideaIds }) => [title.text, ideaIds]);
const mergedInto = (id: string) => room.state.stage.run.ideas[id]?.mergedInto;

beforeEach(() => {
  room = new FakeRoom(threeIdeas().state);
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('ideas in groups', () => {
  it('are put into a new group that is given a name, and not into one without', async () => {
    await open();
    choose('Fælles kantine', 'Et køkken til alle');
    await press('Læg i gruppe');
    await press('Læg dem i gruppen');
    expect(groups()).toEqual([]);
    fireEvent.change(screen.getByLabelText('Gruppens navn'), { target: { value: 'Mad' } });
    await press('Læg dem i gruppen');
    expect(groups()).toEqual([['Mad', ['i1', 'i2']]]);
    const group = within(screen.getByRole('region', { name: 'Mad' }));
    expect(group.getAllByRole('checkbox', { checked: false })).toHaveLength(2);
  });

  it('are put into one that is there, taken out again, and the group gets another name', async () => {
    room.do('groupIdeas', { ideaIds: ['i1'], into: { title: 'Mad' } });
    const [groupId = ''] = Object.keys(room.state.stage.run.ideaGroups ?? {});
    await open();
    choose('Kortere møder');
    await press('Læg i gruppe');
    fireEvent.change(screen.getByLabelText('Hvilken gruppe?'), { target: { value: groupId } });
    await press('Læg dem i gruppen');
    expect(groups()).toEqual([['Mad', ['i1', 'i3']]]);
    choose('Fælles kantine');
    await press('Tag ud af gruppen');
    expect(groups()).toEqual([['Mad', ['i3']]]);
    await press('Omdøb Mad');
    fireEvent.change(screen.getByLabelText('Gruppens navn'), { target: { value: 'Møder' } });
    await press('Gem navnet');
    expect(groups()).toEqual([['Møder', ['i3']]]);
  });

  it('are dragged from one to another, all that are chosen together', async () => {
    room.do('groupIdeas', { ideaIds: ['i1'], into: { title: 'Mad' } });
    await open();
    const target = screen.getByRole('region', { name: 'Mad' });
    Object.assign(document, { elementFromPoint: () => target });
    choose('Et køkken til alle', 'Kortere møder');
    const dragged = screen.getByText('Kortere møder');
    const at = (x: number) => ({ pointerType: 'mouse', button: 0, clientX: x, clientY: x });
    fireEvent(dragged, pointer('pointerdown', at(200)));
    fireEvent(document, pointer('pointermove', at(240)));
    fireEvent(document, pointer('pointerup', at(240)));
    await settle();
    expect(groups()).toEqual([['Mad', ['i1', 'i2', 'i3']]]);
  });
});

describe('ideas that say the same', () => {
  it('are merged into the one that is chosen to stay, and taken apart by the offer to undo', async () => {
    await open();
    choose('Fælles kantine', 'Et køkken til alle');
    await press('Slå sammen');
    fireEvent.click(screen.getByRole('radio', { name: 'Et køkken til alle' }));
    await press('Slå dem sammen');
    expect([mergedInto('i1'), mergedInto('i2')]).toEqual(['i2', undefined]);
    expect(screen.getByText('Slået sammen til “Et køkken til alle”')).toBeDefined();
    await press('Skil ad igen');
    expect(mergedInto('i1')).toBeUndefined();
  });

  it('are taken apart later, one by one', async () => {
    room.do('mergeIdeas', { ideaId: 'i1', ideaIds: ['i2', 'i3'] });
    await open();
    fireEvent.click(screen.getByText('Slået sammen af 3 idéer'));
    await press('Skil Kortere møder ud igen');
    expect([mergedInto('i2'), mergedInto('i3')]).toEqual(['i1', undefined]);
  });
});

describe('likely duplicates', () => {
  const again = { title: 'Kantine, fælles for alle', text: 'Fordi anna siger det.', areaId: null, amounts: null };
  const summary = '1 par ligner hinanden';

  it('are suggested and not merged until the facilitator says so', async () => {
    room.do('submitIdea', again, 'bo');
    const id = Object.keys(room.state.stage.run.ideas).at(-1) ?? '';
    await open();
    expect(screen.getByText(summary)).toBeDefined();
    expect(mergedInto(id)).toBeUndefined();
    fireEvent.click(screen.getByText(summary));
    await press('Slå sammen, behold Fælles kantine');
    expect(mergedInto(id)).toBe('i1');
    expect(screen.queryByText(summary)).toBeNull();
  });

  it('are not suggested again on this desk once they are not the same', async () => {
    room.do('submitIdea', again, 'bo');
    await open();
    fireEvent.click(screen.getByText(summary));
    await press('Fælles kantine og Kantine, fælles for alle er ikke det samme');
    expect(screen.queryByText(summary)).toBeNull();
    cleanup();
    await open();
    expect(screen.queryByText(summary)).toBeNull();
    expect(screen.getAllByRole('checkbox', { name: /kantine|køkken|møder/i })).toHaveLength(4);
  });
});

/** A pointer event as the browser makes it; jsdom knows the mouse alone. */
function pointer(type: string, init: MouseEventInit & { pointerType: string }): Event {
  return Object.assign(new MouseEvent(type, { ...init, bubbles: true, cancelable: true }), {
    pointerType: init.pointerType,
  });
}
