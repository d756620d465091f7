import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { runNow } from '../../shared/budget/shocks.ts';
import { find } from '../../shared/ids.ts';
import { currentStep } from '../../shared/programme/programme.ts';
import type { Step } from '../../shared/scenario/schema.ts';
import type { BoardId, StageRun, State } from '../../shared/state.ts';
import { boardIdNow, runAtBoard, tableIdOf } from '../../shared/tables/boards.ts';
import { Connection } from '../connection/connection.ts';
import type { OpenLink } from '../connection/link.ts';
import { openSocketLink } from '../connection/socketLink.ts';
import type { WorkshopView } from '../connection/view.ts';
import type { Surface } from '../connection/wire.ts';
import { useKey } from './linkKey.ts';

/** What opens the network; in a test of views a room in memory stands behind it. */
export const LinkContext = createContext<OpenLink>(openSocketLink);

const ConnectionContext = createContext<Connection | null>(null);

/** 128 random bits in characters that are safe everywhere; also where pages lack a secure context. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

interface WorkshopProviderProps {
  code: string;
  as: Surface;
  children: ReactNode;
}

/** Opens this page's connection to a workshop and closes it when the page goes elsewhere. */
export function WorkshopProvider({ code, as, children }: WorkshopProviderProps) {
  const [connection, setConnection] = useState<Connection | null>(null);
  const key = useKey(code);
  const openLink = useContext(LinkContext);
  useEffect(() => {
    const opened = new Connection({
      code,
      as,
      key,
      openLink,
      storage: localStorage,
      monotonic: () => performance.now(),
      randomId,
    });
    setConnection(opened);
    return () => opened.close();
  }, [code, as, key, openLink]);
  return connection && <ConnectionContext value={connection}>{children}</ConnectionContext>;
}

export function useConnection(): Connection {
  const connection = useContext(ConnectionContext);
  if (!connection) throw new Error('useConnection outside WorkshopProvider');
  return connection;
}

/** What this device knows, by a selector; redraws only when the selected part changes (compared shallowly). */
export const useView = <T,>(select: (view: WorkshopView) => T): T =>
  useStore(useConnection().store, useShallow(select));

const needState = (state: State | null): State => {
  if (!state) throw new Error('drawn before the first snapshot');
  return state;
};

/** A part of the workshop's state; only below a view that has waited for the first snapshot. */
export const useWorkshop = <T,>(select: (state: State) => T): T =>
  useStore(useConnection().store, (view) => select(needState(view.state)));

/** The current run as played cards leave it: scenario, board, ideas, ballots, programme. */
export const useRun = (): StageRun => useWorkshop(({ stage }) => runNow(stage.run));

/** The step the room is at; the same one for as long as it is. */
export const useStep = (): Step | undefined => useWorkshop(({ stage }) => currentStep(stage.run));

/** The run as seen from the board one works on now: in a step for tables that of one's table. */
const runHere = (state: State, me: string): StageRun =>
  runAtBoard(runNow(state.stage.run), boardIdNow(state.stage.run, tableIdOf(state, me)));

/** The current run at one's own board, as shown and as confirmed by the server. */
export function useRunHere(): { run: StageRun; confirmed: StageRun | undefined } {
  const me = useView((view) => view.me) ?? '';
  const run = useWorkshop((state) => runHere(state, me));
  const confirmed = useView((view) => (view.confirmed ? runHere(view.confirmed.state, me) : undefined));
  return { run, confirmed };
}

/** The id of the board one works on now. */
export function useBoardId(): BoardId {
  const me = useView((view) => view.me) ?? '';
  return useWorkshop((state) => boardIdNow(state.stage.run, tableIdOf(state, me)));
}

/** The number of the table whose board one works on now; undefined on the room's board. */
export function useTableNumber(): number | undefined {
  const boardId = useBoardId();
  return useWorkshop(({ stage }) => stage.run.tables.find(({ id }) => id === boardId)?.number);
}

/** Whether this device acts for a whole table and is nobody in particular. */
export function useIsTablet(): boolean {
  const me = useView((view) => view.me) ?? '';
  return useWorkshop(({ stage }) => find(stage.tablets, me) !== undefined);
}

/** The server's clock, redrawn every second. */
export function useServerNow(): number {
  const connection = useConnection();
  const [now, setNow] = useState(connection.serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(connection.serverNow()), 1000);
    return () => clearInterval(timer);
  }, [connection]);
  return now;
}
