import * as z from 'zod/mini';
import { retellDiscussion } from '../discussion/ownDiscussion.ts';
import { find, idSchema, must } from '../ids.ts';
import { clearSignals } from '../programme/signals.ts';
import { openBallots } from '../voting/ballots.ts';
import { accept, defineCommand, reject } from './command.ts';
import { archiveRun } from './startRun.ts';

/**
 * Brings an earlier run back as it was, with its step's timer started afresh; the current run is laid aside in its place.
 * Refused while a ballot is open and unless the passphrase was given again (A6).
 */
export const restoreRun = defineCommand({
  name: 'restoreRun',
  label: 'command.restoreRun',
  roles: ['facilitator'],
  predicted: false,
  confirmed: true,
  input: z.strictObject({ runId: idSchema }),
  event: z.strictObject({ type: z.literal('runRestored'), id: idSchema }),

  decide({ stage, vault }, { runId }) {
    if (runId === stage.run.id) return accept();
    if (!find(vault.archive, runId)) return reject('reject.unknownRun');
    if (openBallots(stage.run).length > 0) return reject('reject.ballotOpen');
    return accept({ type: 'runRestored' as const, id: runId });
  },

  reduce(draft, { id }, { at }) {
    const run = must(draft.vault.archive[id], 'run');
    archiveRun(draft, at);
    delete draft.vault.archive[id];
    draft.backstage.runs = draft.backstage.runs.filter((summary) => summary.id !== id);
    const { chosenBefore } = draft.backstage;
    if (chosenBefore) draft.backstage.chosenBefore = chosenBefore.filter((choice) => choice.run.id !== id);
    draft.stage.run = run.stage;
    draft.stage.run.programme.startedAt = at;
    draft.backstage.run = run.backstage;
    draft.own = run.own;
    clearSignals(draft.own);
    draft.vault.run = run.vault;
    retellDiscussion(draft);
  },
});
