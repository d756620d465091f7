import * as z from 'zod/mini';
import { retellDiscussion } from '../discussion/ownDiscussion.ts';
import { freshRun } from '../emptyState.ts';
import { idSchema } from '../ids.ts';
import { readyMade, readyMadeNames } from '../programme/readyMade/readyMade.ts';
import { scenarioSchema } from '../scenario/schema.ts';
import type { State, Table } from '../state.ts';
import { openBallots } from '../voting/ballots.ts';
import { accept, defineCommand, reject } from './command.ts';
import { ownOf } from './ownOf.ts';

/** Lays the current run aside, whole, and lists it for the desk. The people stay. */
export function archiveRun({ stage, backstage, own, vault }: State, endedAt: number): void {
  const { run } = stage;
  if (run.number === 0) return; // the empty run before the first
  vault.archive[run.id] = { stage: run, backstage: backstage.run, own, vault: vault.run };
  backstage.runs.push({
    id: run.id,
    number: run.number,
    scenarioId: run.scenario.id,
    scenarioName: run.scenario.name,
    startedAt: vault.run.startedAt,
    endedAt,
    moves: run.board.moves.filter((move) => !move.undone).length,
    ideas: Object.keys(run.ideas).length,
  });
  backstage.runs.sort((a, b) => a.number - b.number);
}

/** The number the next run gets: one more than any before it. */
const nextNumber = ({ stage, backstage }: State): number =>
  Math.max(stage.run.number, ...backstage.runs.map((run) => run.number)) + 1;

/**
 * Starts a new run from a scenario, with its own programme or a ready-made one; the current one is laid aside and can be restored. Refused while a ballot is open, for
 * unknown scenarios, and unless the passphrase was given again (A6).
 */
export const startRun = defineCommand({
  name: 'startRun',
  label: 'command.startRun',
  roles: ['facilitator', 'system'],
  predicted: false,
  confirmed: true,
  input: z.strictObject({ scenarioId: idSchema, programme: z.optional(z.enum(readyMadeNames)) }),
  event: z.strictObject({
    type: z.literal('runStarted'),
    id: idSchema,
    number: z.int().check(z.gte(1)),
    /** The whole scenario, so that the log can be replayed when the file has changed. */
    scenario: scenarioSchema,
  }),

  decide(state, { scenarioId, programme }, { newId, scenario }) {
    if (openBallots(state.stage.run).length > 0) return reject('reject.ballotOpen');
    const chosen = scenario(scenarioId);
    if (!chosen) return reject('reject.unknownScenario');
    const played = programme === undefined ? chosen : { ...chosen, programme: readyMade[programme] };
    return accept({ type: 'runStarted' as const, id: newId('r'), number: nextNumber(state), scenario: played });
  },

  reduce(draft, { id, number, scenario }, { at }) {
    const { seats, seed } = draft.backstage.run;
    const tables = draft.stage.run.tables.map((table): Table => ({ ...table, board: { moves: [], package: [] } }));
    archiveRun(draft, at);
    const run = freshRun(scenario, id, number, at);
    draft.stage.run = { ...run.stage, tables };
    draft.backstage.run = { ...run.backstage, seats: { ...seats }, ...(seed === undefined ? {} : { seed }) };
    draft.own = run.own;
    draft.vault.run = run.vault;
    retellDiscussion(draft);
    for (const [person, tableId] of Object.entries(seats)) ownOf(draft.own, person).tableId = tableId;
  },
});
