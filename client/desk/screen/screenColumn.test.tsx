import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { withCatalogue } from '../../../shared/testing/catalogue.ts';
import { given } from '../../../shared/testing/given.ts';
import { manyIdeas } from '../../../shared/testing/manyIdeas.ts';
import { three, workshop } from '../../../shared/testing/workshop.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk, settle } from '../testing/renderDesk.tsx';
import { pointables } from './pointables.ts';

// Fetched after the imitated network stands.
const { ScreenColumn } = await import('./ScreenColumn.tsx');

afterEach(cleanup);

async function column(screens = 1): Promise<FakeRoom> {
  const room = new FakeRoom(workshop('moves'), { screens });
  await renderDesk(room, <ScreenColumn code="GHJKMN" place={null} onSee={() => undefined} />);
  return room;
}
const button = (name: string) => screen.getByRole('button', { name });
const press = async (name: string) => {
  fireEvent.click(button(name));
  await settle();
};
const field = () => screen.getByLabelText<HTMLInputElement>('Peg på …');

it('points at what is chosen from the list, says so, and points no longer; the focus stays at hand', async () => {
  const room = await column();
  await press('Peg');
  expect(document.activeElement).toBe(field());
  fireEvent.change(field(), { target: { value: 'Skoler' } });
  await settle();
  expect(room.state.stage.run.pointer).toEqual({ kind: 'area', id: 'schools' });
  expect(screen.getByText('Peger på Skoler')).toBeTruthy();
  expect(screen.queryByLabelText('Peg på …')).toBeNull();
  expect(document.activeElement).toBe(button('Peg'));
  await press('Peg ikke længere');
  expect(room.state.stage.run.pointer).toBeUndefined();
  expect(document.activeElement).toBe(button('Peg'));
});

it('takes the only row that fits at Enter, and none while several do; Esc leaves it', async () => {
  const room = await column();
  await press('Peg');
  fireEvent.change(field(), { target: { value: 'e' } });
  fireEvent.keyDown(field(), { key: 'Enter' });
  await settle();
  expect(room.state.stage.run.pointer).toBeUndefined();
  fireEvent.change(field(), { target: { value: 'skol' } });
  fireEvent.keyDown(field(), { key: 'Enter' });
  await settle();
  expect(room.state.stage.run.pointer).toEqual({ kind: 'area', id: 'schools' });
  await press('Peg');
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(screen.queryByLabelText('Peg på …')).toBeNull();
});

it('offers nothing to point at where the scene has no rows, and shuts with the scene', async () => {
  const room = await column();
  await press('Peg');
  act(() => void room.do('showScene', { scene: 'pause' }));
  expect(screen.queryByLabelText('Peg på …')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Peg' })).toBeNull();
});

it('chooses for the second screen once it is asked for, and leaves the first alone', async () => {
  const room = await column();
  expect(screen.queryByRole('button', { name: 'Skærm 2' })).toBeNull();
  await press('To skærme i rummet');
  expect(button('Skærm 2').getAttribute('aria-pressed')).toBe('true');
  expect(document.activeElement).toBe(button('Skærm 2'));
  expect(screen.getByRole('link', { name: 'Åbn skærm 2' }).getAttribute('href')).toBe('/skaerm/GHJKMN?nr=2');
  await press('Pause');
  expect(room.state.stage.run).toMatchObject({ scene: null, scene2: 'pause' });
  await press('Skærm 1');
  expect(button('Pause').getAttribute('aria-pressed')).toBe('false');
  await press('Skærm 2');
  await press('Som skærm 1');
  expect(room.state.stage.run.scene2).toBeUndefined();
});

it('offers the switch as soon as two screens are connected, and no way to open another', async () => {
  await column(2);
  expect(button('Skærm 1').getAttribute('aria-pressed')).toBe('true');
  await press('Skærm 2');
  expect(screen.queryByRole('link', { name: 'Åbn skærm 2' })).toBeNull();
});

it('numbers rows of the same name, so that each can be chosen', () => {
  const { run } = workshop('ideas').stage;
  const [first, second] = Object.values(manyIdeas(2));
  const ideas = Object.fromEntries(
    [first, second].flatMap((idea) => (idea ? [[idea.id, { ...idea, title: { id: 'w', text: 'Mad' } }]] : [])),
  );
  expect(pointables({ ...run, ideas }, 'ideas', '').map(({ name }) => name)).toEqual(['Mad', 'Mad (2)']);
  expect(pointables({ ...run, ideas }, 'pause', '')).toEqual([]);
});

it('points at the areas that are changed, each once, though money is both spent and built there', () => {
  const { run } = given(workshop('moves', three, withCatalogue()))
    .when('adoptProposal', { proposalId: 'classes' })
    .when('adoptProposal', { proposalId: 'robots', givenUp: 'Intet.' }).state.stage;
  expect(pointables(run, 'areaChanges', '').map(({ kind, id }) => [kind, id])).toEqual([
    ['area', 'schools'],
    ['area', 'care'],
  ]);
});
