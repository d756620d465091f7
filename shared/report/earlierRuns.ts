import { find } from '../ids.ts';
import type { RunSummary, StageRun, State } from '../state.ts';

/** A run before this one: what the desk lists it as, and as the room left it. */
export interface EarlierRun {
  summary: RunSummary;
  run: StageRun;
}

/** The runs that rest, oldest first. Only the server has them, and tells them to facilitators alone. */
export const earlierRunsOf = ({ backstage, vault }: Pick<State, 'backstage' | 'vault'>): EarlierRun[] =>
  backstage.runs.flatMap((summary) => {
    const archived = find(vault.archive, summary.id);
    return archived ? [{ summary, run: archived.stage }] : [];
  });
