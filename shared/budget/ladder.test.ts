import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../ids.ts';
import type { Outcome } from '../scenario/schema.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { moveBy } from '../testing/moveBy.ts';
import type { Adoption, Board } from './board.ts';
import { gainOf, ladderOf } from './ladder.ts';
import { ledgerOf } from './ledger.ts';

const scenario = withCatalogue();
const adopted = (...ids: string[]): Adoption[] =>
  ids.map((proposalId) => ({ proposalId, share: 100, delay: 0, by: null, at: 0 }));
const board = (...ids: string[]): Board => ({ moves: [], package: adopted(...ids) });
const depths = (ids: string[]) =>
  ladderOf(board(...ids), scenario, scenario.outcomes).outcomes.map(({ depth, isMet }) => [depth, isMet]);

describe('the savings ladder', () => {
  // Service found, by hand: merge 30 30 30 30 · classes 20 50 50 50 (sum 50 80 80 80) · sickness is no service.
  const order = ['merge', 'classes', 'sickness'];

  it('goes as far down as each outcome needs in every year', () => {
    // Mild asks 10 20 30 40: merge gives 30 in 2031, so one more. Ventet asks 50 60 70 80 of service and 60 80 70 80 of cash:
    // the cash lacks 10 in 2028 until sickness. Stram asks 150: not even all three.
    expect(depths(order)).toEqual([
      [2, true],
      [3, true],
      [3, false],
    ]);
  });

  it('tells the core, the conditional part, and what is never needed', () => {
    const { steps } = ladderOf(board(...order), scenario, scenario.outcomes.slice(0, 2));
    expect(steps.map(({ part }) => part)).toEqual(['core', 'core', 'conditional']);
    expect(steps[2]?.neededBy).toEqual(['expected']);
    const mild = ladderOf(board(...order), scenario, scenario.outcomes.slice(0, 1));
    expect(mild.steps.map(({ part }) => part)).toEqual(['core', 'core', 'spare']);
  });

  it('tells what is left over at that depth, or missing', () => {
    const [mild, , strict] = ladderOf(board(...order), scenario, scenario.outcomes).outcomes;
    expect(mild?.left[0]?.amounts).toEqual([40, 60, 50, 40]);
    expect(strict?.left[0]?.amounts).toEqual([-100, -80, -90, -100]);
  });

  it('shows at once what another order does', () => {
    expect(depths(['sickness', 'merge', 'classes'])[0]).toEqual([3, true]);
  });

  it('needs no step at all where moves have found enough', () => {
    const move = moveBy('schools', 'savings', [50, 50, 50, 50]);
    const { outcomes } = ladderOf({ moves: [[move]], package: adopted('merge') }, scenario, scenario.outcomes);
    expect(outcomes[0]).toMatchObject({ depth: 0, isMet: true });
  });

  it('counts what a step gives to the spending types asked for', () => {
    const [step] = ladderOf(board('sickness'), scenario, []).steps;
    expect(gainOf(must(step), ['service'], scenario)).toEqual([0, 0, 0, 0]);
    expect(gainOf(must(step), ['service', 'transfer'], scenario)).toEqual([40, 40, 40, 40]);
  });

  const someOrder = fc.shuffledSubarray(['classes', 'merge', 'sickness', 'reading', 'robots', 'digital']);

  it('is monotone: an outcome that asks for more never needs fewer steps', () => {
    const asks = fc.array(fc.nat(120), { minLength: 4, maxLength: 4 });
    const law = fc.property(someOrder, asks, asks, (ids, milder, more) => {
      const outcome = (id: string, amounts: number[]): Outcome => ({
        id,
        name: id,
        description: id,
        targets: [{ id: 'service', name: 'Service', spendingTypes: ['service'], amounts }],
      });
      const harder = milder.map((amount, year) => amount + must(more[year]));
      const [mild, hard] = ladderOf(board(...ids), scenario, [
        outcome('mild', milder),
        outcome('hard', harder),
      ]).outcomes;
      expect(must(hard).depth).toBeGreaterThanOrEqual(must(mild).depth);
      if (hard?.isMet) expect(mild?.isMet).toBe(true);
    });
    fc.assert(law, { seed: 71, numRuns: 300 });
  });

  it('stands on totals that no order changes', () => {
    const law = fc.property(someOrder, (ids) => {
      expect(ledgerOf(board(...ids), scenario)).toEqual(ledgerOf(board(...ids.toSorted()), scenario));
    });
    fc.assert(law, { seed: 72 });
  });
});
