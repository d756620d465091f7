import { pool, savings } from '../budget/board.ts';
import { breachOf } from '../budget/breach.ts';
import { boardAt } from '../budget/history.ts';
import { movesOf } from '../budget/moves.ts';
import type { Problem } from '../commands/command.ts';
import { emptyState } from '../emptyState.ts';
import { earlierRunsOf } from '../report/earlierRuns.ts';
import { reportOf } from '../report/report.ts';
import { readScenario } from '../scenario/checks.ts';
import type { StageRun } from '../state.ts';
import { allBoards } from '../tables/boards.ts';
import { largestFile } from './largestFile.ts';
import { stateFromFile } from './stateFromFile.ts';
import { type WorkshopFile, workshopFileSchema } from './workshopFile.ts';

export type FileReading = { ok: true; file: WorkshopFile } | { ok: false; problem: Problem };

const refuse = (key: Problem['key']): FileReading => ({ ok: false, problem: { key } });

/**
 * Reads a workshop from the text of a file (I1, I4). Refused when it is too large, no JSON, another kind of file, from a newer
 * release, or when anything in it does not fit: a wrong shape, a trick name, lists that do not cover the years, a scenario with
 * mistakes, money that passes a floor or ceiling (M3), or a reference that points nowhere.
 */
export function readWorkshopFile(text: string): FileReading {
  if (text.length > largestFile) return refuse('reject.fileTooLarge');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse('reject.fileNotJson');
  }
  const version = versionOf(json);
  if (version === undefined) return refuse('reject.fileOfAnotherKind');
  if (version > 1) return refuse('reject.fileNewer');
  if (hasProto(json)) return refuse('reject.fileBroken');
  const read = workshopFileSchema.safeParse(json);
  return read.success && isSound(read.data) ? { ok: true, file: read.data } : refuse('reject.fileBroken');
}

function versionOf(json: unknown): number | undefined {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'format')) return undefined;
  const { format } = json as { format: unknown };
  const [, digits] = (typeof format === 'string' && /^aktordag-workshop\/(\d{1,6})$/.exec(format)) || [];
  return digits === undefined ? undefined : Number(digits);
}

/** Whether the one key that a schema leaves out without a word stands anywhere; without recursion, however deep the lists (I4). */
function hasProto(json: unknown): boolean {
  const waiting = [json];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (typeof node !== 'object' || node === null) continue;
    if (Object.hasOwn(node, '__proto__')) return true;
    for (const one of Object.values(node)) waiting.push(one);
  }
  return false;
}

const isUnique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** Whether the parts fit each other: every figure can be worked out, and every run looked back on. */
function isSound(file: WorkshopFile): boolean {
  const runs = [file.run, ...file.earlier.map(({ run }) => run)];
  const listed = file.earlier.every(({ summary, run }) => summary.id === run.id && summary.number === run.number);
  if (!listed || !isUnique(runs.map(({ id }) => id)) || !isUnique(runs.map(({ number }) => String(number))))
    return false;
  const state = emptyState();
  stateFromFile(state, file, 0);
  const { stage, vault } = state;
  try {
    if (![stage.run, ...Object.values(vault.archive).map((run) => run.stage)].every(isSoundRun)) return false;
    if (
      !runs.every(({ ideas, ballots, questions }) =>
        [ideas, ballots, questions].every((list) => isUnique(list.map(({ id }) => id))),
      )
    )
      return false;
    reportOf(stage, { t: (key) => key, language: 'da' }, '2000-01-01', earlierRunsOf(state));
  } catch {
    return false;
  }
  return true;
}

/** @throws where something refers to what is not there. */
function isSoundRun(run: StageRun): boolean {
  const { scenario, outcomes, activeOutcomeId, programme, ideas, ballots } = run;
  if (!readScenario(scenario).ok) return false;
  const years = scenario.years.length;
  const accounts = new Set([savings, pool, ...scenario.areas.map(({ id }) => id)]);
  const steps = new Set(scenario.programme.map(({ id }) => id));
  const proposals = new Set(scenario.proposals.map(({ id }) => id));
  const covers = (amounts: readonly number[] | null) => amounts === null || amounts.length === years;
  return (
    outcomes.some(({ id }) => id === activeOutcomeId) &&
    steps.has(programme.stepId) &&
    outcomes.every(({ targets }) => targets.every(({ amounts }) => covers(amounts))) &&
    Object.values(ideas).every(
      ({ amounts, cost }) => covers(amounts) && Object.values(cost?.amounts ?? {}).every(covers),
    ) &&
    Object.values(ballots).every(({ options }) => options.every(({ amounts }) => covers(amounts))) &&
    allBoards(run).every(({ board }) => {
      boardAt(board, 0);
      return (
        movesOf(board).every(({ from, to, amounts }) => covers(amounts) && accounts.has(from) && accounts.has(to)) &&
        board.package.every(({ proposalId }) => proposals.has(proposalId)) &&
        breachOf(board, scenario) === undefined
      );
    })
  );
}
