import { useEffect, useState } from 'react';
import { savings } from '../../shared/budget/board.ts';
import type { Problem } from '../../shared/commands/command.ts';
import { moveMoney } from '../../shared/commands/moveMoney.ts';
import type { AccountId, StageRun } from '../../shared/state.ts';
import { useConnection, useView } from '../app/workshop.tsx';
import { wouldDecide } from '../connection/prediction.ts';
import { runWith } from './meter.ts';
import { draftAmounts, draftOf, freshDraft, type MoveDraft, type MoveInput, readDraft } from './moveDraft.ts';

interface OpenSheet {
  draft: MoveDraft;
  /** The refused command it came back with. */
  refused?: { id: string; problem: Problem };
}

/** The sheet for moving money: what stands in it, and what the rules say to that. */
export function useMoveSheet(run: StageRun, year: number, canMove: boolean, onSend: (input: MoveInput) => void) {
  const connection = useConnection();
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const cameBack = useView((view) => view.refused.find(({ name }) => name === 'moveMoney'));
  const isFree = canMove && sheet === null;

  // A refused move comes back as it was asked for, once the sheet is free of another.
  useEffect(() => {
    if (!cameBack || !isFree) return;
    const read = moveMoney.input.safeParse(cameBack.input);
    if (!read.success) return connection.dismiss(cameBack.id);
    const { id, problem } = cameBack;
    setSheet({ draft: draftOf(read.data, run.scenario.years), refused: { id, problem } });
  }, [cameBack, isFree, connection, run.scenario.years]);

  const putAway = () => {
    if (sheet?.refused) connection.dismiss(sheet.refused.id);
  };
  const chosenYear = run.scenario.years[year] ?? run.scenario.budgetYear;
  const open = (from: AccountId, to: AccountId) => {
    putAway();
    setSheet({ draft: freshDraft(run, from, to, chosenYear) });
  };
  const refusalOf = (input: MoveInput): Problem | undefined => {
    const { state } = connection.store.getState();
    const decision = state && wouldDecide(state, 'moveMoney', input, connection.actor, connection.serverNow());
    return decision && !decision.ok ? decision.problem : undefined;
  };
  const input = sheet ? readDraft(sheet.draft) : undefined;
  const isPossible = input && !refusalOf({ ...input, acrossTypes: true, purpose: input.purpose ?? '…' });
  return {
    /** The run as it would be after the move, where the rules allow it. */
    preview:
      sheet && isPossible
        ? runWith(run, input.from, input.to, draftAmounts(sheet.draft, run.scenario.years))
        : undefined,
    draft: sheet?.draft ?? null,
    refused: sheet?.refused?.problem,
    /** Opens with money from an account; råderum that is empty can only be given to. */
    openFrom(account: AccountId, firstArea: AccountId) {
      const target = account === savings ? firstArea : savings;
      open(account, target);
    },
    open,
    change: (draft: MoveDraft) => {
      putAway();
      setSheet({ draft });
    },
    close: () => {
      putAway();
      setSheet(null);
    },
    confirm: (input: MoveInput) => {
      putAway();
      setSheet(null);
      onSend(input);
    },
    refusalOf,
  };
}
