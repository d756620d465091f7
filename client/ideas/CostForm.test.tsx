import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CommandInput } from '../../shared/commands/registry.ts';
import { must } from '../../shared/ids.ts';
import { threeIdeas } from '../../shared/testing/threeIdeas.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { CostForm } from './CostForm.tsx';

afterEach(cleanup);

const room = threeIdeas();
const costed = room.when(
  'costIdea',
  {
    ideaId: 'i2',
    amounts: { care: [-7, 0, 0, 3] },
    consequences: 'Færre køkkener.',
    feasibility: 'hard',
    reason: 'Prøvet før.',
  },
  { as: 'facilitator' },
);

function draw({ state }: typeof room, ideaId = 'i1') {
  const onSave = vi.fn<(cost: CommandInput<'costIdea'>) => Promise<void>>(async () => {});
  const { run } = state.stage;
  render(
    <WordsProvider>
      <CostForm run={run} idea={must(run.ideas[ideaId])} onSave={onSave} onCancel={vi.fn()} />
    </WordsProvider>,
  );
  return onSave;
}

const fields = (label: string) => screen.getAllByLabelText<HTMLInputElement>(label);
const write = (label: string, value: string, row = 0) =>
  fireEvent.change(must(fields(label)[row]), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Gem prisen' }));

describe('what an idea costs', () => {
  it('is typed per area and year, with either minus, points between thousands, and nothing for 0', () => {
    const onSave = draw(room);
    write('Område 1', 'schools');
    write('2028', '−1.250');
    write('2029', '-3');
    write('2030', ' 12 000 ');
    write('Begrundelse', 'Prøvet før.');
    fireEvent.click(screen.getByRole('radio', { name: 'Svært' }));
    save();
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      ideaId: 'i1',
      amounts: { schools: [-1250, -3, 12000, 0] },
      consequences: '',
      feasibility: 'hard',
      reason: 'Prøvet før.',
    });
  });

  it('is not saved without an area, with what is no whole number, or without a reason, and says what to do', () => {
    const onSave = draw(room);
    write('2028', '5');
    write('Begrundelse', 'Prøvet før.');
    save();
    expect(screen.getByText('Vælg område, og skriv et tal i hvert felt.')).toBeTruthy();
    write('Område 1', 'schools');
    write('2028', '5,5');
    save();
    expect(screen.getByText('Vælg område, og skriv et tal i hvert felt.')).toBeTruthy();
    write('2028', '5');
    write('Begrundelse', ' ');
    save();
    expect(screen.getByText('Skriv noget først.')).toBeTruthy();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('takes several areas, each once, and passes over a row that was never filled in', () => {
    const onSave = draw(room);
    write('Område 1', 'schools');
    write('Begrundelse', 'Prøvet før.');
    const add = () => fireEvent.click(screen.getByRole('button', { name: 'Tilføj et område' }));
    add();
    add();
    write('Område 2', 'schools');
    save();
    expect(screen.getByText('Vælg hvert område én gang.')).toBeTruthy();
    write('Område 2', 'care');
    write('2028', '4', 1);
    save();
    expect(onSave.mock.lastCall?.[0].amounts).toEqual({ schools: [0, 0, 0, 0], care: [4, 0, 0, 0] });
  });

  it('offers no area that is locked', () => {
    draw(room);
    const options = [...must(fields('Område 1')[0]).querySelectorAll('option')].map(({ value }) => value);
    expect(options).toContain('schools');
    expect(options).not.toContain('pensions');
  });

  it('stands there as it was said, to be said again', () => {
    draw(costed, 'i2');
    expect(['2028', '2029', '2030', '2031'].map((year) => fields(year)[0]?.value)).toEqual(['-7', '0', '0', '3']);
    expect(fields('Begrundelse')[0]?.value).toBe('Prøvet før.');
    expect(screen.queryByText(/Udfyldt efter prisen/)).toBeNull();
  });

  it('is filled in from the one merged idea that has a price, and says where it is from', () => {
    const onSave = draw(costed.when('mergeIdeas', { ideaId: 'i1', ideaIds: ['i2', 'i3'] }));
    expect(screen.getByText(/Udfyldt efter prisen på “Et køkken til alle”/)).toBeTruthy();
    save();
    expect(onSave.mock.lastCall?.[0]).toMatchObject({ ideaId: 'i1', amounts: { care: [-7, 0, 0, 3] } });
  });
});
