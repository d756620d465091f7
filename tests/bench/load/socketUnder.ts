import type { Socket as NetSocket } from 'node:net';
import type { Socket } from 'socket.io-client';
import type { WebSocket } from 'ws';

/** The network socket that carries a websocket; not in the types of ws. */
export const netSocketOf = (socket: WebSocket): NetSocket => (socket as unknown as { _socket: NetSocket })._socket;

/** The network socket that carries a Socket.IO connection over websocket; not in its types. */
export const socketUnder = (socket: Socket): NetSocket =>
  netSocketOf((socket.io.engine.transport as unknown as { ws: WebSocket }).ws);
