import { useRef, useState } from 'react';
import type { Move } from '../../shared/budget/board.ts';
import { isOwnMove, moveById, movesOf } from '../../shared/budget/moves.ts';
import { amountsOf } from '../../shared/budget/profile.ts';
import { find } from '../../shared/ids.ts';
import type { MoveId, StageRun } from '../../shared/state.ts';
import { useConnection, useView } from '../app/workshop.tsx';
import type { MoveInput } from './moveDraft.ts';

interface Offer {
  id: number;
  input: MoveInput;
  /** How many moves the server had told of when it was given: it is none of those. */
  after: number;
}

/** Sends moves, and remembers the latest accepted one for as long as it is offered to be undone. */
export function useUndoOffer(run: StageRun, confirmed: StageRun | undefined) {
  const connection = useConnection();
  const count = useRef(0);
  const [offer, setOffer] = useState<Offer | null>(null);
  const me = useView((view) => view.me);
  const own = useView(({ confirmed }) => (me && confirmed ? find(confirmed.state.own, me) : undefined));
  /** What the server has told of; what is predicted only cannot be undone yet. */
  const told = confirmed ? movesOf(confirmed.board) : [];

  const isOffered = ({ from, to, profile }: MoveInput, move: Move): boolean => {
    if (!me || !isOwnMove(move, me, own)) return false;
    if (moveById(run.board, move.id)?.undone !== false) return false;
    const amounts = amountsOf(profile, run.scenario.years) ?? [];
    const alike = move.amounts.every((amount, year) => amount === amounts[year]);
    return move.from === from && move.to === to && alike;
  };
  const move = offer ? told.slice(offer.after).find((one) => isOffered(offer.input, one)) : undefined;
  return {
    offer,
    /** The offered move as the server knows it; undefined until it has told. */
    move,
    async send(input: MoveInput): Promise<void> {
      count.current += 1;
      const id = count.current;
      const after = told.length;
      const answer = await connection.send('moveMoney', input);
      if (answer.ok && id === count.current) setOffer({ id, input, after });
    },
    undo(moveId: MoveId): void {
      void connection.send('undoMove', { moveId });
    },
    expire: () => setOffer(null),
  };
}
