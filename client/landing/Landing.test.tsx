import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WordsProvider } from '../app/texts.tsx';
import { Landing } from './Landing.tsx';

beforeEach(() => {
  history.replaceState(null, '', '/');
  render(
    <WordsProvider>
      <Landing />
    </WordsProvider>,
  );
});
afterEach(cleanup);

const field = () => screen.getByLabelText<HTMLInputElement>('Kode');
const write = (value: string) => fireEvent.change(field(), { target: { value } });
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Deltag' }));

describe('the code field', () => {
  it('shows the code as it stands on the screen, however it is typed', () => {
    write('htr 734');
    expect(field().value).toBe('HTR-734');
  });

  it('leads into the workshop', () => {
    write('htr734');
    send();
    expect(location.pathname).toBe('/d/HTR734');
  });

  it('tells at once of a character that is in no code', () => {
    write('h0');
    expect(screen.getByText('Der er aldrig 0 i en kode. Se en gang til på storskærmen.')).toBeTruthy();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    write('h');
    expect(field().getAttribute('aria-invalid')).toBeNull();
  });

  it('tells of a code that is too short only when it is sent, and stays on the page', () => {
    write('htr7');
    expect(field().getAttribute('aria-invalid')).toBeNull();
    send();
    expect(screen.getByText(/^Der er 4 tegn\./)).toBeTruthy();
    expect(location.pathname).toBe('/');
    expect(document.activeElement).toBe(field());
  });

  it('asks for a code when there is none', () => {
    send();
    expect(screen.getByText('Skriv de seks tegn, der står på storskærmen.')).toBeTruthy();
  });
});
