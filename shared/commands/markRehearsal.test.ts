import { describe, expect, it } from 'vitest';
import { emptyState } from '../emptyState.ts';
import { given } from '../testing/given.ts';
import { smallScenario, workshop } from '../testing/workshop.ts';

const scenarios = { small: smallScenario() };
const marked = given(emptyState()).when('markRehearsal', { people: 24 });

describe('markRehearsal', () => {
  it('makes a workshop a rehearsal before anything else has happened', () => {
    marked.thenEvents([{ type: 'rehearsalMarked', people: 24 }]);
    expect(marked.state.stage.rehearsal).toEqual({ people: 24 });
  });

  it('stays through a new run, and a restored one', () => {
    const run = { scenarioId: 'small' };
    const again = marked
      .when('startRun', run, { as: 'system', scenarios })
      .when('startRun', run, { as: 'facilitator', confirmed: true, scenarios })
      .when('restoreRun', { runId: 'r2' }, { confirmed: true });
    expect(again.state.stage.run.id).toBe('r2');
    expect(again.state.stage.rehearsal).toEqual({ people: 24 });
  });

  it('is refused once a run has begun, so that no real day becomes a rehearsal', () => {
    given(workshop('welcome')).when('markRehearsal', { people: 24 }).thenRejected('reject.rehearsalTooLate');
    given(workshop('welcome', {})).when('markRehearsal', { people: 24 }).thenRejected('reject.rehearsalTooLate');
  });

  it('is refused once somebody has come in', () => {
    given(emptyState())
      .when('joinWorkshop', { name: 'Karen', group: 'employee' })
      .when('markRehearsal', { people: 24 })
      .thenRejected('reject.rehearsalTooLate');
  });

  it('stays quiet when it is one already, whatever the number', () => {
    marked.when('markRehearsal', { people: 3 }).thenNothing();
  });

  it.each([0, 101, 1.5, Number.NaN])('is refused for %d people', (people) => {
    given(emptyState()).whenSent('markRehearsal', { people }).thenRejected('input.invalid');
  });
});
