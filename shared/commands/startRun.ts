import * as z from 'zod/mini';
import { eachMove } from '../budget/moves.ts';
import { retellDiscussion } from '../discussion/ownDiscussion.ts';
import { freshRun } from '../emptyState.ts';
import { type ChosenBefore, choicesOf } from '../followup/choices.ts';
import { idSchema } from '../ids.ts';
import { readyMade, readyMadeNames } from '../programme/readyMade/readyMade.ts';
import { stepsAsNow } from '../programme/stepsAsNow.ts';
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
    moves: [...eachMove(run.board)].filter((move) => !move.undone).length,
    ideas: Object.keys(run.ideas).length,
  });
  backstage.runs.sort((a, b) => a.number - b.number);
  const { id, number } = run;
  const chosen = choicesOf(run).map(
    (choice): ChosenBefore => ({ ...choice, day: stage.day ?? 1, run: { id, number } }),
  );
  if (chosen.length > 0) backstage.chosenBefore = [...(backstage.chosenBefore ?? []), ...chosen];
}

/** The number the next run gets: one more than any before it. */
const nextNumber = ({ stage, backstage }: State): number =>
  Math.max(stage.run.number, ...backstage.runs.map((run) => run.number)) + 1;

/** Instead of the scenario's own programme: the steps of the run that is laid aside, or a ready-made one. */
const otherProgrammes = ['asNow', ...readyMadeNames] as const;

/**
 * Starts a new run from a scenario, with its own programme, the present run's as it stands, or a ready-made one; the current run
 * is laid aside and can be restored. Refused while a ballot is open, for unknown scenarios, for the present programme with
 * another scenario, and unless the passphrase was given again (A6).
 */
export const startRun = defineCommand({
  name: 'startRun',
  label: 'command.startRun',
  roles: ['facilitator', 'system'],
  predicted: false,
  confirmed: true,
  input: z.strictObject({ scenarioId: idSchema, programme: z.optional(z.enum(otherProgrammes)) }),
  event: z.strictObject({
    type: z.literal('runStarted'),
    id: idSchema,
    number: z.int().check(z.gte(1)),
    /** The whole scenario, so that the log can be replayed when the file has changed. */
    scenario: scenarioSchema,
    /** The steps are those of the run before, whose words lie beside the log; absent where they are the scenario's. */
    programme: z.optional(z.literal('asNow')),
  }),

  decide(state, { scenarioId, programme }, { newId, scenario }) {
    if (openBallots(state.stage.run).length > 0) return reject('reject.ballotOpen');
    const chosen = scenario(scenarioId);
    if (!chosen) return reject('reject.unknownScenario');
    if (programme === 'asNow' && state.stage.run.scenario.id !== scenarioId) return reject('reject.programmeOfOther');
    const isOther = programme !== undefined && programme !== 'asNow';
    return accept({
      type: 'runStarted' as const,
      id: newId('r'),
      number: nextNumber(state),
      scenario: isOther ? { ...chosen, programme: readyMade[programme] } : chosen,
      ...(programme === 'asNow' ? { programme } : {}),
    });
  },

  reduce(draft, { id, number, scenario: told, programme }, { at }) {
    const scenario =
      programme === 'asNow' ? { ...told, programme: stepsAsNow(draft.stage.run.scenario.programme, told) } : told;
    const { seats, seed } = draft.backstage.run;
    const tables = draft.stage.run.tables.map((table): Table => ({ ...table, board: { moves: [], package: [] } }));
    archiveRun(draft, at);
    const run = freshRun(scenario, id, number, at);
    const first = programme === 'asNow' && scenario.programme.find(({ skipped }) => !skipped);
    if (first) run.stage.programme.stepId = first.id;
    draft.stage.run = { ...run.stage, tables };
    draft.backstage.run = { ...run.backstage, seats: { ...seats }, ...(seed === undefined ? {} : { seed }) };
    draft.own = run.own;
    draft.vault.run = run.vault;
    retellDiscussion(draft);
    for (const [person, tableId] of Object.entries(seats)) ownOf(draft.own, person).tableId = tableId;
  },
});
