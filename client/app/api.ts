import * as z from 'zod/mini';
import type { Problem } from '../../shared/commands/command.ts';
import type { ReadyMadeName } from '../../shared/programme/readyMade/readyMade.ts';

/** What the HTTP side answers: a value, or the refusal that its problem details carry. */
export type ApiAnswer<T> = { ok: true; value: T } | { ok: false; problem: Problem };

const problemDetails = z.object({
  problem: z.object({ key: z.string(), values: z.optional(z.record(z.string(), z.number())) }),
});

/** Asks with a body as JSON; a string is JSON already. */
async function ask<T>(path: string, shape: z.ZodMiniType<T>, body?: unknown): Promise<ApiAnswer<T>> {
  try {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      credentials: 'same-origin',
      ...(body === undefined
        ? {}
        : {
            headers: { 'content-type': 'application/json' },
            body: typeof body === 'string' ? body : JSON.stringify(body),
          }),
    });
    const json: unknown = response.status === 204 ? null : await response.json();
    if (response.ok) return { ok: true, value: shape.parse(json) };
    const read = problemDetails.safeParse(json);
    return { ok: false, problem: read.success ? (read.data.problem as Problem) : { key: 'reject.busy' } };
  } catch {
    return { ok: false, problem: { key: 'reject.busy' } };
  }
}

const scenarioCard = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  municipality: z.string(),
  minutes: z.number(),
  areas: z.number(),
});
export type ScenarioCard = z.infer<typeof scenarioCard>;

const workshopCard = z.object({
  code: z.string(),
  /** The further 64 bits that go into the QR code. */
  key: z.string(),
  scenarioName: z.string(),
  startedAt: z.number(),
  people: z.number(),
  day: z.optional(z.number()),
  isRehearsal: z.optional(z.literal(true)),
});
export type WorkshopCard = z.infer<typeof workshopCard>;

const workshopCards = z.object({ workshops: z.array(workshopCard), older: z.number() });
/** The newest workshops, and how many older ones are left out. */
export type WorkshopCards = z.infer<typeof workshopCards>;

/** Where people can open the app: what the desk and the screen write beside the code. */
const place = z.object({ origin: z.string(), encrypted: z.boolean() });

const started = z.object({ code: z.string() });
const nothing = z.unknown();

export const api = {
  /** Whether this browser is logged in as facilitator. */
  session: () => ask('/api/session', z.object({ facilitator: z.boolean() })),
  login: (passphrase: string) => ask('/api/login', nothing, { passphrase }),
  /** Gives the passphrase once more, for one command that asks for it (A6). */
  confirm: (passphrase: string) => ask('/api/confirm', nothing, { passphrase }),
  /** Also ends an invitation's login, to the workshop of the code. */
  logout: (code?: string) => ask('/api/logout', nothing, code === undefined ? {} : { code }),
  /** As whom this browser is at the desk of a workshop, and the further 64 bits of its QR codes. */
  desk: (code: string) => ask(`/api/workshops/${code}/desk`, z.object({ me: z.string(), key: z.string() })),
  /** A secret for somebody who has been invited; it stands in this one answer alone. */
  makeInvitation: (code: string, facilitatorId: string) =>
    ask(`/api/workshops/${code}/invitations`, z.object({ secret: z.string(), expiresAt: z.number() }), {
      facilitatorId,
    }),
  /** Exchanges an invitation for a login to one workshop. */
  acceptInvitation: (code: string, secret: string) => ask('/api/invitation', nothing, { code, secret }),
  scenarios: () => ask('/api/scenarios', z.array(scenarioCard)),
  workshops: () => ask('/api/workshops', workshopCards),
  allWorkshops: () => ask('/api/workshops?all', workshopCards),
  /** With the scenario's own programme, or a ready-made one. */
  startWorkshop: (scenarioId: string, programme?: ReadyMadeName) =>
    ask('/api/workshops', started, { scenarioId, ...(programme ? { programme } : {}) }),
  /** The text of a file that a workshop was kept in. */
  readWorkshopFile: (text: string) => ask('/api/workshops/file', started, text),
  /** The aktørdag after another, in the same programme or a ready-made one. */
  startNextDay: (continueFrom: string, programme?: ReadyMadeName) =>
    ask('/api/workshops', started, { continueFrom, ...(programme ? { programme } : {}) }),
  /** A rehearsal with simulated people; like a workshop when it takes over the steps of that one. */
  startRehearsal: (scenarioId: string, rehearsal: { people: number; like?: string }, programme?: ReadyMadeName) =>
    ask('/api/workshops', started, { scenarioId, rehearsal, ...(programme ? { programme } : {}) }),
  pauseRehearsal: (code: string, isPaused: boolean) =>
    ask(`/api/workshops/${code}/rehearsal/pause`, nothing, { isPaused }),
  endRehearsal: (code: string) => ask(`/api/workshops/${code}/rehearsal/end`, nothing, {}),
  /** Where participants open the app, as the server knows itself on the network. */
  place: () => ask('/api/place', place),
  /** An earlier run as the room left it: `{ people, run }` of the stage. */
  run: (code: string, runId: string) =>
    ask(`/api/workshops/${code}/runs/${runId}`, z.custom<import('../../shared/state.ts').Stage>()),
};
