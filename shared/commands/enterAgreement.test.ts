import { describe, expect, it } from 'vitest';
import { activeStatus } from '../budget/outcomes.ts';
import { given, now } from '../testing/given.ts';
import { smallScenario, workshop } from '../testing/workshop.ts';
import { stateAfter } from './decide.ts';
import { agreementTargets } from './enterAgreement.ts';

const room = given(workshop('moves'));
const service = { targetId: 'service', amounts: [90, 80, 70, 60] };
const cash = { targetId: 'cash', amounts: [0, 0, 0, 100] };
const found = ['service', 'cash'].map((targetId) => ({ boardId: 'plenary', targetId, amounts: [0, 0, 0, 0] }));

describe('enterAgreement', () => {
  it('asks for every target that any outcome has, once', () => {
    expect(agreementTargets(smallScenario()).map(({ id }) => id)).toEqual(['service', 'cash']);
  });

  it('enters the real figures, in whichever order they come', () => {
    room
      .when('enterAgreement', { figures: [cash, service] })
      .thenEvents([{ type: 'agreementEntered', figures: [cash, service], before: { outcomeId: 'expected', found } }]);
  });

  it('tells how things stood when it landed, and says nothing more of it when the figures are corrected', () => {
    const landed = room
      .when('moveMoney', { from: 'schools', to: 'savings', profile: { kind: 'once', year: 2029, amount: 30 } })
      .when('setActiveOutcome', { outcomeId: 'strict' })
      .when('enterAgreement', { figures: [cash, service] }, { at: now + 1 });
    const then = { at: now + 1, outcomeId: 'strict', found: found.map((one) => ({ ...one, amounts: [0, 30, 0, 0] })) };
    expect(landed.state.stage.run.landed).toEqual(then);
    const corrected = landed.when('enterAgreement', { figures: [service, cash] });
    expect(corrected.state.stage.run.landed).toEqual(then);
    corrected.thenEvents([{ type: 'agreementEntered', figures: [service, cash] }]);
  });

  it('L6: an event from before this was told lets the figures count all the same', () => {
    const entered = { type: 'agreementEntered' as const, figures: [service, cash] };
    const { run } = stateAfter(room.state, [entered], { at: now, word: () => null }).stage;
    expect(run.activeOutcomeId).toBe('agreement');
    expect(run.landed).toBeUndefined();
  });

  it('lets them count from now on, as the last of the outcomes', () => {
    const { run } = room.when('enterAgreement', { figures: [cash, service] }).state.stage;
    expect(run.outcomes.map(({ id }) => id)).toEqual(['lenient', 'expected', 'strict', 'agreement']);
    const targets = activeStatus(run)?.targets.map(({ target, missing }) => [target.id, target.spendingTypes, missing]);
    expect(targets).toEqual([
      ['service', ['service'], [90, 80, 70, 60]],
      ['cash', ['service', 'transfer'], [0, 0, 0, 100]],
    ]);
  });

  it('replaces them when they are entered again', () => {
    const { run } = room
      .when('enterAgreement', { figures: [service, cash] })
      .when('enterAgreement', { figures: [{ ...service, amounts: [1, 1, 1, 1] }, cash] }).state.stage;
    expect(run.outcomes).toHaveLength(4);
    expect(activeStatus(run)?.targets[0]?.target.amounts).toEqual([1, 1, 1, 1]);
  });

  it.each([
    ['a target is missing', [service]],
    ['a year is missing', [service, { ...cash, amounts: [1, 2, 3] }]],
    ['there is a year too many', [service, { ...cash, amounts: [1, 2, 3, 4, 5] }]],
    ['a target is unknown', [service, { ...cash, targetId: 'construction' }]],
    ['a target comes twice', [service, service]],
    ['there is one too many', [service, cash, { ...cash, targetId: 'construction' }]],
    ['there is none', []],
  ])('is refused when %s', (_, figures) => {
    room.when('enterAgreement', { figures }).thenRejected('reject.agreementIncomplete');
  });

  it.each([-1, 0.5, Number.NaN, 1_000_000_001])('M2: is refused with %s kr.', (amount) => {
    room
      .whenSent('enterAgreement', { figures: [{ ...service, amounts: [amount, 0, 0, 0] }, cash] })
      .thenRejected('input.invalid');
  });

  it('stays quiet about the scenario and its own outcomes', () => {
    const { run } = room.when('enterAgreement', { figures: [service, cash] }).state.stage;
    expect(run.scenario).toBe(room.state.stage.run.scenario);
    expect(run.outcomes.slice(0, 3)).toEqual(run.scenario.outcomes);
  });
});
