import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { workshop } from '../../../shared/testing/workshop.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk, settle } from '../testing/renderDesk.tsx';
import { JumpDialog } from './JumpDialog.tsx';
import { ProgrammeColumn } from './ProgrammeColumn.tsx';
import { useJump } from './useJump.ts';

afterEach(cleanup);

function Programme() {
  const jump = useJump();
  return (
    <>
      <ProgrammeColumn jump={jump} />
      <JumpDialog jump={jump} />
    </>
  );
}

const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};

it('marks what is done and where the day is', async () => {
  await renderDesk(new FakeRoom(workshop('moves')), <Programme />);
  const [first, second] = within(screen.getByRole('navigation', { name: 'Program' })).getAllByRole('listitem');
  expect(first?.textContent).toMatch(/færdig/);
  expect(second?.querySelector('[aria-current="step"]')?.textContent).toMatch(/Trin moves/);
});

it('goes to the step that is pressed', async () => {
  const room = new FakeRoom(workshop('moves'));
  await renderDesk(room, <Programme />);
  await press(/Trin break/);
  expect(room.state.stage.run.programme.stepId).toBe('break');
});

it('does not start the current step afresh by a slip of the hand', async () => {
  await renderDesk(new FakeRoom(workshop('moves')), <Programme />);
  expect(screen.queryByRole('button', { name: /Trin moves/ })).toBeNull();
});

it('says what happens before it leaves an open ballot', async () => {
  const room = new FakeRoom(workshop('ideas'));
  room.do('submitIdea', { title: 'Kantine', text: '', areaId: null, amounts: null }, 'anna');
  room.do('createBallot', {
    question: 'Hvad nu?',
    ideaIds: Object.keys(room.state.stage.run.ideas),
    withoutPrice: true,
  });
  room.do('goToStep', { stepId: 'ballots' });
  const [ballotId = ''] = Object.keys(room.state.backstage.run.draftBallots);
  room.do('openBallot', { ballotId, consents: ['fewVoters'] });
  await renderDesk(room, <Programme />);
  await press(/Trin break/);
  expect(screen.getByRole('dialog').textContent).toMatch(/I trinnet Trin break kan ingen stemme/);
  expect(room.state.stage.run.programme.stepId).toBe('ballots');
  await press('Bliv her');
  expect(room.state.stage.run.programme.stepId).toBe('ballots');
  await press(/Trin break/);
  await press('Gå til Trin break');
  expect(room.state.stage.run.programme.stepId).toBe('break');
});
