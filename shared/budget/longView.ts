import type { Area, Scenario } from '../scenario/schema.ts';
import type { Board } from '../state.ts';
import { add, addYears, type YearAmounts, zeroYears } from './amount.ts';
import { isElectionYear } from './elections.ts';
import { horizonOf } from './horizon.ts';
import { changeOf, ledgerOf, totalOf } from './ledger.ts';

/** What some areas come to, year by year, with and without choices; per year in 1.000 kr. in the scenario's price level. */
export interface LongView {
  years: number[];
  /** Index of the first year that is projected and not the scenario's own. */
  projectedFrom: number;
  /** The baseline of the first year: what all the rest is held against. */
  base: number;
  /** Baseline and pressure: what happens if nothing is done. */
  nothingDone: YearAmounts;
  /** The same with the board's moves and package. */
  withChoices: YearAmounts;
  /** The service frame, where the areas are all of the service areas. */
  frame: YearAmounts | null;
  /** Years of municipal elections among them. */
  elections: number[];
}

/** As many further years as asked for, each like the last one. */
const held = (amounts: YearAmounts, further: number): number[] => [
  ...amounts,
  ...new Array<number>(further).fill(amounts.at(-1) ?? 0),
];

/** As many further years as asked for, each changed by as much as the last one was. */
function continued(amounts: YearAmounts, further: number): number[] {
  const last = amounts.at(-1) ?? 0;
  const step = add(last, -(amounts.at(-2) ?? last));
  return [...amounts, ...Array.from({ length: further }, (_, index) => add(last, step * (index + 1)))];
}

/**
 * The long view of some areas. Beyond the scenario's own years demography goes on as in its last year; baseline, other pressure,
 * choices and frame stay as they are in it. It is a projection, and is to be shown as one.
 */
export function longView(board: Board, scenario: Scenario, areas: readonly Area[]): LongView {
  const { years, frames } = scenario;
  const all = horizonOf(years);
  const further = all.length - years.length;
  const ids = new Set(areas.map(({ id }) => id));
  const sum = (lists: readonly { areaId: string; amounts: YearAmounts }[], extend: typeof held) =>
    lists
      .filter(({ areaId }) => ids.has(areaId))
      .reduce((total, { amounts }) => addYears(total, extend(amounts, further)), zeroYears(all.length));

  const baseline = held(
    totalOf(areas, (area) => area.baseline, years.length),
    further,
  );
  const pressure = addYears(sum(scenario.pressure.demography, continued), sum(scenario.pressure.other, held));
  const nothingDone = addYears(baseline, pressure);
  const ledger = ledgerOf(board, scenario);
  const change = totalOf(areas, ({ id }) => changeOf(ledger, id, years.length), years.length);
  const service = serviceAreas(scenario);
  const isService = service.length === areas.length && service.every(({ id }) => ids.has(id));
  return {
    years: all,
    projectedFrom: years.length,
    base: baseline[0] as number,
    nothingDone,
    withChoices: addYears(nothingDone, held(change, further)),
    frame: isService ? held(frames.service, further) : null,
    elections: all.filter(isElectionYear),
  };
}

/** The areas that the service frame is about. */
export const serviceAreas = ({ areas }: Scenario): Area[] =>
  areas.filter(({ spendingType }) => spendingType === 'service');
