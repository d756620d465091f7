import { describe, expect, it } from 'vitest';
import { emptyState } from '../emptyState.ts';
import { must } from '../ids.ts';
import { readyMade } from '../programme/readyMade/readyMade.ts';
import { twoFactSheets } from '../testing/factSheets.ts';
import { given, now } from '../testing/given.ts';
import { began, smallScenario, three, workshop } from '../testing/workshop.ts';

const yes = { confirmed: true };
const idea = { title: 'Fælles kantine', text: '', areaId: null, amounts: null };
const scenario = smallScenario();
const ownStep = {
  kind: 'ideas',
  title: 'Eget trin',
  prompt: 'Gør det.',
  minutes: 10,
  opens: { moves: false, ideas: true, ballots: false },
  anonymous: false,
  scene: 'ideas',
} as const;
const room = given(workshop('moves')).when('moveMoney', {
  from: 'schools',
  to: 'savings',
  profile: { kind: 'once', year: 2028, amount: 5 },
});

describe('startRun', () => {
  it('starts a new run with the whole scenario in the log', () => {
    room
      .when('startRun', { scenarioId: 'small' }, yes)
      .thenEvents([{ type: 'runStarted', id: 'r2', number: 2, scenario }]);
  });

  it('takes a ready-made programme instead of the scenario’s own, and begins at its first step', () => {
    const started = room.when('startRun', { scenarioId: 'small', programme: 'taster' }, yes);
    started.thenEvents([
      { type: 'runStarted', id: 'r2', number: 2, scenario: { ...scenario, programme: readyMade.taster } },
    ]);
    expect(started.state.stage.run.programme.stepId).toBe(readyMade.taster[0]?.id);
    room.whenSent('startRun', { scenarioId: 'small', programme: 'constructor' }, yes).thenRejected('input.invalid');
  });

  it('goes on with the programme as it stands, by no more than a word in the log: what was written lies beside it', () => {
    const edited = room
      .when('addStep', { after: 'welcome', step: { ...ownStep, title: 'Gåtur', prompt: 'Gå en tur.' } })
      .when('moveStep', { stepId: 'break', position: 1 })
      .when('skipStep', { stepId: 'welcome', skipped: true });
    const { programme } = edited.state.stage.run.scenario;
    const started = edited.when('startRun', { scenarioId: 'small', programme: 'asNow' }, yes);
    started.thenEvents([{ type: 'runStarted', id: 'r5', number: 2, scenario, programme: 'asNow' }]);
    const { run } = started.state.stage;
    expect(run.scenario).toEqual({ ...scenario, programme });
    expect(run.scenario.programme.map(({ title }) => title)).toContain('Gåtur');
    expect(run.programme.stepId).toBe('break');
    const changed = started.when('skipStep', { stepId: 'welcome', skipped: false }).state;
    expect(must(changed.vault.archive.r1).stage.scenario.programme).toEqual(programme);
  });

  it('leaves behind what lies on the table and the scenario does not have', () => {
    const small = smallScenario({ factSheets: twoFactSheets });
    const note = { kind: 'note', text: 'Husk kaffe' } as const;
    const sheets = twoFactSheets.map(({ id }) => ({ kind: 'factSheet' as const, id }));
    const started = given(workshop('moves', three, small))
      .when('addStep', { after: null, step: { ...ownStep, materials: [note, ...sheets] } })
      .when(
        'startRun',
        { scenarioId: 'small', programme: 'asNow' },
        { ...yes, scenarios: { small: { ...small, factSheets: twoFactSheets.slice(0, 1) } } },
      );
    expect(started.state.stage.run.scenario.programme[0]?.materials).toEqual([note, ...sheets.slice(0, 1)]);
  });

  it('is refused for the programme of another scenario than the one that is chosen', () => {
    const scenarios = { small: scenario, other: smallScenario({ id: 'other' }) };
    room
      .when('startRun', { scenarioId: 'other', programme: 'asNow' }, { ...yes, scenarios })
      .thenRejected('reject.programmeOfOther');
    given(emptyState())
      .when('startRun', { scenarioId: 'small', programme: 'asNow' }, { as: 'system' })
      .thenRejected('reject.programmeOfOther');
  });

  it('is the first run of a workshop when the server starts it, and leaves nothing to restore', () => {
    const first = given(emptyState()).when('startRun', { scenarioId: 'small' }, { as: 'system' });
    first.thenEvents([{ type: 'runStarted', id: 'r1', number: 1, scenario }]);
    expect(first.state.backstage.runs).toEqual([]);
    expect(first.state.vault.archive).toEqual({});
  });

  it('begins at the first step, with nothing moved and the expected outcome', () => {
    const { run } = room.when('startRun', { scenarioId: 'small' }, yes).state.stage;
    expect(run.programme).toEqual({ stepId: 'welcome', startedAt: now, extraMinutes: 0 });
    expect(run).toMatchObject({ id: 'r2', number: 2, activeOutcomeId: 'expected', board: { moves: {} }, ideas: {} });
  });

  it('keeps the people, and lays the old run aside for the desk to find', () => {
    const { state } = room
      .when('goToStep', { stepId: 'ideas' })
      .when('submitIdea', idea)
      .when('startRun', { scenarioId: 'small' }, yes);
    expect(state.stage.people).toEqual(room.state.stage.people);
    expect(state.own).toEqual({});
    expect(state.backstage.runs).toEqual([
      {
        id: 'r1',
        number: 1,
        scenarioId: 'small',
        scenarioName: 'Lilleby 2028',
        startedAt: began,
        endedAt: now,
        moves: 1,
        ideas: 1,
      },
    ]);
  });

  it('A2: keeps the old run from everyone but the server', () => {
    const { stage, backstage, own } = room
      .when('goToStep', { stepId: 'ideas' })
      .when('submitIdea', idea)
      .when('startRun', { scenarioId: 'small' }, yes).state;
    expect(JSON.stringify({ stage, backstage, own })).not.toMatch(/kantine|"m1"/);
  });

  it('A6: is refused until the passphrase was given again', () => {
    room.when('startRun', { scenarioId: 'small' }).thenRejected('reject.confirmPassphrase');
  });

  it('is refused for a scenario there is not', () => {
    room.when('startRun', { scenarioId: 'large' }, yes).thenRejected('reject.unknownScenario');
  });

  it('B6: is refused while a ballot is open, and not when it is closed', () => {
    const open = given(workshop('ideas'))
      .when('submitIdea', idea)
      .when('createBallot', { question: 'Hvilken?', ideaIds: ['i1'], withoutPrice: true })
      .when('goToStep', { stepId: 'ballots' })
      .when('openBallot', { ballotId: 'b2', consents: ['fewVoters'] });
    open.when('startRun', { scenarioId: 'small' }, yes).thenRejected('reject.ballotOpen');
    open
      .when('closeBallot', { ballotId: 'b2' })
      .when('startRun', { scenarioId: 'small' }, yes)
      .thenEvents([{ type: 'runStarted', id: 'r6', number: 2, scenario }]);
  });

  it('stays quiet about moves that were undone: the summary counts what stood', () => {
    const { state } = room.when('undoMove', { moveId: 'm1' }).when('startRun', { scenarioId: 'small' }, yes);
    expect(state.backstage.runs[0]?.moves).toBe(0);
  });
});
