import { describe, expect, it } from 'vitest';
import { readyMade } from '../programme/readyMade/readyMade.ts';
import { given, now } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const room = given(workshop('welcome'));
const taken = room.when('takeProgramme', { programme: 'halfDay' });

describe('takeProgramme', () => {
  it('takes the place of the run’s own programme, and begins at its first step', () => {
    taken.thenEvents([{ type: 'programmeTaken', steps: readyMade.halfDay }]);
    const { run } = taken.state.stage;
    expect(run.scenario.programme).toEqual(readyMade.halfDay);
    expect(run.programme).toEqual({ stepId: 'welcome', startedAt: now, extraMinutes: 0 });
  });

  it('can be thought better of, and changed from there', () => {
    const again = taken.when('takeProgramme', { programme: 'taster' }).when('removeStep', { stepId: 'ballot' });
    expect(again.state.stage.run.scenario.programme).toHaveLength(readyMade.taster.length - 1);
    expect(readyMade.taster).toHaveLength(5);
  });

  it('is refused once the day has gone past the first step', () => {
    taken
      .when('goToStep', { stepId: 'ideas' })
      .when('takeProgramme', { programme: 'fullDay' })
      .thenRejected('reject.programmeUnderWay');
  });

  it('is refused for a programme that nobody has made', () => {
    room.whenSent('takeProgramme', { programme: 'constructor' }).thenRejected('input.invalid');
  });

  it('stays quiet when it is the programme already', () => {
    taken.when('takeProgramme', { programme: 'halfDay' }).thenNothing();
  });
});
