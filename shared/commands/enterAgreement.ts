import * as z from 'zod/mini';
import { largestAmount } from '../budget/amount.ts';
import { ledgerOf } from '../budget/ledger.ts';
import { foundFor } from '../budget/outcomes.ts';
import { idSchema } from '../ids.ts';
import type { Scenario, Target } from '../scenario/schema.ts';
import type { StageRun } from '../state.ts';
import { allBoards } from '../tables/boards.ts';
import { accept, defineCommand, reject } from './command.ts';

/** The id of the outcome that holds the real figures; it stands last, and is replaced when they are entered again. */
export const agreementId = 'agreement';

const improvements = z.array(z.int().check(z.gte(0), z.lte(largestAmount))).check(z.maxLength(12));
const figures = z.array(z.strictObject({ targetId: idSchema, amounts: improvements })).check(z.maxLength(20));

/** All targets that any outcome of the scenario has, in the order they first appear: what an agreement sets figures for. */
export function agreementTargets(scenario: Scenario): Target[] {
  const targets = new Map<string, Target>();
  for (const outcome of scenario.outcomes) {
    for (const target of outcome.targets) if (!targets.has(target.id)) targets.set(target.id, target);
  }
  return [...targets.values()];
}

const perYear = z.array(z.int()).check(z.maxLength(12));
const found = z.strictObject({ boardId: idSchema, targetId: idSchema, amounts: perYear });

/** What every board has found for the targets of an agreement, so that what is found later can be told from it. */
export const foundOnBoards = (run: StageRun) =>
  allBoards(run).flatMap(({ boardId, board }) => {
    const ledger = ledgerOf(board, run.scenario);
    return agreementTargets(run.scenario).map((target) => ({
      boardId,
      targetId: target.id,
      amounts: [...foundFor(target, run.scenario, ledger)],
    }));
  });

/**
 * Enters the real figures when the økonomiaftale has landed, as improvements per target and year, and lets them count from now
 * on; what played cards add comes on top of them. The first time, the event tells how things stood. Refused unless exactly the
 * scenario's targets are given, each for every year.
 */
export const enterAgreement = defineCommand({
  name: 'enterAgreement',
  label: 'command.enterAgreement',
  roles: ['facilitator'],
  predicted: true,
  input: z.strictObject({ figures }),
  event: z.strictObject({
    type: z.literal('agreementEntered'),
    figures,
    /** How things stood when it landed; absent when the figures are corrected, and in logs from before this was told. */
    before: z.optional(z.strictObject({ outcomeId: idSchema, found: z.array(found) })),
  }),

  decide({ stage }, input) {
    const { scenario, outcomes, activeOutcomeId } = stage.run;
    const targets = agreementTargets(scenario);
    const complete =
      input.figures.length === targets.length &&
      targets.every((target) => {
        const given = input.figures.find((figure) => figure.targetId === target.id);
        return given?.amounts.length === scenario.years.length;
      });
    if (!complete) return reject('reject.agreementIncomplete');
    const isCorrection = outcomes.some(({ id }) => id === agreementId);
    const before = { outcomeId: activeOutcomeId, found: foundOnBoards(stage.run) };
    return accept({
      type: 'agreementEntered' as const,
      figures: input.figures,
      ...(isCorrection ? {} : { before }),
    });
  },

  reduce({ stage }, event, { at }) {
    const { run } = stage;
    if (event.before) run.landed = { at, ...event.before };
    const targets = agreementTargets(run.scenario).map((target) => {
      const amounts = event.figures.find((figure) => figure.targetId === target.id)?.amounts;
      return { ...target, amounts: amounts ?? target.amounts };
    });
    run.outcomes = run.outcomes.filter((outcome) => outcome.id !== agreementId);
    run.outcomes.push({ id: agreementId, name: 'Aftalen', description: 'Aftalen er landet', targets });
    run.activeOutcomeId = agreementId;
  },
});
