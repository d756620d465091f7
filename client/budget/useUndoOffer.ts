import { useRef, useState } from 'react';
import type { Move } from '../../shared/budget/board.ts';
import { isOwnMove, moveById } from '../../shared/budget/moves.ts';
import { amountsOf } from '../../shared/budget/profile.ts';
import { find } from '../../shared/ids.ts';
import type { MoveId, StageRun } from '../../shared/state.ts';
import { useConnection, useView } from '../app/workshop.tsx';
import type { MoveInput } from './moveDraft.ts';

interface Offer {
  id: number;
  input: MoveInput;
  /** One's own moves from before, which it cannot be. */
  earlier: ReadonlySet<MoveId>;
}

/** Sends moves, and remembers the latest accepted one for as long as it is offered to be undone. */
export function useUndoOffer(run: StageRun, confirmed: StageRun | undefined) {
  const connection = useConnection();
  const count = useRef(0);
  const [offer, setOffer] = useState<Offer | null>(null);
  const me = useView((view) => view.me);
  const own = useView(({ confirmed }) => (me && confirmed ? find(confirmed.state.own, me) : undefined));
  /** One's own moves that the server has told of: what is predicted only cannot be undone yet. */
  const ownMoves = () => (confirmed?.board.moves ?? []).filter((move) => me && isOwnMove(move, me, own));

  const isOffered = ({ input: { from, to, profile }, earlier }: Offer, move: Move): boolean => {
    if (earlier.has(move.id) || moveById(run.board.moves, move.id)?.undone !== false) return false;
    const amounts = amountsOf(profile, run.scenario.years) ?? [];
    const alike = move.amounts.every((amount, year) => amount === amounts[year]);
    return move.from === from && move.to === to && alike;
  };
  const move = offer ? ownMoves().find((own) => isOffered(offer, own)) : undefined;
  return {
    offer,
    /** The offered move as the server knows it; undefined until it has told. */
    move,
    async send(input: MoveInput): Promise<void> {
      count.current += 1;
      const id = count.current;
      const earlier = new Set(ownMoves().map((move) => move.id));
      setOffer(null);
      const answer = await connection.send('moveMoney', input);
      if (answer.ok && id === count.current) setOffer({ id, input, earlier });
    },
    undo(moveId: MoveId): void {
      void connection.send('undoMove', { moveId });
    },
    expire: () => setOffer(null),
  };
}
