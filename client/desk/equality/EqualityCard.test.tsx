import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { peopleOf, workshop } from '../../../shared/testing/workshop.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk, settle } from '../testing/renderDesk.tsx';
import { EqualityCard } from './EqualityCard.tsx';

afterEach(cleanup);

const write = (room: FakeRoom, by: string) =>
  act(() => {
    room.do('submitIdea', { title: 'En idé', text: '', areaId: null, amounts: null }, by);
    room.tell();
  });

it('B5: follows the room five contributions at a time, and shows all what it shows', async () => {
  const room = new FakeRoom(workshop('ideas', peopleOf({ politician: 5, manager: 5, employee: 5 })));
  await renderDesk(room, <EqualityCard />);
  for (const by of ['politician-1', 'politician-2', 'manager-1', 'employee-1']) write(room, by);
  await settle();
  expect(screen.queryByRole('img')).toBeNull();
  write(room, 'employee-2');
  await settle();
  expect(screen.getByRole('heading', { name: 'Idéer: 5' })).toBeTruthy();
  expect(screen.getByRole('img', { name: 'Ledere: 20 % af idéer, 33 % af salen' })).toBeTruthy();
  expect(room.state.stage.run.equalVoice).toBeUndefined();
  fireEvent.click(screen.getByRole('button', { name: 'Vis for alle' }));
  await settle();
  expect(room.state.stage.run).toMatchObject({
    scene: 'equalVoice',
    equalVoice: { voices: { ideas: { counted: 5 } } },
  });
  expect(screen.getByRole('button', { name: 'Vis de nyeste tal for alle' })).toBeTruthy();
});
