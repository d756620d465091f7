import { useState } from 'react';
import type { BoardId } from '../../../shared/state.ts';
import { plenary, runAtBoard } from '../../../shared/tables/boards.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun } from '../../app/workshop.tsx';
import { SelectField } from '../../design/SelectField.tsx';
import { BoardHistory } from '../../history/BoardHistory.tsx';
import { commandsOf } from '../frame/cards.ts';
import { Refused } from '../frame/Refused.tsx';
import { useAsk } from '../frame/useAsk.ts';
import './HistoryCard.css';

/** The history of any board: the room's, or that of a table. */
export function HistoryCard() {
  const { t } = useWords();
  const run = useRun();
  const { ask, refused, dismiss } = useAsk(commandsOf.history);
  const [chosen, setChosen] = useState<BoardId>(plenary);
  const boardId = run.tables.some(({ id }) => id === chosen) ? chosen : plenary;
  const boards = [
    { value: plenary, label: t('history.board.plenary') },
    ...run.tables.map(({ id, number }) => ({ value: id, label: t('table.name', { number }) })),
  ];
  return (
    <div className="HistoryCard">
      <Refused refused={refused} onDismiss={dismiss} />
      {run.tables.length > 0 && (
        <SelectField label={t('history.board')} options={boards} value={boardId} onChange={setChosen} />
      )}
      <BoardHistory
        key={`${run.id} ${boardId}`}
        run={runAtBoard(run, boardId)}
        boardId={boardId}
        canRestore
        canRemove={() => true}
        ask={ask}
      />
    </div>
  );
}
