import { describe, expect, it } from 'vitest';
import { must } from '../../shared/ids.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given } from '../../shared/testing/given.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import { da } from '../../shared/text/da.ts';
import { fill } from '../../shared/text/sentence.ts';
import { ladderSentence, ladderSeries } from './ladderSeries.ts';

const words = {
  t: (key: keyof typeof da, values = {}) => fill(da[key], values, 'da'),
  language: 'da' as const,
} as Parameters<typeof ladderSentence>[1];
const room = given(workshop('moves', three, withCatalogue()));
const { run: empty } = room.state.stage;
const { run } = room
  .when('moveMoney', { from: 'care', to: 'savings', profile: { kind: 'lasting', year: 2028, amount: 25 } })
  .when('adoptProposal', { proposalId: 'classes' })
  .when('adoptProposal', { proposalId: 'sickness' })
  .when('adoptProposal', { proposalId: 'reading' }).state.stage;

describe('the chart of the ladder', () => {
  it('begins with what moves have found, and lets each step begin where the one before ended', () => {
    // Classes give 20 of service in 2028, sickness nothing of it, reading costs 10.
    const series = must(ladderSeries(run, 0));
    expect(series.moves).toBe(25);
    expect(series.bars.map(({ id, gain, from, to }) => [id, gain, from, to])).toEqual([
      ['classes', 20, 25, 45],
      ['sickness', 0, 45, 45],
      ['reading', -10, 45, 35],
    ]);
  });

  it('draws what every outcome asks for the same target, the active one whole', () => {
    const { outcomes } = must(ladderSeries(run, 1));
    expect(outcomes.map(({ id, asked }) => [id, asked])).toEqual([
      ['lenient', 20],
      ['expected', 60],
      ['strict', 160],
    ]);
    expect(outcomes.filter(({ dash }) => dash.length === 0).map(({ id }) => id)).toEqual(['expected']);
  });

  it('is told in a sentence, and is not there without steps', () => {
    expect(ladderSentence(must(ladderSeries(run, 0)), words)).toBe(
      'Sparetrappen når 0,1 mio. i 2028. Ventet kræver 0,1 mio.',
    );
    expect(ladderSeries(empty, 0)).toBeUndefined();
  });
});
