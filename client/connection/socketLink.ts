import { io } from 'socket.io-client';
import type { Problem } from '../../shared/commands/command.ts';
import type { Downlink, Handshake } from '../../shared/protocol.ts';
import type { Link, LinkEvents } from './link.ts';

interface ConnectError extends Error {
  data?: { problem?: Problem };
}

/** The link over Socket.IO: websocket first, then polling, and again for as long as the page is open. */
export function openSocketLink(events: LinkEvents): Link {
  const socket = io({
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    auth: (give: (handshake: Handshake) => void) => give(events.handshake()),
    reconnectionDelay: 500,
    reconnectionDelayMax: 4000,
  });
  const names: (keyof Downlink)[] = ['snapshot', 'patches', 'own', 'presence'];
  for (const name of names) socket.on(name, (payload) => events.heard(name, payload));
  socket.on('connect', () => events.opened());
  socket.on('disconnect', (reason) => {
    events.lost();
    if (reason === 'io server disconnect') socket.connect(); // only then Socket.IO leaves it to us
  });
  socket.on('connect_error', (error: ConnectError) => {
    if (error.data?.problem) events.refused(error.data.problem);
    else events.lost();
  });
  return {
    ask: (name, payload, timeoutMs) => socket.timeout(timeoutMs).emitWithAck(name, payload),
    reopen: () => void socket.disconnect().connect(),
    close: () => void socket.disconnect(),
  };
}
