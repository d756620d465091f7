import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { ScenarioList } from './ScenarioList.tsx';

afterEach(cleanup);

it('starts a scenario with its own programme, or with a ready-made one that was chosen', () => {
  const onStart = vi.fn();
  const onRehearse = vi.fn();
  const card = { id: 'small', name: 'Åbrinke', description: 'Et år.', municipality: 'Åbrinke', minutes: 90, areas: 5 };
  render(
    <WordsProvider>
      <ScenarioList cards={[card]} starting={null} onStart={onStart} onRehearse={onRehearse} />
    </WordsProvider>,
  );
  const start = screen.getByRole('button', { name: 'Start aktørdag med Åbrinke' });
  fireEvent.click(start);
  expect(onStart).toHaveBeenLastCalledWith('small', undefined);
  fireEvent.change(screen.getByLabelText('Hvilket program skal dagen begynde med?'), { target: { value: 'taster' } });
  fireEvent.click(start);
  expect(onStart).toHaveBeenLastCalledWith('small', 'taster');
  expect(onRehearse).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Prøv en generalprøve med Åbrinke' }));
  expect(onRehearse).toHaveBeenLastCalledWith('small', 'taster');
  expect(onStart).toHaveBeenCalledTimes(2);
});
