import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { savings } from '../../shared/budget/board.ts';
import type { Problem } from '../../shared/commands/command.ts';
import { moveMoney } from '../../shared/commands/moveMoney.ts';
import type { AccountId, StageRun } from '../../shared/state.ts';
import { useConnection, useView } from '../app/workshop.tsx';
import { wouldDecide } from '../connection/prediction.ts';
import { afterPaint } from '../design/afterPaint.ts';
import type { SheetHandle } from '../design/Sheet.tsx';
import { useSteadyHandler } from '../design/useSteadyHandler.ts';
import { runWith } from './meter.ts';
import { draftAmounts, draftOf, freshDraft, type MoveDraft, type MoveInput, readDraft } from './moveDraft.ts';

interface OpenSheet {
  draft: MoveDraft;
  /** The refused command it came back with. */
  refused?: { id: string; problem: Problem };
  /** The run its move was made in: it is on its way out, and stays as it was until it is gone. */
  sentFrom?: StageRun;
}

/** The sheet for moving money: what stands in it, and what the rules say to that. */
export function useMoveSheet(run: StageRun, year: number, canMove: boolean, onSend: (input: MoveInput) => void) {
  const connection = useConnection();
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const latest = useRef<OpenSheet | null>(null);
  const handle = useRef<SheetHandle>(null);
  const cameBack = useView((view) => view.refused.find(({ name }) => name === 'moveMoney'));
  const isFree = canMove && sheet === null;

  const show = useCallback((next: OpenSheet | null) => {
    latest.current = next;
    setSheet(next);
  }, []);

  // A refused move comes back as it was asked for, once the sheet is free of another.
  useEffect(() => {
    if (!cameBack || !isFree) return;
    const read = moveMoney.input.safeParse(cameBack.input);
    if (!read.success) return connection.dismiss(cameBack.id);
    const { id, problem } = cameBack;
    show({ draft: draftOf(read.data, run.scenario.years), refused: { id, problem } });
  }, [cameBack, isFree, connection, run.scenario.years, show]);

  const putAway = () => {
    if (sheet?.refused) connection.dismiss(sheet.refused.id);
  };
  const chosenYear = run.scenario.years[year] ?? run.scenario.budgetYear;
  const open = (from: AccountId, to: AccountId) => {
    putAway();
    show({ draft: freshDraft(run, from, to, chosenYear) });
  };
  const refusalOf = useCallback(
    (input: MoveInput): Problem | undefined => {
      const { state } = connection.store.getState();
      const decision = state && wouldDecide(state, 'moveMoney', input, connection.actor, connection.serverNow());
      return decision && !decision.ok ? decision.problem : undefined;
    },
    [connection],
  );
  const previewOf = ({ draft, sentFrom }: OpenSheet) => {
    const input = sentFrom ? undefined : readDraft(draft);
    if (!input || refusalOf({ ...input, acrossTypes: true, purpose: input.purpose ?? '…' })) return undefined;
    return runWith(run, input.from, input.to, draftAmounts(draft, run.scenario.years));
  };
  return {
    /** The run as it would be after the move, where the rules allow it. */
    preview: sheet ? previewOf(sheet) : undefined,
    draft: sheet?.draft ?? null,
    refused: sheet?.refused?.problem,
    /** The run that the sheet is about. */
    run: sheet?.sentFrom ?? run,
    handle,
    /** Opens with money from an account; råderum that is empty can only be given to. */
    openFrom(account: AccountId, firstArea: AccountId) {
      const target = account === savings ? firstArea : savings;
      open(account, target);
    },
    open,
    change: useSteadyHandler((draft: MoveDraft) => {
      if (latest.current?.sentFrom) return;
      putAway();
      show({ draft });
    }),
    close: useSteadyHandler(() => {
      putAway();
      show(null);
    }),
    /** The figures change first, and the sheet goes once they are in sight: both together are more than a tablet does at once. */
    confirm: useSteadyHandler((input: MoveInput) => {
      if (!latest.current || latest.current.sentFrom) return;
      putAway();
      const leaving = { ...latest.current, sentFrom: run };
      show(leaving);
      onSend(input);
      afterPaint(() => {
        if (latest.current !== leaving) return;
        handle.current?.letGo();
        startTransition(() => show(null));
      });
    }),
    refusalOf,
  };
}
