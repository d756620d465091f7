import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { revealed } from '../../testing/revealed.ts';
import { workshop } from '../../testing/workshop.ts';
import { da } from '../../text/da.ts';
import type { GroupCount, RevealedBallot } from '../../voting/ballot.ts';
import type { Block, ReportTable } from '../model.ts';
import { reportOf } from '../report.ts';
import { speechOf } from '../speech.ts';

const { stage } = given(workshop('ballots')).state;

function blocksFor(ballot: RevealedBallot): Block[] {
  const held = { ...stage, run: { ...stage.run, ballots: { [ballot.id]: ballot } } };
  const { sections } = reportOf(held, speechOf(da, 'da'), '2028-03-01');
  return sections.find(({ id }) => id === 'ballots')?.blocks ?? [];
}
/** The plain count: heads of columns, then the rows. */
function countIn(ballot: RevealedBallot) {
  const [table] = blocksFor(ballot).filter((block): block is ReportTable => block.kind === 'table');
  return [table?.columns.map(({ title }) => title), ...(table?.rows ?? [])];
}

describe('the groups of a ballot in the report', () => {
  const politicians: GroupCount = { group: 'politician', cast: 8, blank: 2, approvals: [5, 2], against: [1, 4] };
  const managers: GroupCount = { group: 'manager', cast: 10, blank: 1, approvals: [3, 4], against: [6, 5] };

  it('tell of consent who is for and who is against, and the blanks, as the page does', () => {
    const ballot: RevealedBallot = {
      ...revealed([8, 6], { cast: 20, blank: 4, groups: [politicians, managers] }),
      method: 'consent',
    };
    expect(countIn(ballot)).toEqual([
      [
        'Forslag',
        'Bakker op',
        'Andel, %',
        'politikere, 8 stemmer',
        'politikere, imod',
        'ledere, 10 stemmer',
        'ledere, imod',
      ],
      ['Idé 1', 8, 40, 63, 13, 30, 60],
      ['Idé 2', 6, 30, 25, 50, 40, 50],
      ['Blank', 4, 20, 25, null, 10, null],
    ]);
  });

  it('have no column of those against where the method does not ask', () => {
    const { against: _, ...marked } = politicians;
    expect(countIn(revealed([8, 6], { blank: 4, groups: [marked] }))).toEqual([
      ['Forslag', 'Stemmer', 'Andel, %', 'politikere, 8 stemmer'],
      ['Idé 1', 8, 40, 63],
      ['Idé 2', 6, 30, 25],
      ['Blank', 4, 20, 25],
    ]);
  });

  it('stand under points where a pool is decided by points, and blanks are part of the votes', () => {
    const { against: _, ...given_ } = politicians;
    const ballot: RevealedBallot = {
      ...revealed([8, 6], { groups: [given_] }),
      method: 'pool',
      settings: { utility: 'points' },
    };
    const [heads, ...rows] = countIn(ballot);
    expect(heads?.slice(1, 2)).toEqual(['Point']);
    expect(rows.at(-1)).toEqual(['Blank, procent af stemmerne', null, null, 25]);
  });

  it('are not told where none was published, and the report says when they are hidden', () => {
    const shown = revealed([8, 6]);
    expect(countIn(shown)).toHaveLength(3);
    const texts = (ballot: RevealedBallot) => blocksFor(ballot).map((block) => ('text' in block ? block.text : ''));
    expect(texts(shown)).not.toContain(da['equality.ballot.blind']);
    expect(texts({ ...shown, blind: true })).toContain(da['equality.ballot.blind']);
  });
});
