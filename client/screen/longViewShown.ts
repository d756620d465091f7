import { areaById } from '../../shared/budget/ledger.ts';
import { longView, serviceAreas } from '../../shared/budget/longView.ts';
import { pointedAt } from '../../shared/programme/pointer.ts';
import type { StageRun } from '../../shared/state.ts';

/** What the long view is drawn of: the one area that is pointed at, or all service. */
export function longViewShown(run: StageRun) {
  const { board, scenario } = run;
  const area = areaById(scenario, pointedAt(run, 'area') ?? '');
  return { area, view: longView(board, scenario, area ? [area] : serviceAreas(scenario)) };
}
