import '../app/allWords.ts';
import { opensNow } from '../../shared/programme/programme.ts';
import { boardIdNow, plenary, tableIdOf } from '../../shared/tables/boards.ts';
import { useConnection, useRunHere, useView, useWorkshop } from '../app/workshop.tsx';
import { BoardHistory } from './BoardHistory.tsx';
import './HistoryView.css';

/** The history of the board one works on. At a table all who sit there can take it back; the room's only the facilitator. */
export default function HistoryView() {
  const connection = useConnection();
  const { confirmed, run } = useRunHere();
  const me = useView((view) => view.me) ?? '';
  const boardId = useWorkshop(({ stage, own }) => boardIdNow(stage.run, tableIdOf({ stage, own }, me)));
  // Points in the history are counted as the server counts them.
  const known = confirmed ?? run;
  return (
    <div className="HistoryView">
      <BoardHistory
        key={`${run.id} ${boardId}`}
        run={known}
        boardId={boardId}
        canRestore={boardId !== plenary && opensNow(run).moves}
        canRemove={({ by }) => by === me}
        ask={(name, input) => connection.send(name, input)}
      />
    </div>
  );
}
