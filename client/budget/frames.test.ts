import { describe, expect, it } from 'vitest';
import { threeResults } from '../../shared/budget/results.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given } from '../../shared/testing/given.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import { da } from '../../shared/text/da.ts';
import { fill } from '../../shared/text/sentence.ts';
import { frameInWords, framesHeadline, roomInWords, worstPassing } from './frames.ts';

const t: Parameters<typeof roomInWords>[1] = (key, values = {}) => fill(da[key], values, 'da');
const years = [2028, 2029, 2030, 2031];
const room = given(workshop('moves', three, withCatalogue()));
const resultsOf = ({ state }: typeof room) => {
  const { board, scenario } = state.stage.run;
  return threeResults(board, scenario);
};

describe('frames in words', () => {
  // Schools 1000 and care 800 to 860 against 1850: 50, 30, 10 and −10 are left; construction 30 of 40.
  const before = resultsOf(room);

  it('are told where they are passed most, or by how little they hold', () => {
    expect(worstPassing(before.service)).toEqual({ year: 3, amount: 10 });
    expect(frameInWords(before.service, years, t)).toBe('0,1 mio. over rammen i 2031');
    expect(frameInWords(before.construction, years, t)).toBe('Holder i alle år, med mindst 0,1 mio. til rammen');
    expect(framesHeadline(before, years, t)).toBe('Servicerammen overskrides med 0,1 mio. i 2031');
  });

  it('hold once the room has found enough', () => {
    const after = resultsOf(room.when('adoptProposal', { proposalId: 'classes' }));
    expect(worstPassing(after.service)).toBeUndefined();
    expect(framesHeadline(after, years, t)).toBe('Begge rammer holder i alle år');
  });

  it('name each year with a word beside the figure', () => {
    expect([4500, -4500, 0].map((left) => roomInWords(left, t))).toEqual(['4,5 under', '4,5 over', 'lige på']);
  });

  it('have nothing to pass where there is no frame', () => {
    expect(worstPassing(before.operating)).toBeUndefined();
  });
});
