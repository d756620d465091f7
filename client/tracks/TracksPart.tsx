import { twoTracks } from '../../shared/budget/tracks.ts';
import type { StageRun } from '../../shared/state.ts';
import { ElectionTable } from './ElectionTable.tsx';
import { PoolPart } from './PoolPart.tsx';
import { TrackBars } from './TrackBars.tsx';
import './TracksPart.css';

/** The two tracks of a board: their bars, the investment pool, and what is gained before and after the next election. */
export function TracksPart({ run }: { run: StageRun }) {
  const { board, scenario, outcomes, activeOutcomeId } = run;
  const tracks = twoTracks(board, scenario, outcomes, activeOutcomeId);
  const { pool } = tracks.longView;
  return (
    <div className="TracksPart">
      <TrackBars tracks={tracks} />
      {pool && <PoolPart pool={pool} scenario={scenario} />}
      <ElectionTable run={run} />
    </div>
  );
}
