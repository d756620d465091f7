import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { threeIdeas } from '../../../shared/testing/threeIdeas.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk, settle } from '../testing/renderDesk.tsx';
import { IdeasCard } from './IdeasCard.tsx';

let room: FakeRoom;

const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const idea = () => room.state.stage.run.ideas['i1'];
const price = {
  ideaId: 'i1',
  amounts: { schools: [-5, -5, -5, -5] },
  consequences: 'Længere vej.',
  feasibility: 'easy',
  reason: 'Prøvet før.',
} as const;
const costed = () => room.do('costIdea', { ...price, amounts: { schools: [...price.amounts.schools] } });
const open = () => renderDesk(room, <IdeasCard code="GHJKMN" />);

beforeEach(() => {
  room = new FakeRoom(threeIdeas().state);
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('what the desk makes of an idea', () => {
  it('is a price per area and year, with the reason it cannot do without', async () => {
    await open();
    await press('Sæt pris på "Fælles kantine"');
    write('Område 1', 'schools');
    write('2028', '−1.250');
    await press('Gem prisen');
    expect(screen.getByText('Skriv noget først.')).toBeTruthy();
    expect(idea()?.cost).toBeUndefined();
    write('Begrundelse', 'Prøvet før.');
    await press('Gem prisen');
    expect(idea()?.cost).toMatchObject({ amounts: { schools: [-1250, 0, 0, 0] }, by: 'facilitator' });
    expect(screen.queryByRole('button', { name: 'Gem prisen' })).toBeNull();
  });

  it('is a proposal, once it has a price, with what it means for citizens and for staff', async () => {
    await open();
    expect(screen.queryByRole('button', { name: 'Gør "Fælles kantine" til et forslag i kataloget' })).toBeNull();
    cleanup();
    costed();
    await open();
    await press('Gør "Fælles kantine" til et forslag i kataloget');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Hvad betyder det for borgerne?').value).toBe('Længere vej.');
    write('Hvad betyder det for de ansatte?', 'Ny vagtplan.');
    fireEvent.click(screen.getByRole('radio', { name: 'Det lange træk' }));
    await press('Læg i kataloget');
    expect(room.state.stage.run.scenario.proposals.at(-1)).toMatchObject({
      track: 'longView',
      citizenImpact: 'Længere vej.',
      staffImpact: 'Ny vagtplan.',
      ideaId: 'i1',
    });
    expect(screen.queryByRole('button', { name: 'Sæt pris på "Fælles kantine"' })).toBeNull();
  });

  it('is laid aside with a reason, and taken up again', async () => {
    await open();
    await press('Parkér "Fælles kantine"');
    await press('Parkér idéen');
    expect(idea()?.became).toBeUndefined();
    write('Hvorfor parkeres den?', 'Ikke i år.');
    await press('Parkér idéen');
    expect(idea()?.became).toMatchObject({ kind: 'parked', reason: { text: 'Ikke i år.' } });
    await press('Tag "Fælles kantine" op igen');
    expect(idea()?.became).toBeUndefined();
  });

  it('is backed out of without a trace', async () => {
    costed();
    await open();
    const before = room.state;
    for (const name of ['Sæt pris på', 'Parkér', 'Gør'] as const) {
      const [opener] = screen.getAllByRole('button', { name: new RegExp(`^${name} "Fælles kantine"`) });
      if (opener) fireEvent.click(opener);
      await press('Fortryd');
    }
    expect(room.state).toBe(before);
  });
});

describe('the right to cost', () => {
  it('is given and taken with a tick beside the name', async () => {
    await open();
    const box = () => screen.getByLabelText<HTMLInputElement>('Navn på bo');
    fireEvent.click(box());
    await settle();
    expect(room.state.stage.administration).toEqual({ bo: true });
    expect(box().checked).toBe(true);
    fireEvent.click(box());
    await settle();
    expect(box().checked).toBe(false);
    expect(room.asked.map(({ name }) => name)).toEqual(['giveCostingRight', 'takeCostingRight']);
  });
});
