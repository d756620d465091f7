import compression from 'compression';
import express, { type Express } from 'express';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { Aside } from '../aside/aside.ts';
import type { Clock } from '../clock.ts';
import type { Invitations } from '../invitations.ts';
import type { Logins } from '../logins.ts';
import type { Limits } from '../realtime/limits.ts';
import type { Rehearsals } from '../rehearsal/rehearsals.ts';
import type { Workshops } from '../workshop/workshops.ts';
import { clientFiles } from './clientFiles.ts';
import { facilitatorRoutes, facilitatorsOf, facilitatorsOnly } from './facilitator.ts';
import { securityHeaders } from './headers.ts';
import { healthRoutes, type Vitals } from './health.ts';
import { deskRoutes, invitationRoutes } from './invitationRoutes.ts';
import { isOwnOrigin } from './origin.ts';
import { problemHandler, sendProblem } from './problems.ts';
import { rehearsalRoutes } from './rehearsalRoutes.ts';
import { reportRoutes } from './reportRoutes.ts';
import { fileToReadRoutes, workshopFileRoutes } from './workshopFileRoutes.ts';
import { runRoutes, workshopRoutes } from './workshopRoutes.ts';

export interface AppParts {
  workshops: Workshops;
  rehearsals: Rehearsals;
  aside: Aside;
  clock: Clock;
  logins: Logins;
  invitations: Invitations;
  limits: Limits;
  scenarios: readonly Scenario[];
  vitals: Vitals;
  /** Where people open the app, as the server knows itself on the network. */
  place: { origin: string; encrypted: boolean };
  warn(what: string): void;
}

/** The HTTP side: login, workshops, scenarios, health, and the built client. */
export function createApp({
  workshops,
  rehearsals,
  aside,
  clock,
  logins,
  invitations,
  limits,
  scenarios,
  vitals,
  place,
  warn,
}: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders());
  app.use(healthRoutes(vitals));
  app.use(compression());
  app.use('/api', (request, response, next) => {
    response.set('cache-control', 'no-store');
    if (isOwnOrigin(request.headers)) return next();
    sendProblem(response, 403, { key: 'reject.notAllowed' });
  });
  const forFacilitators = facilitatorsOnly(logins);
  app.use('/api/workshops/file', forFacilitators, fileToReadRoutes(workshops, aside));
  app.use('/api', express.json({ limit: '64kb', strict: true }));
  app.get('/api/place', (_request, response) => {
    response.json(place);
  });
  app.use('/api', facilitatorRoutes(logins, limits, workshops), invitationRoutes(invitations, limits));
  // What a desk needs of its own workshop is for those too who were invited to it; all else asks for the passphrase's login.
  app.use('/api/workshops/:code', facilitatorsOf(logins, workshops));
  app.use(
    '/api',
    deskRoutes(workshops, logins, invitations),
    runRoutes(workshops),
    reportRoutes(workshops, aside, clock, place.origin),
    workshopFileRoutes(workshops),
  );
  app.use(
    '/api',
    forFacilitators,
    workshopRoutes(workshops, rehearsals, aside, scenarios),
    rehearsalRoutes(rehearsals),
  );
  app.use('/api', (_request, response) => sendProblem(response, 404, { key: 'input.invalid' }));
  app.use(clientFiles());
  app.use(problemHandler(warn));
  return app;
}
