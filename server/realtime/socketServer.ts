import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { Problem } from '../../shared/commands/command.ts';
import type { Downlink, Uplink } from '../../shared/protocol.ts';
import { cookieName, invitedCookieName, tokenFromCookies } from '../http/cookies.ts';
import { isOwnOrigin } from '../http/origin.ts';
import type { Logins } from '../logins.ts';
import type { Admissions, Admitted, Caller } from './admission.ts';
import { ConnectedPeer } from './connectedPeer.ts';
import type { Limits } from './limits.ts';
import { Session } from './session.ts';

/** Who sends more than this is no page of ours: the connection ends before it costs the others their time (I2). */
const mostMessages = 200;
const inMs = 5000;

type Answer = (answer: unknown) => void;
type Down = { [Name in keyof Downlink]: (payload: Downlink[Name]) => void };
type Up = { [Name in keyof Uplink]: (payload: unknown, answer: Answer) => void };
type Sockets = Server<Up, Down, Record<string, never>, { admitted: Admitted; caller: Caller }>;
type OurSocket = Socket<Up, Down, Record<string, never>, { admitted: Admitted; caller: Caller }>;

/** A Socket.IO server bound to an HTTP server; it lets nobody in until `accept` says how. */
export function createSockets(http: HttpServer): Sockets {
  return new Server(http, {
    maxHttpBufferSize: 64 * 1024,
    pingInterval: 10_000,
    pingTimeout: 10_000,
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
    allowEIO3: false,
    allowRequest: (request, decide) => decide(null, isOwnOrigin(request.headers)),
  });
}

const known: ReadonlySet<string> = new Set<keyof Uplink>(['join', 'command', 'resync']);

/** Lets connections in and answers what they send. */
export function accept(sockets: Sockets, admissions: Admissions, logins: Logins, limits: Limits): void {
  sockets.use((socket, next) => {
    const caller = callerOf(socket.request);
    admissions.admit(socket.handshake.auth, caller).then(
      (admission) => {
        if (!admission.ok) return next(refusal(admission.problem));
        socket.data = { admitted: admission, caller };
        next();
      },
      () => next(refusal({ key: 'reject.busy' })),
    );
  });
  logins.onEnd((tokenHash) => {
    for (const socket of sockets.sockets.sockets.values()) {
      if (socket.data.admitted.facilitator?.tokenHash === tokenHash) socket.disconnect(true);
    }
  });
  sockets.on('connection', (socket) => {
    const { admitted, caller } = socket.data;
    const peer = new ConnectedPeer(socket.id, socket.conn, () => socket.disconnect(true));
    const session = new Session(admitted, peer, caller, logins, limits);
    answer(socket, 'join', (payload) => session.join(payload));
    answer(socket, 'command', (payload) => session.command(payload));
    answer(socket, 'resync', (payload) => session.resync(payload));
    const sent = countWithin(inMs);
    socket.onAny((name: string) => {
      if (!known.has(name) || sent() > mostMessages) socket.disconnect(true);
    });
    socket.on('disconnect', () => session.leave());
    session.enter();
  });
}

/** Every message gets an answer (R3); one that asks for none, or is of no known kind, ends the connection. */
function answer(socket: OurSocket, name: keyof Uplink, handle: (payload: unknown) => Promise<unknown>): void {
  socket.on(name, (payload: unknown, reply: unknown) => {
    if (typeof reply !== 'function') return void socket.disconnect(true);
    handle(payload).then(
      (result) => reply(result),
      () => reply({ ok: false, problem: { key: 'reject.busy' } }),
    );
  });
}

/** Counts how often it is called, anew after each span of time. */
function countWithin(ms: number): () => number {
  let since = 0;
  let count = 0;
  return () => {
    const now = performance.now();
    if (now - since > ms) {
      since = now;
      count = 0;
    }
    count += 1;
    return count;
  };
}

function refusal(problem: Problem): Error {
  return Object.assign(new Error(problem.key), { data: { problem } });
}

/** Whether a request came over HTTPS, either here or at a proxy on this machine. */
export function isSecure(request: IncomingMessage): boolean {
  if ('encrypted' in request.socket && request.socket.encrypted) return true;
  return isLoopback(request.socket.remoteAddress) && request.headers['x-forwarded-proto'] === 'https';
}

export const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(::1|(::ffff:)?127\.)/.test(address);

function callerOf(request: IncomingMessage): Caller {
  const secure = isSecure(request);
  const address = request.socket.remoteAddress;
  return {
    address: address ?? 'unknown',
    cookieToken: tokenFromCookies(request.headers.cookie, cookieName(secure)),
    invitedToken: (code) => tokenFromCookies(request.headers.cookie, invitedCookieName(code, secure)),
    unencrypted: !secure && !isLoopback(address),
  };
}
