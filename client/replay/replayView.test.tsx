// @vitest-environment jsdom
// First of all, so that what it imitates is in place before anything connects.
import '../desk/testing/renderDesk.tsx';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given } from '../../shared/testing/given.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
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
