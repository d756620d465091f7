import { describe, expect, it } from 'vitest';
import { given, now } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const yes = { confirmed: true };
const first = given(workshop('ideas'))
  .when('submitIdea', { title: 'Fælles kantine', text: '', areaId: null, amounts: null })
  .when('hideIdea', { ideaId: 'i1', reason: 'Navngiver en borger.' })
  .when('extendTimer', { minutes: 5 });
const second = first.when('startRun', { scenarioId: 'small' }, yes);

describe('restoreRun', () => {
  it('brings an earlier run back', () => {
    second.when('restoreRun', { runId: 'r1' }, yes).thenEvents([{ type: 'runRestored', id: 'r1' }]);
  });

  it('brings it back as it was, with the timer of its step started afresh', () => {
    const later = now + 60_000;
    const { stage, backstage, own, vault } = second.when('restoreRun', { runId: 'r1' }, { ...yes, at: later }).state;
    const { run } = first.state.stage;
    expect(stage.run).toEqual({ ...run, programme: { ...run.programme, startedAt: later } });
    expect(backstage.run).toEqual(first.state.backstage.run);
    expect(own).toEqual(first.state.own);
    expect(vault.run).toEqual(first.state.vault.run);
  });

  it('lays the current run aside in its place, from where it can be brought back in turn', () => {
    const swapped = second.when('restoreRun', { runId: 'r1' }, yes);
    expect(swapped.state.backstage.runs.map(({ id, number }) => [id, number])).toEqual([['r4', 2]]);
    const back = swapped.when('restoreRun', { runId: 'r4' }, yes);
    expect(back.state.stage.run).toEqual(second.state.stage.run);
    expect(back.state.backstage.runs.map(({ id }) => id)).toEqual(['r1']);
  });

  it('gives the next run a number no other had', () => {
    second
      .when('restoreRun', { runId: 'r1' }, yes)
      .when('startRun', { scenarioId: 'small' }, yes)
      .thenEvents([{ type: 'runStarted', id: 'r6', number: 3, scenario: first.state.stage.run.scenario }]);
  });

  it('lists the runs that rest in the order they were first played', () => {
    const third = second.when('startRun', { scenarioId: 'small' }, yes);
    const back = third.when('restoreRun', { runId: 'r1' }, yes).when('restoreRun', { runId: 'r4' }, yes);
    expect(back.state.backstage.runs.map(({ id, number }) => [id, number])).toEqual([
      ['r1', 1],
      ['r5', 3],
    ]);
  });

  it('keeps those who came in the meantime, and lets them play on in the old run', () => {
    const { state } = second
      .when('joinWorkshop', { name: 'Ditte', group: 'employee' })
      .when('restoreRun', { runId: 'r1' }, yes)
      .when('submitIdea', { title: 'Kortere møder', text: '', areaId: null, amounts: null }, { as: 'p5' });
    expect(Object.keys(state.stage.people)).toEqual(['anna', 'bo', 'cara', 'p5']);
    expect(state.own['p5']?.ideas).toEqual({ i7: { stage: 'shown' } });
  });

  it('A6: is refused until the passphrase was given again', () => {
    second.when('restoreRun', { runId: 'r1' }).thenRejected('reject.confirmPassphrase');
  });

  it('is refused for a run there is not', () => {
    second.when('restoreRun', { runId: 'r9' }, yes).thenRejected('reject.unknownRun');
  });

  it('B6: is refused while a ballot is open', () => {
    second
      .when('goToStep', { stepId: 'ideas' })
      .when('submitIdea', { title: 'Kortere møder', text: '', areaId: null, amounts: null })
      .when('createBallot', { question: 'Hvilken?', ideaIds: ['i6'], withoutPrice: true })
      .when('goToStep', { stepId: 'ballots' })
      .when('openBallot', { ballotId: 'b7', consents: ['fewVoters'] })
      .when('restoreRun', { runId: 'r1' }, yes)
      .thenRejected('reject.ballotOpen');
  });

  it('stays quiet when that run is the current one', () => {
    second.when('restoreRun', { runId: 'r4' }, yes).thenNothing();
  });
});
