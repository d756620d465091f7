import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given } from '../../shared/testing/given.ts';
import { peopleOf, smallScenario, three, workshop } from '../../shared/testing/workshop.ts';
import { FakeRoom } from '../desk/testing/fakeRoom.ts';
import { renderDesk } from '../desk/testing/renderDesk.tsx';
import { ReplayView } from './ReplayView.tsx';

const take = {
  from: 'schools',
  to: 'savings',
  profile: { kind: 'lasting' as const, year: 2028, amount: 200 },
};
const day = given(workshop('moves', three, withCatalogue()))
  .when('moveMoney', take, { as: 'anna' })
  .when('adoptProposal', { proposalId: 'classes' }, { as: 'bo' });

const headline = () => screen.getAllByRole('heading', { level: 2 })[0]?.textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => renderDesk(new FakeRoom(day.state), <ReplayView code="GHJKMN" />));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the walk through the choices', () => {
  it('goes by button and by arrow key, and stops at both ends', () => {
    expect(headline()).toBe('Trin: Trin moves');
    press('Et skridt tilbage');
    expect(headline()).toBe('Trin: Trin moves');
    press('Et skridt frem');
    expect(headline()).toMatch(/Skoler/);
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    expect(headline()).toMatch(/Forslag classes/);
    fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
    expect(headline()).toMatch(/Skoler/);
  });

  it('tells the target before and after', () => {
    press('Et skridt frem');
    expect(screen.getByText(/^Før: Vi mangler/)).toBeDefined();
    expect(screen.getByText('Efter: Målet er nået i alle år')).toBeDefined();
    expect(document.body.textContent).not.toMatch(/anna|Navn på/);
  });

  it('goes on by itself until the last moment', () => {
    vi.useFakeTimers();
    press('Afspil');
    for (let count = 0; count < 5; count++) act(() => vi.advanceTimersByTime(4000));
    expect(headline()).toMatch(/Forslag classes/);
    expect(screen.getByRole('button', { name: 'Afspil' })).toBeDefined();
  });
});

describe('what is walked through', () => {
  const programme = smallScenario().programme.map((step) =>
    step.id === 'moves' ? { ...step, board: 'table' as const } : step,
  );
  // Ten times as much as elsewhere, so that each move shows in millions.
  const outcomes = smallScenario().outcomes.map((outcome) => ({
    ...outcome,
    targets: outcome.targets.map((target) => ({ ...target, amounts: target.amounts.map((amount) => amount * 10) })),
  }));
  const people = peopleOf({ politician: 2 });
  const dealt = given(workshop('moves', people, withCatalogue({ programme, outcomes }))).when('dealSeats', {
    tables: 2,
    seed: 1,
  });
  const { seats } = dealt.state.backstage.run;
  const seated = (table: string) => Object.entries(seats).find(([, seat]) => seat === table)?.[0] ?? '';
  const move = (amount: number) => ({ ...take, profile: { ...take.profile, amount } });
  const atTables = dealt
    .when('moveMoney', move(200), { as: seated('t1') })
    .when('moveMoney', move(100), { as: seated('t1') })
    .when('adoptProposal', { proposalId: 'classes' }, { as: seated('t2') });
  const lines = () => screen.getAllByRole('listitem').flatMap((item) => within(item).queryAllByRole('button'));

  beforeEach(async () => {
    cleanup();
    await renderDesk(new FakeRoom(atTables.state), <ReplayView code="GHJKMN" />);
  });

  it('is the room’s board, or that of a table', () => {
    expect(lines()).toHaveLength(1);
    fireEvent.change(screen.getByLabelText('Hvis budget?'), { target: { value: 't2' } });
    expect(lines().at(-1)?.textContent).toMatch(/Forslag classes/);
  });

  it('is each move when one asks for it, with the target before and after, from where one stood', () => {
    fireEvent.change(screen.getByLabelText('Hvis budget?'), { target: { value: 't1' } });
    fireEvent.click(lines().at(-1) as HTMLElement);
    expect(headline()).toBe('2 flytninger af penge');
    fireEvent.click(screen.getByLabelText('Vis hver flytning'));
    expect(headline()).toMatch(/^Flyttede 200/);
    expect(screen.getByText('Før: Vi mangler 0,6 mio. på Kasse i 2028')).toBeDefined();
    expect(screen.getByText('Efter: Vi mangler 0,4 mio. på Kasse i 2028')).toBeDefined();
    press('Et skridt frem');
    expect(headline()).toMatch(/^Flyttede 100/);
    expect(screen.getByText('Før: Vi mangler 0,4 mio. på Kasse i 2028')).toBeDefined();
    expect(screen.getByText('Efter: Vi mangler 0,3 mio. på Kasse i 2028')).toBeDefined();
    fireEvent.click(screen.getByLabelText('Vis hver flytning'));
    expect(headline()).toBe('2 flytninger af penge');
  });
});
