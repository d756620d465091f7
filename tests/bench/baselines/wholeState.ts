import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { listen, Room } from './room.ts';

/** Baseline (c): Socket.IO as it comes, sending the whole state to everyone at every change. */
const room = new Room();
const http = createServer();
const sockets = new Server(http);
const state = () => ({ seq: room.seq, state: room.state });
sockets.on('connection', (socket) => {
  socket.emit('state', state());
  socket.on('command', ({ input }, reply) => {
    room.move({ by: socket.id, input });
    reply(room.seq);
    sockets.emit('state', state());
  });
});
listen(http);
