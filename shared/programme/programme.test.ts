import { describe, expect, it } from 'vitest';
import { emptyState } from '../emptyState.ts';
import { given } from '../testing/given.ts';
import { began, workshop } from '../testing/workshop.ts';
import { currentStep, neighbourStep, opensNow, sceneNow, timeLeft } from './programme.ts';

const at = (stepId: string) => workshop(stepId).stage.run;
const nowhere = emptyState().stage.run;
const minutes = (count: number) => count * 60_000;

describe('the programme', () => {
  it('is at one step, which says what people may do', () => {
    expect(currentStep(at('moves'))?.id).toBe('moves');
    expect(opensNow(at('welcome'))).toEqual({ moves: false, ideas: false, ballots: false });
    expect(opensNow(at('moves'))).toEqual({ moves: true, ideas: false, ballots: false });
    expect(opensNow(at('ideas'))).toEqual({ moves: false, ideas: true, ballots: false });
    expect(opensNow(at('ballots'))).toEqual({ moves: false, ideas: false, ballots: true });
  });

  it('opens nothing before there is a programme, or at a step it does not have', () => {
    expect(currentStep(nowhere)).toBeUndefined();
    expect(opensNow(nowhere)).toEqual({ moves: false, ideas: false, ballots: false });
    expect(opensNow(at('constructor'))).toEqual({ moves: false, ideas: false, ballots: false });
  });

  it('has a step before and after, but at either end', () => {
    expect(neighbourStep(at('moves'), 1)?.id).toBe('ideas');
    expect(neighbourStep(at('moves'), -1)?.id).toBe('welcome');
    expect(neighbourStep(at('welcome'), -1)).toBeUndefined();
    expect(neighbourStep(at('break'), 1)).toBeUndefined();
    expect(neighbourStep(at('lunch'), 1)).toBeUndefined();
  });
});

describe('a skipped step', () => {
  it('is passed over on the way, forward and back', () => {
    const skipped = given(workshop('moves')).when('skipStep', { stepId: 'ideas', skipped: true });
    expect(neighbourStep(skipped.state.stage.run, 1)?.id).toBe('ballots');
    const further = skipped.when('goToStep', { stepId: 'ballots' });
    expect(neighbourStep(further.state.stage.run, -1)?.id).toBe('moves');
  });
});

describe('the screen', () => {
  it('shows the step’s own scene, the one the desk chose, or a pause', () => {
    expect(sceneNow(at('moves'))).toBe('budget');
    expect(sceneNow({ ...at('moves'), scene: 'ideas' })).toBe('ideas');
    expect(sceneNow(nowhere)).toBe('pause');
  });
});

describe('the timer', () => {
  it('counts down from the minutes of the step', () => {
    expect(timeLeft(at('moves'), began)).toBe(minutes(30));
    expect(timeLeft(at('moves'), began + 1)).toBe(minutes(30) - 1);
    expect(timeLeft(at('welcome'), began)).toBe(minutes(15));
  });

  it('has the minutes that were added', () => {
    const { run } = given(workshop('moves')).when('extendTimer', { minutes: 5 }).state.stage;
    expect(timeLeft(run, began)).toBe(minutes(35));
  });

  it('runs over instead of cutting off', () => {
    expect(timeLeft(at('moves'), began + minutes(40))).toBe(minutes(-10));
    given(workshop('moves'))
      .when(
        'moveMoney',
        { from: 'schools', to: 'schools', profile: { kind: 'once', year: 2028, amount: 1 } },
        { at: began + minutes(400) },
      )
      .thenNothing();
  });
});
