import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { smallScenario } from '../../shared/testing/workshop.ts';
import { WordsProvider } from '../app/texts.tsx';
import { IdeaForm } from './IdeaForm.tsx';
import type { IdeaDraft } from './ideaDraft.ts';
import { useKeptForm } from './useKeptForm.ts';

const scenario = smallScenario();

function Writing({ code, onSubmit }: { code: string; onSubmit: (draft: IdeaDraft) => void }) {
  const { form, fill, finish } = useKeptForm(code);
  return (
    <IdeaForm
      scenario={scenario}
      draft={form.draft}
      onChange={(draft) => fill({ ideaId: form.ideaId, draft })}
      isEdit={false}
      isPrivate={false}
      problem={form.problem}
      onSubmit={() => {
        onSubmit(form.draft);
        finish();
      }}
      onCancel={finish}
    />
  );
}

function open(code: string) {
  const onSubmit = vi.fn<(draft: IdeaDraft) => void>();
  render(
    <WordsProvider>
      <Writing code={code} onSubmit={onSubmit} />
    </WordsProvider>,
  );
  return onSubmit;
}

const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement;
const write = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

describe('writing an idea', () => {
  it('keeps what is written across a reload, for each workshop by itself', () => {
    open('AAAAAA');
    write('Kort sagt', 'Solceller på hallen');
    write('Hvilket område handler den om?', 'schools');
    fireEvent.click(screen.getByRole('radio', { name: 'Sparer' }));
    write('Beløb om året', '150.000');
    cleanup();
    open('AAAAAA');
    expect(field('Kort sagt').value).toBe('Solceller på hallen');
    expect(field('Hvilket område handler den om?').value).toBe('schools');
    expect(field('Beløb om året').value).toBe('150.000 kr.');
    cleanup();
    open('CCCCCC');
    expect(field('Kort sagt').value).toBe('');
  });

  it('is empty again once the idea is sent', () => {
    const onSubmit = open('AAAAAA');
    write('Kort sagt', 'Lånecykler');
    fireEvent.click(screen.getByRole('button', { name: 'Send idéen' }));
    expect(onSubmit).toHaveBeenCalledWith(expect.objectContaining({ title: 'Lånecykler' }));
    expect(field('Kort sagt').value).toBe('');
    cleanup();
    open('AAAAAA');
    expect(field('Kort sagt').value).toBe('');
  });
});
