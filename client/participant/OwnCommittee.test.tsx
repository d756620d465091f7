import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { smallScenario } from '../../shared/testing/workshop.ts';
import { WordsProvider } from '../app/texts.tsx';
import { OwnCommittee } from './OwnCommittee.tsx';

afterEach(cleanup);

const { committees } = smallScenario();

function draw(committeeId: string, list = committees) {
  const asked: (string | null)[] = [];
  let answer = () => {};
  render(
    <WordsProvider>
      <OwnCommittee
        committeeId={committeeId}
        committees={list}
        onName={(chosen) => {
          asked.push(chosen);
          return new Promise<void>((resolve) => {
            answer = resolve;
          });
        }}
      />
    </WordsProvider>,
  );
  const field = () => screen.getByRole<HTMLSelectElement>('combobox');
  const choose = (value: string) => fireEvent.change(field(), { target: { value } });
  const settle = () =>
    act(async () => {
      answer();
      await Promise.resolve();
    });
  return { asked, field, choose, settle };
}

it('says one’s committee, which stands there while the answer is on its way, and then what the room knows', async () => {
  const { asked, field, choose, settle } = draw('');
  choose('welfare');
  expect(asked).toEqual(['welfare']);
  expect(field().value).toBe('welfare');
  await settle();
  expect(field().value).toBe('');
});

it('takes it back', () => {
  const { asked, choose } = draw('children');
  choose('');
  expect(asked).toEqual([null]);
});

it('is not there where there is one committee', () => {
  draw('', committees.slice(0, 1));
  expect(screen.queryByRole('combobox')).toBeNull();
});
