import type { Writable } from 'node:stream';

/** What engine.io and ws know of a connection and do not tell in their types. */
interface Underneath {
  readyState?: string;
  upgrading?: boolean;
  writeBuffer?: readonly unknown[];
  transport?: { name?: string; socket?: { readyState?: number; bufferedAmount?: number; _socket?: Writable | null } };
}

/** A connection of the engine, as far as its types go. */
export interface EngineConnection {
  write(packet: string, options?: object): unknown;
  once(event: 'drain', callback: () => void): unknown;
}

const under = (connection: EngineConnection): Underneath => connection as Underneath;

const webSocketOpen = 1;

/**
 * The network socket under an open WebSocket, where a whole frame may be written as it is: nothing waits in the engine, so what
 * was given before has been written before. Undefined for long polling and in every state but the plain one.
 */
export function lineUnder(connection: EngineConnection): Writable | undefined {
  const { readyState, upgrading, writeBuffer, transport } = under(connection);
  if (readyState !== 'open' || upgrading || writeBuffer?.length !== 0 || transport?.name !== 'websocket')
    return undefined;
  const { socket } = transport;
  return (socket?.readyState === webSocketOpen && socket._socket) || undefined;
}

/** How much waits to be sent. */
export function waitingOn(connection: EngineConnection): { packets: number; bytes: number } {
  const { writeBuffer, transport } = under(connection);
  return { packets: writeBuffer?.length ?? 0, bytes: transport?.socket?.bufferedAmount ?? 0 };
}

/** Calls back once what waits has been taken by the network. */
export function onceSent(connection: EngineConnection, callback: () => void): void {
  const line = lineUnder(connection);
  if (line?.writableNeedDrain) line.once('drain', callback);
  else connection.once('drain', callback);
}
