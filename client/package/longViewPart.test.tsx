import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given } from '../../shared/testing/given.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { LongViewPart } from './LongViewPart.tsx';

afterEach(cleanup);

const scenario = withCatalogue({
  pressure: {
    demography: [{ areaId: 'care', ageGroup: '80+', amounts: [0, 1000, 2000, 3000], basis: 'forudsat' }],
    other: [],
    population: [],
  },
  accounts: {
    source: 'Regnskab',
    years: [{ year: 2026, amounts: { schools: 900, care: 600, benefits: 295, pensions: 199 } }],
  },
});
const { run } = given(workshop('moves', three, scenario)).when('adoptProposal', { proposalId: 'classes' }).state.stage;

const draw = () =>
  render(
    <WordsProvider>
      <LongViewPart run={run} />
    </WordsProvider>,
  );
const row = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
const show = (name: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: 'Vis' }), {
    target: { value: within(screen.getByRole('combobox')).getByRole<HTMLOptionElement>('option', { name }).value },
  });

it('all service stands first: the price of inaction against the frame, beside the accounts', () => {
  draw();
  // Baseline 1860 and 3000 + 4 x 1000 more in 2035, frame 1850: 7010; 50 of it is found, and the gap grows by 1009 a year.
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(
    'Gør vi intet, mangler der 7,0 mio. til rammen i 2035',
  );
  expect(screen.getByText(/Hvert år vi venter, lægger 1,0 mio\. til\./)).toBeTruthy();
  expect(row('Regnskab')).toEqual(['−0,3', '', '', '', '', '', '', '', '', '']);
  expect(row('Mangler til rammen').slice(2, 6)).toEqual(['−0,1', '1,0', '2,0', '3,0']);
});

it('a committee and an area are shown alone, against the baseline', () => {
  draw();
  show('Børn og Unge (al drift)');
  expect(row('Intet gøres').slice(2, 4)).toEqual(['0,0', '0,0']);
  show('Ældrepleje');
  expect(row('Intet gøres').at(-1)).toBe('7,1');
  expect(screen.queryByRole('row', { name: /^Rammen/ })).toBeNull();
  show('Al drift (kassen)');
  expect(row('Regnskab')[0]).toBe('−0,3');
});
