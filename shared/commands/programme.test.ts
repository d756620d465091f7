import { describe, expect, it } from 'vitest';
import { timeLeft } from '../programme/programme.ts';
import { mostSteps, type StepInput } from '../programme/stepFields.ts';
import { readScenario } from '../scenario/checks.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { twoFactSheets } from '../testing/factSheets.ts';
import { given, type Play } from '../testing/given.ts';
import { began, smallScenario, three, workshop } from '../testing/workshop.ts';

const room = given(workshop('moves'));
const programme = ({ state }: Play) => state.stage.run.scenario.programme;
const order = (play: Play) => programme(play).map(({ id }) => id);
const found = (play: Play, stepId: string) => programme(play).find(({ id }) => id === stepId);
const own: StepInput = {
  kind: 'discussion',
  title: 'Gåtur',
  prompt: 'Gå to og to.',
  minutes: 20,
  plannedAt: '10:45',
  opens: { moves: false, ideas: true, ballots: false },
  anonymous: false,
  scene: 'step',
};
const full = given(
  workshop(
    'welcome',
    three,
    smallScenario({
      programme: smallScenario()
        .programme.slice(0, 2)
        .concat(Array.from({ length: mostSteps - 2 }, (_, index) => ({ ...own, id: `more-${index}` }))),
    }),
  ),
);

describe('addStep', () => {
  const added = room.when('addStep', { after: 'moves', step: own });

  it('puts a step after another, with its words beside the log', () => {
    expect(order(added)).toEqual(['welcome', 'moves', 'step1', 'ideas', 'ballots', 'anonymous', 'break']);
    expect(found(added, 'step1')).toEqual({ id: 'step1', ...own });
    expect(JSON.stringify(added.entries)).not.toMatch(/Gåtur|to og to/);
  });

  it('puts it first of all', () => {
    expect(order(room.when('addStep', { after: null, step: own }))[0]).toBe('step1');
  });

  it('is refused after an unknown step, when the day is full, and without a title', () => {
    room.when('addStep', { after: 'constructor-1', step: own }).thenRejected('reject.unknownStep');
    full.when('addStep', { after: null, step: own }).thenRejected('reject.programmeFull', { max: mostSteps });
    room.when('addStep', { after: null, step: { ...own, title: ' ' } }).thenRejected('input.empty');
    room.whenSent('addStep', { after: null, step: { ...own, plannedAt: '25:00' } }).thenRejected('input.invalid');
  });

  it('leaves the day where it is', () => {
    expect(added.state.stage.run.programme).toBe(room.state.stage.run.programme);
  });
});

describe('changeStep', () => {
  it('counts at once in the current step, and the time that has run stays', () => {
    const changed = room.when('changeStep', { stepId: 'moves', step: own });
    expect(found(changed, 'moves')).toEqual({ id: 'moves', ...own });
    expect(timeLeft(changed.state.stage.run, began)).toBe(20 * 60_000);
    changed.when('submitIdea', { title: 'Nu', text: '', areaId: null, amounts: null }, { as: 'anna' });
  });

  it('keeps a skipped step skipped', () => {
    const skipped = room.when('skipStep', { stepId: 'break', skipped: true });
    expect(found(skipped.when('changeStep', { stepId: 'break', step: own }), 'break')?.skipped).toBe(true);
  });

  it('is refused for an unknown step', () => {
    room.when('changeStep', { stepId: 'lunch', step: own }).thenRejected('reject.unknownStep');
  });

  it('stays quiet when all is as it was', () => {
    const changed = room.when('changeStep', { stepId: 'moves', step: own });
    changed.when('changeStep', { stepId: 'moves', step: own }).thenNothing();
  });
});

describe('moveStep', () => {
  it('moves a step to a place, or last', () => {
    expect(order(room.when('moveStep', { stepId: 'break', position: 2 }))).toEqual([
      'welcome',
      'moves',
      'break',
      'ideas',
      'ballots',
      'anonymous',
    ]);
    expect(order(room.when('moveStep', { stepId: 'ideas', position: 99 })).at(-1)).toBe('ideas');
  });

  it('is refused for an unknown step', () => {
    room.when('moveStep', { stepId: 'lunch', position: 0 }).thenRejected('reject.unknownStep');
  });

  it('stays quiet where it stands already', () => {
    room.when('moveStep', { stepId: 'ideas', position: 2 }).thenNothing();
    room.when('moveStep', { stepId: 'break', position: 99 }).thenNothing();
  });
});

describe('splitStep', () => {
  it('gives the first part its minutes and the second the rest', () => {
    const split = room.when('splitStep', { stepId: 'ideas', minutes: 12, title: 'Idéer efter pausen' });
    expect(order(split)).toEqual(['welcome', 'moves', 'ideas', 'step1', 'ballots', 'anonymous', 'break']);
    expect(found(split, 'ideas')).toMatchObject({ title: 'Trin ideas', minutes: 12 });
    expect(found(split, 'step1')).toMatchObject({
      title: 'Idéer efter pausen',
      minutes: 18,
      kind: 'ideas',
      opens: { ideas: true },
    });
    expect(JSON.stringify(split.entries)).not.toContain('efter pausen');
  });

  it('is refused when a part would have no minute, for an unknown step, and when the day is full', () => {
    room
      .when('splitStep', { stepId: 'ideas', minutes: 30, title: 'Rest' })
      .thenRejected('reject.splitTooLong', { minutes: 30 });
    room.when('splitStep', { stepId: 'lunch', minutes: 1, title: 'Rest' }).thenRejected('reject.unknownStep');
    full
      .when('splitStep', { stepId: 'more-1', minutes: 1, title: 'Rest' })
      .thenRejected('reject.programmeFull', { max: mostSteps });
  });

  it('leaves the planned time with the first part', () => {
    const planned = room.when('changeStep', { stepId: 'ideas', step: own });
    const split = planned.when('splitStep', { stepId: 'ideas', minutes: 5, title: 'Rest' });
    expect(programme(split).map(({ plannedAt }) => plannedAt)).toEqual([
      undefined,
      undefined,
      '10:45',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('removeStep', () => {
  it('takes a step out', () => {
    const removed = room.when('removeStep', { stepId: 'ballots' });
    removed.thenEvents([{ type: 'stepRemoved', stepId: 'ballots' }]);
    expect(order(removed)).toEqual(['welcome', 'moves', 'ideas', 'anonymous', 'break']);
  });

  it('is refused for the step the day is at, and for an unknown one', () => {
    room.when('removeStep', { stepId: 'moves' }).thenRejected('reject.stepIsCurrent');
    room.when('removeStep', { stepId: 'lunch' }).thenRejected('reject.unknownStep');
  });
});

describe('skipStep', () => {
  const skipped = room.when('skipStep', { stepId: 'ideas', skipped: true });

  it('leaves a step out, and takes it in again', () => {
    expect(found(skipped, 'ideas')?.skipped).toBe(true);
    expect(found(skipped.when('skipStep', { stepId: 'ideas', skipped: false }), 'ideas')).not.toHaveProperty('skipped');
  });

  it('leaves it where it can be gone to', () => {
    expect(skipped.when('goToStep', { stepId: 'ideas' }).state.stage.run.programme.stepId).toBe('ideas');
  });

  it('is refused for the step the day is at, and for an unknown one', () => {
    room.when('skipStep', { stepId: 'moves', skipped: true }).thenRejected('reject.stepIsCurrent');
    room.when('skipStep', { stepId: 'lunch', skipped: true }).thenRejected('reject.unknownStep');
  });

  it('stays quiet when it is so already', () => {
    skipped.when('skipStep', { stepId: 'ideas', skipped: true }).thenNothing();
    room.when('skipStep', { stepId: 'ideas', skipped: false }).thenNothing();
  });
});

describe('repeatStep', () => {
  it('puts a step in once more after the one the day is at', () => {
    const repeated = given(workshop('ballots')).when('repeatStep', { stepId: 'moves' });
    expect(order(repeated)).toEqual(['welcome', 'moves', 'ideas', 'ballots', 'step1', 'anonymous', 'break']);
    expect(found(repeated, 'step1')).toEqual({ ...found(repeated, 'moves'), id: 'step1' });
  });

  it('repeats the current one too', () => {
    expect(order(room.when('repeatStep', { stepId: 'moves' })).slice(0, 3)).toEqual(['welcome', 'moves', 'step1']);
  });

  it('is refused for an unknown step, and when the day is full', () => {
    room.when('repeatStep', { stepId: 'lunch' }).thenRejected('reject.unknownStep');
    full.when('repeatStep', { stepId: 'more-1' }).thenRejected('reject.programmeFull', { max: mostSteps });
  });

  it('stays quiet about the planned time, which has passed', () => {
    const planned = room.when('changeStep', { stepId: 'welcome', step: own });
    expect(found(planned.when('repeatStep', { stepId: 'welcome' }), 'step2')).not.toHaveProperty('plannedAt');
  });
});

describe('the materials of a step', () => {
  const scenario = withCatalogue({ factSheets: twoFactSheets });
  const room = given(workshop('moves', undefined, scenario));
  const [sheet] = twoFactSheets;
  const step: StepInput = {
    ...own,
    materials: [
      { kind: 'factSheet', id: sheet?.id ?? '' },
      { kind: 'proposal', id: 'classes' },
      { kind: 'note', text: 'Tag kaffe med.' },
    ],
  };
  const held = (play: typeof room) => play.state.stage.run.scenario.programme[0];

  it('are sheets, proposals and notes, whose words lie beside the log', () => {
    const laid = room.when('addStep', { after: null, step });
    expect(held(laid)?.materials).toEqual(step.materials);
    expect(JSON.stringify(laid.entries)).not.toContain('kaffe');
    laid.when('changeStep', { stepId: held(laid)?.id ?? '', step }).thenNothing();
    const none = laid.when('changeStep', { stepId: held(laid)?.id ?? '', step: own });
    expect(held(none)).not.toHaveProperty('materials');
  });

  it('are refused where the scenario has no such sheet or proposal', () => {
    const lay = (material: NonNullable<StepInput['materials']>[number]) =>
      room.when('addStep', { after: null, step: { ...own, materials: [material] } });
    lay({ kind: 'factSheet', id: 'classes' }).thenRejected('reject.unknownFactSheet');
    lay({ kind: 'proposal', id: 'unknown' }).thenRejected('reject.unknownProposal');
    lay({ kind: 'note', text: ' ' }).thenRejected('input.empty');
  });

  it('of a file must be there, and the file is told what there is', () => {
    const materials = [{ kind: 'factSheet' as const, id: 'nothing' }];
    const programme = scenario.programme.map((one, index) => (index === 1 ? { ...one, materials } : one));
    expect(readScenario({ ...scenario, programme })).toEqual({
      ok: false,
      mistakes: [
        {
          path: 'programme[1].materials[0].id',
          wrong: 'no fact sheet is called "nothing"',
          right: `one of ${twoFactSheets.map(({ id }) => id).join(', ')}`,
        },
      ],
    });
  });
});
