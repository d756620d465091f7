import { describe, expect, it } from 'vitest';
import type { Board } from '../../shared/budget/board.ts';
import type { ElectionGains } from '../../shared/budget/gains.ts';
import { twoTracks } from '../../shared/budget/tracks.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { da } from '../../shared/text/da.ts';
import { fill } from '../../shared/text/sentence.ts';
import { electionSentence, longTrackBar, longTrackSentence, nextYearSentence } from './trackWords.ts';

const words = { t: (key: keyof typeof da, values = {}) => fill(da[key], values, 'da') } as Parameters<
  typeof electionSentence
>[1];
const scenario = withCatalogue();
const tracks = (...ids: string[]) => {
  const board: Board = {
    moves: [],
    package: ids.map((proposalId) => ({ proposalId, share: 100, delay: 0, by: null, at: 0 })),
  };
  return twoTracks(board, scenario, scenario.outcomes, 'expected');
};

describe('the tracks in words', () => {
  it('say what next year lacks, and when it is in balance', () => {
    expect(nextYearSentence(tracks().nextYear, words)).toBe('Vi mangler 0,1 mio. på Kasse i 2028');
    expect(nextYearSentence(tracks('close', 'sickness').nextYear, words)).toBe('Næste år er i balance');
  });

  it('say what the long view costs first and gives later, and that nothing has been chosen', () => {
    expect(longTrackSentence(tracks().longView, words)).toBe('Det lange lys har ingen forslag endnu');
    expect(longTrackBar(tracks().longView, words)).toBe('Her vises det, når I vælger forslag i det lange lys');
    const { longView } = tracks('robots');
    expect(longTrackSentence(longView, words)).toBe('Det lange lys giver 0,1 mio. om året i 2035');
    // 25 put in; 5, 20 and five times 30 given: the shortest that is not nothing, and 175.
    expect(longTrackBar(longView, words)).toBe('Koster først 0,1 mio., giver senere 0,2 mio. til og med 2035');
  });
});

describe('the election in words', () => {
  const gains = (before: [number, number], after: [number, number]): ElectionGains => ({
    election: 2029,
    first: 2028,
    last: 2035,
    before: { operating: before[0], construction: before[1] },
    after: { operating: after[0], construction: after[1] },
  });

  it('tells what costs before and gives after it, construction included', () => {
    expect(electionSentence(gains([3, -10], [20, 0]), words)).toBe('Koster før valget i 2029, giver efter');
    expect(electionSentence(gains([3, 0], [20, -4]), words)).toBe('Giver både før og efter valget i 2029');
    expect(electionSentence(gains([3, 0], [-20, 0]), words)).toBe('Giver før valget i 2029, koster efter');
    expect(electionSentence(gains([0, 0], [5, 0]), words)).toBe('Giver først efter valget i 2029');
    expect(electionSentence(gains([0, 0], [0, 0]), words)).toBe('Ændrer intet, hverken før eller efter valget i 2029');
  });
});
