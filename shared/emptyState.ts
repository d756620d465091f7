import type { Scenario } from './scenario/schema.ts';
import type { ArchivedRun, State } from './state.ts';

/** A run that has just begun: nothing moved, nothing written, the programme at its first step. */
export function freshRun(scenario: Scenario, id: string, number: number, startedAt: number): ArchivedRun {
  return {
    stage: {
      id,
      number,
      scenario,
      outcomes: scenario.outcomes,
      activeOutcomeId: scenario.expectedOutcomeId,
      programme: { stepId: scenario.programme[0]?.id ?? '', startedAt, extraMinutes: 0 },
      scene: null,
      shocks: [],
      board: { moves: [], package: [] },
      tables: [],
      ideas: {},
      veiledIdeas: 0,
      ballots: {},
      questions: {},
    },
    backstage: { hiddenIdeas: {}, draftBallots: {}, seats: {} },
    own: {},
    vault: { startedAt, ideaAuthors: {}, veiledIdeas: {}, questionAuthors: {}, rolls: {}, results: {} },
  };
}

const nowhere: Scenario = {
  schema: 'aktordag-scenario/1',
  id: 'none',
  name: '',
  description: '',
  language: 'da',
  municipality: { name: '', fictional: true, inhabitants: 0, profile: '' },
  budgetYear: 2000,
  years: [2000, 2001],
  priceLevel: '',
  committees: [],
  areas: [],
  outcomes: [],
  expectedOutcomeId: 'none',
  frames: { service: [0, 0], construction: [0, 0], constructionBaseline: [0, 0] },
  investments: { pool: [0, 0], paybackYearsAtMost: 1 },
  financing: null,
  pressure: { demography: [], other: [], population: [] },
  proposals: [],
  ideaPool: null,
  factSheets: [],
  programme: [],
  checks: { baselineByType: {} },
};

/** The state before the first entry of a log: run number 0 of a scenario without areas. The first `runStarted` replaces it. */
export function emptyState(): State {
  const run = freshRun(nowhere, 'none', 0, 0);
  return {
    stage: { people: {}, tablets: {}, run: run.stage },
    backstage: { run: run.backstage, runs: [] },
    own: {},
    vault: { run: run.vault, archive: {} },
  };
}
