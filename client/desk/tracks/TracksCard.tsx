import { useRun } from '../../app/workshop.tsx';
import { TracksPart } from '../../tracks/TracksPart.tsx';

/** The two tracks of the room's board, as participants see them. */
export function TracksCard() {
  return <TracksPart run={useRun()} />;
}
