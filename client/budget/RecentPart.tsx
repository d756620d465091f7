import { memo, useMemo } from 'react';
import { isOwnMove, moveById } from '../../shared/budget/moves.ts';
import { find } from '../../shared/ids.ts';
import type { Own, Stage, StageRun } from '../../shared/state.ts';
import { useConnection, useRunHere, useServerNow, useView, useWorkshop } from '../app/workshop.tsx';
import { LiveRegion } from '../design/LiveRegion.tsx';
import { useLater } from '../design/useLater.ts';
import { useSteadyHandler } from '../design/useSteadyHandler.ts';
import { RecentMoves } from './RecentMoves.tsx';
import { latestMoves } from './recent.ts';
import { useBudgetNews } from './useBudgetNews.ts';

/** What just happened, to read and to hear. It follows the figures by a moment, so that they need not wait for it. */
export const RecentPart = memo(function RecentPart({ canMove }: { canMove: boolean }) {
  const { run, confirmed } = useRunHere();
  const stage = useWorkshop((state) => state.stage);
  const me = useView((view) => view.me) ?? '';
  const own = useWorkshop((state) => find(state.own, me));
  const known = useMemo(() => ({ stage: { ...stage, run }, confirmed, me, own }), [stage, run, confirmed, me, own]);
  return <Recent known={useLater(known)} canMove={canMove} />;
});

interface RecentProps {
  known: { stage: Stage; confirmed: StageRun | undefined; me: string; own: Own | undefined };
  canMove: boolean;
}

const Recent = memo(function Recent({ known: { stage, confirmed, me, own }, canMove }: RecentProps) {
  const connection = useConnection();
  const now = useServerNow();
  const news = useBudgetNews(stage, me, own);
  const undo = useSteadyHandler((moveId: string) => void connection.send('undoMove', { moveId }));
  const { board } = stage.run;
  const moves = useMemo(() => latestMoves(board), [board]);
  const predicted = new Set(
    moves
      .filter((move) => (confirmed && moveById(confirmed.board, move.id))?.undone !== move.undone)
      .map(({ id }) => id),
  );
  const undoable = new Set(
    moves
      .filter((move) => canMove && !move.undone && isOwnMove(move, me, own) && !predicted.has(move.id))
      .map(({ id }) => id),
  );
  return (
    <>
      <RecentMoves stage={stage} moves={moves} undoable={undoable} predicted={predicted} now={now} onUndo={undo} />
      <LiveRegion messages={news.messages} summarise={news.summarise} />
    </>
  );
});
