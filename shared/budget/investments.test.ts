import { describe, expect, it } from 'vitest';
import type { Proposal } from '../scenario/schema.ts';
import { proposal, withCatalogue } from '../testing/catalogue.ts';
import { investmentsOf } from './investments.ts';

const catalogue = withCatalogue();
const chosen = (ids: readonly string[], ...more: Proposal[]) =>
  investmentsOf(
    {
      moves: [],
      package: ids.map((proposalId) => ({ proposalId, share: 100, delay: 0, by: null, at: 0 })),
    },
    { ...catalogue, proposals: [...catalogue.proposals, ...more] },
  );
const investment = (id: string, amounts: number[]) =>
  proposal({ id, proposalType: 'investment', operating: { care: amounts } });

describe('the investments of a package', () => {
  it('are told with when each has paid for itself, and what it gives before and after the next election', () => {
    // Costs 10 and a building of 15 in 2028, then gives 5, 20, and 30 a year: 25 have come back at the end of 2030.
    const [robots] = chosen(['classes', 'robots']);
    expect(robots?.proposal.id).toBe('robots');
    expect(robots?.payback.gained).toEqual([-25, -20, 0, 30]);
    expect(robots?.payback.paidBack).toEqual({ year: 2030, after: 3 });
    expect(robots?.isInTime).toBe(true);
    expect([robots?.before, robots?.after]).toEqual([-20, 170]); // −25 + 5; 20 and five years of 30, to 2035
  });

  it('are in the order of the package, each with figures of its own', () => {
    const late = investment('late', [60, -6, -6, -6]); // back after eleven years, by a rule of five
    const told = chosen(['late', 'robots'], late).map(({ proposal: { id }, isInTime, before }) => [
      id,
      isInTime,
      before,
    ]);
    expect(told).toEqual([
      ['late', false, -54],
      ['robots', true, -20],
    ]);
  });

  it('are in time where there is nothing to pay back, and not where it never comes back', () => {
    const [free, lost] = chosen(
      ['free', 'lost'],
      investment('free', [-1, -1, -1, -1]),
      investment('lost', [9, 0, 0, 0]),
    );
    expect([free?.isInTime, free?.payback.costsFirst, free?.payback.paidBack]).toEqual([true, false, null]);
    expect([lost?.isInTime, lost?.payback.costsFirst, lost?.payback.paidBack]).toEqual([false, true, null]);
  });

  it('are none where no investment is chosen', () => {
    expect(chosen(['classes', 'merge'])).toEqual([]);
  });
});
