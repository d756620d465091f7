import { Router } from 'express';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { isLoopback } from '../realtime/socketServer.ts';

/** What operations look at; figures of the whole server, never of a person or a workshop (P3). */
export interface Vitals {
  connections(): number;
  /** Whether the log can be written now. */
  canWrite(): Promise<boolean>;
}

/** `GET /healthz` (the process answers), `GET /readyz` (writing works), `GET /metrics` (from this machine only). */
export function healthRoutes(vitals: Vitals): Router {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'aktordag_connections',
    help: 'Devices connected now',
    registers: [registry],
    collect() {
      this.set(vitals.connections());
    },
  });

  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ ok: true });
  });
  router.get('/readyz', async (_request, response) => {
    const ok = await vitals.canWrite();
    response.status(ok ? 200 : 503).json({ ok });
  });
  router.get('/metrics', async (request, response) => {
    const proxied = request.headers['x-forwarded-for'] !== undefined;
    if (!isLoopback(request.socket.remoteAddress) || proxied) {
      response.status(404).type('text/plain').send('Not found');
      return;
    }
    response.type(registry.contentType).send(await registry.metrics());
  });
  return router;
}
