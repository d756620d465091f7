import { useMemo, useRef, useState } from 'react';
import type { Snapshot } from '../../shared/budget/board.ts';
import { boardAt, countOfChanges, historyLines } from '../../shared/budget/history.ts';
import { changeInWords, doerInWords, pointInWords } from '../../shared/budget/historyWords.ts';
import type { CommandInput } from '../../shared/commands/registry.ts';
import type { BoardId, StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useWorkshop } from '../app/workshop.tsx';
import type { CommandAnswer } from '../connection/wire.ts';
import { Banner } from '../design/Banner.tsx';
import { Button } from '../design/Button.tsx';
import { ConfirmDialog } from '../design/Dialog.tsx';
import { HistoryList } from './HistoryList.tsx';
import { HistoryNames } from './HistoryNames.tsx';
import { HistoryPreview } from './HistoryPreview.tsx';
import { HistoryTimeline } from './HistoryTimeline.tsx';
import { useLook } from './useLook.ts';
import './BoardHistory.css';

type HistoryCommand = 'nameSnapshot' | 'removeSnapshot' | 'restoreBoard';

interface BoardHistoryProps {
  /** The run as seen from the board. */
  run: StageRun;
  boardId: BoardId;
  canRestore: boolean;
  canRemove: (snapshot: Snapshot) => boolean;
  ask: <Name extends HistoryCommand>(name: Name, input: CommandInput<Name>) => Promise<CommandAnswer>;
}

/** The history of a board: what was done, the board as it was at any point, names for points, and the way back to one. */
export function BoardHistory({ run, boardId, canRestore, canRemove, ask }: BoardHistoryProps) {
  const words = useWords();
  const { t } = words;
  const doers = useWorkshop(({ stage }) => stage);
  const { board } = run;
  const latest = countOfChanges(board);
  const look = useLook(latest);
  const { count, isBack, newer } = look;
  const then = useMemo(() => ({ ...run, board: boardAt(board, count) }), [run, board, count]);
  const point = pointInWords(board, count, t);
  const [line] = isBack ? historyLines(board, count, count) : [];
  const shown = useRef<HTMLElement>(null);
  return (
    <div className="BoardHistory">
      <div className="BoardHistory__steps">
        <p className="BoardHistory__lead">{t('history.lead')}</p>
        {latest > 0 && <HistoryTimeline board={board} look={look} />}
      </div>
      <section className="BoardHistory__then" ref={shown} aria-label={isBack ? point : t('history.now')}>
        <Banner>
          {isBack &&
            [
              t('history.preview', { point }),
              newer > 0 && t(newer === 1 ? 'history.newer.one' : 'history.newer', { count: newer }),
            ]
              .filter(Boolean)
              .join(' ')}
        </Banner>
        {line && (
          <p>{t('history.last', { who: doerInWords(doers, line.by, t), what: changeInWords(line, run, words) })}</p>
        )}
        {isBack && canRestore && (
          <Restore
            point={point}
            undone={latest - count}
            onRestore={() => ask('restoreBoard', { boardId, changes: count })}
            onRestored={look.toNow}
          />
        )}
        {isBack && !canRestore && <p className="BoardHistory__lead">{t('history.restore.not')}</p>}
        <HistoryPreview run={then} />
      </section>
      <div className="BoardHistory__list">
        <HistoryNames
          board={board}
          look={look}
          canRemove={canRemove}
          onName={async (name) => (await ask('nameSnapshot', { name, boardId, changes: count })).ok}
          onRemove={(snapshotId) => void ask('removeSnapshot', { snapshotId, boardId })}
        />
        <HistoryList
          run={run}
          doers={doers}
          look={look}
          onPick={(number) => {
            look.to(number);
            // On a phone it stands above the list.
            shown.current?.scrollIntoView?.({ block: 'nearest' });
          }}
        />
      </div>
    </div>
  );
}

interface RestoreProps {
  point: string;
  /** How many changes no longer count then. */
  undone: number;
  onRestore: () => Promise<CommandAnswer>;
  onRestored: () => void;
}

function Restore({ point, undone, onRestore, onRestored }: RestoreProps) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const restore = async () => {
    setBusy(true);
    const answer = await onRestore();
    setBusy(false);
    setAsking(false);
    if (answer.ok) onRestored();
  };
  return (
    <>
      <Button variant="main" wide onClick={() => setAsking(true)}>
        {t('history.restore')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('history.restore.title', { point })}
        confirmLabel={t('history.restore.now')}
        cancelLabel={t('action.cancel')}
        busy={busy}
        onConfirm={() => void restore()}
        onClose={() => setAsking(false)}
      >
        <p>{t(undone === 1 ? 'history.restore.text.one' : 'history.restore.text', { count: undone })}</p>
      </ConfirmDialog>
    </>
  );
}
