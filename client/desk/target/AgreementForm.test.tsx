import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { workshop } from '../../../shared/testing/workshop.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk, settle } from '../testing/renderDesk.tsx';
import { TargetCard } from './TargetCard.tsx';

afterEach(cleanup);

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name: `${name}, 1.000 kr.` });
const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};

async function landing(): Promise<FakeRoom> {
  const room = new FakeRoom(workshop('moves'));
  await renderDesk(room, <TargetCard />);
  await press('Aftalen er landet …');
  return room;
}

it('begins with the figures that were expected', async () => {
  await landing();
  expect(field('Service i 2028').value).toBe('50');
  expect(field('Kasse i 2029').value).toBe('80');
});

it('lets the typed figures count for everyone', async () => {
  const room = await landing();
  fireEvent.change(field('Service i 2031'), { target: { value: '1.250' } });
  await press('Lad aftalens tal gælde');
  expect(room.asked.at(-1)).toEqual({
    name: 'enterAgreement',
    input: {
      figures: [
        { targetId: 'service', amounts: [50, 60, 70, 1250] },
        { targetId: 'cash', amounts: [60, 80, 70, 80] },
      ],
    },
  });
  expect(room.state.stage.run.activeOutcomeId).toBe('agreement');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByRole('button', { name: 'Ret aftalens tal …' })).toBeTruthy();
});

it('sends nothing that is no whole number, says what to do, and keeps it', async () => {
  const room = await landing();
  fireEvent.change(field('Kasse i 2030'), { target: { value: '3,5' } });
  await press('Lad aftalens tal gælde');
  expect(room.asked).toEqual([]);
  expect(screen.getByText(/Skriv et helt tal i 1.000 kr./)).toBeTruthy();
  expect(field('Kasse i 2030').value).toBe('3,5');
  expect(field('Kasse i 2030').getAttribute('aria-invalid')).toBe('true');
});

it('lets another outcome count', async () => {
  const room = new FakeRoom(workshop('moves'));
  await renderDesk(room, <TargetCard />);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Ventet/ }).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: /Stram/ }));
  await settle();
  expect(room.state.stage.run.activeOutcomeId).toBe('strict');
});

it('holds every board against the agreement once it has landed, with what is to be found', async () => {
  await landing();
  fireEvent.change(field('Service i 2028'), { target: { value: '1.500' } });
  await press('Lad aftalens tal gælde');
  const row = screen.getByRole('row', { name: /^Fælles/ });
  expect(row.textContent).toContain('○ mangler 0,1 mio. på kasse i 2029');
  expect(row.textContent).toContain('○ mangler 1,5 mio. på service i 2028');
  expect(row.textContent).toContain('0 af 8 er fundet');
  expect(row.textContent).toContain('Find 1,5 mio. i 2028 på service');
});
