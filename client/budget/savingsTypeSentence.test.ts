import { expect, it } from 'vitest';
import { pool, savings } from '../../shared/budget/board.ts';
import type { StageRun } from '../../shared/state.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given } from '../../shared/testing/given.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import { da } from '../../shared/text/da.ts';
import { fill } from '../../shared/text/sentence.ts';
import type { Words } from '../app/texts.tsx';
import { savingsTypeSentence } from './savingsTypeSentence.ts';

const words: Words = {
  language: 'da',
  setLanguage: () => {},
  t: (key, values) => fill(da[key], values ?? {}, 'da'),
  problem: ({ key }) => da[key],
};
const room = given(workshop('moves', three, withCatalogue()));
const say = (run: StageRun, from: string, to: string, amounts = [10, 20, 0, 0]) =>
  savingsTypeSentence(run, { from, to, amounts }, words);

it('tells in both moves of money that goes from transfers by råderum to service', () => {
  const { run } = room.state.stage;
  expect(say(run, 'benefits', savings)).toBe(
    'Pengene kommer fra overførsler. Gives råderummet siden til service, skifter de udgiftstype.',
  );
  const profile = { kind: 'once', year: 2029, amount: 15 } as const;
  const between = room.when('moveMoney', { from: 'benefits', to: savings, profile }).state.stage.run;
  expect(say(between, savings, 'schools')).toBe(
    'Råderum tæller her som service: 15.000 kr. i 2029 kommer fra overførsler og skifter udgiftstype.',
  );
});

it('says as what råderum counts where no other type has given to it, and nothing of other moves', () => {
  const { run } = room.state.stage;
  expect(say(run, savings, 'schools')).toBe('Råderum tæller her som service.');
  for (const [from, to] of [
    ['schools', savings],
    ['schools', 'benefits'],
    [savings, pool],
    [pool, savings],
  ] as const) {
    expect(say(run, from, to)).toBeUndefined();
  }
});
