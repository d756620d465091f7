import { describe, expect, it } from 'vitest';
import type { Feeling } from '../ideas/temperature.ts';
import { given, type Play } from '../testing/given.ts';
import { peopleOf, workshop } from '../testing/workshop.ts';

const people = peopleOf({ politician: 3, manager: 2, employee: 2 });
const names = Object.keys(people);
const idea = { text: '', areaId: null, amounts: null };
const room = given(workshop('ideas', people))
  .when('submitIdea', { ...idea, title: 'Fælles kantine' }, { as: 'politician-1' })
  .when('submitIdea', { ...idea, title: 'Kortere møder' }, { as: 'politician-1' });

/** Each of the first people feels something about the canteen. */
const felt = (play: Play, ...feelings: (Feeling | null)[]) =>
  feelings.reduce<Play>(
    (before, feeling, person) => before.when('takeTemperature', { ideaId: 'i1', feeling }, { as: names[person] ?? '' }),
    play,
  );
const show = (play: Play) => play.when('showTemperatures', {});
const outside = ({ state: { stage, backstage } }: Play) => JSON.stringify({ stage, backstage });

describe('takeTemperature', () => {
  const one = room.when('takeTemperature', { ideaId: 'i1', feeling: 'worried' }, { as: 'manager-1' });

  it('is kept where only oneself reads it', () => {
    one.thenEvents([{ type: 'temperatureTaken', ideaId: 'i1', feeling: 'worried', by: 'manager-1' }]);
    expect(one.state.own['manager-1']?.temperatures).toEqual({ i1: 'worried' });
    expect(one.state.vault.run.temperatures).toEqual({ i1: { 'manager-1': 'worried' } });
  });

  it('A2: tells the others neither what was felt nor that somebody answered', () => {
    expect(outside(felt(room, 'worried', 'unsure', 'worried', 'interesting', 'worried', 'worried'))).toBe(
      outside(room),
    );
    expect(one.patches.map(({ path }) => path[0]).toSorted()).toEqual(['own', 'vault']);
    expect(one.patches.find(({ path }) => path[0] === 'own')?.path[1]).toBe('manager-1');
  });

  it('can be changed and taken back', () => {
    const changed = one.when('takeTemperature', { ideaId: 'i1', feeling: 'unsure' }, { as: 'manager-1' });
    expect(changed.state.vault.run.temperatures).toEqual({ i1: { 'manager-1': 'unsure' } });
    const back = changed.when('takeTemperature', { ideaId: 'i1', feeling: null }, { as: 'manager-1' });
    expect(back.state.own['manager-1']?.temperatures).toEqual({});
    expect(back.state.vault.run.temperatures).toEqual({ i1: {} });
  });

  it('stays quiet when it is felt already, and when there is nothing to take back', () => {
    one.when('takeTemperature', { ideaId: 'i1', feeling: 'worried' }, { as: 'manager-1' }).thenNothing();
    room.when('takeTemperature', { ideaId: 'i1', feeling: null }, { as: 'manager-1' }).thenNothing();
  });

  it('may be said in any step', () => {
    room
      .when('goToStep', { stepId: 'break' })
      .when('takeTemperature', { ideaId: 'i1', feeling: 'unsure' }, { as: 'manager-1' })
      .thenEvents([{ type: 'temperatureTaken', ideaId: 'i1', feeling: 'unsure', by: 'manager-1' }]);
  });

  it('is refused for an idea that is not on the wall, or stands in another one', () => {
    const as = 'manager-1';
    room.when('takeTemperature', { ideaId: 'i9', feeling: 'unsure' }, { as }).thenRejected('reject.unknownIdea');
    room
      .when('hideIdea', { ideaId: 'i1', reason: 'Navngiver en borger.' })
      .when('takeTemperature', { ideaId: 'i1', feeling: 'unsure' }, { as })
      .thenRejected('reject.unknownIdea');
    room
      .when('mergeIdeas', { ideaId: 'i2', ideaIds: ['i1'] })
      .when('takeTemperature', { ideaId: 'i1', feeling: 'unsure' }, { as })
      .thenRejected('reject.ideaMerged', { title: 'Kortere møder' });
  });

  it('B5: is refused to a table’s tablet and to who never joined', () => {
    const withTablet = room.when('dealSeats', { tables: 2, seed: 1 }).when('joinAsTablet', { tableId: 't1' });
    const [tablet = ''] = Object.keys(withTablet.state.stage.tablets);
    for (const as of [tablet, 'stranger']) {
      withTablet
        .when('takeTemperature', { ideaId: 'i1', feeling: 'unsure' }, { as })
        .thenRejected('reject.temperatureOfOne');
    }
  });

  it('is refused for a feeling that there is not', () => {
    room.whenSent('takeTemperature', { ideaId: 'i1', feeling: 'angry' }, { as: 'anna' }).thenRejected('input.invalid');
  });
});

describe('showTemperatures', () => {
  const five = felt(room, 'worried', 'interesting', 'interesting', 'unsure', 'interesting');
  const shown = show(five);

  it('counts what at least five have answered, and says of the others only that they are too few', () => {
    const counts = [{ ideaId: 'i1', interesting: 3, unsure: 1, worried: 1 }];
    shown.thenEvents([{ type: 'temperaturesShown', counts, tooFew: ['i2'] }]);
    const { run } = shown.state.stage;
    expect(run.ideas['i1']?.temperature).toEqual({ interesting: 3, unsure: 1, worried: 1 });
    expect(run.ideas['i2']).toEqual(room.state.stage.run.ideas['i2']);
    expect(run.tooFewFeelings).toEqual({ i2: true });
    for (const name of names) expect(JSON.stringify(run)).not.toContain(name);
  });

  it('B5: four answers look like none at all', () => {
    const four = show(felt(room, 'worried', 'worried', 'worried', 'worried'));
    expect(outside(four)).toBe(outside(show(room)));
  });

  it('B5: what has been shown stands: no answer about it is changed, taken back or added', () => {
    const asked = [
      { feeling: 'unsure', as: names[0] },
      { feeling: null, as: names[0] },
      { feeling: 'worried', as: names[6] },
    ] as const;
    for (const { feeling, as = '' } of asked) {
      shown.when('takeTemperature', { ideaId: 'i1', feeling }, { as }).thenRejected('reject.temperatureShown');
    }
    shown.when('takeTemperature', { ideaId: 'i1', feeling: 'worried' }, { as: names[0] ?? '' }).thenNothing();
  });

  it('shown again, takes in what has come to five since and leaves the rest', () => {
    const early = show(felt(room, 'worried', 'worried'));
    const later = show(felt(early, 'unsure', 'worried', 'worried', 'worried', 'worried'));
    const { run } = later.state.stage;
    expect(run.ideas['i1']?.temperature).toEqual({ interesting: 0, unsure: 1, worried: 4 });
    expect(run.tooFewFeelings).toEqual({ i2: true });
  });

  it('stays quiet when there is nothing new to show', () => {
    show(shown).thenNothing();
    const merged = room.when('mergeIdeas', { ideaId: 'i2', ideaIds: ['i1'] });
    show(merged).thenEvents([{ type: 'temperaturesShown', counts: [], tooFew: ['i2'] }]);
    given(workshop('ideas', people)).when('showTemperatures', {}).thenNothing();
  });

  it('takes the feelings away with an idea that is withdrawn', () => {
    const { own, vault, stage } = show(room)
      .when('takeTemperature', { ideaId: 'i1', feeling: 'worried' }, { as: 'manager-1' })
      .when('withdrawIdea', { ideaId: 'i1' }, { as: 'politician-1' }).state;
    expect(own['manager-1']?.temperatures).toEqual({});
    expect(vault.run.temperatures).toEqual({});
    expect(stage.run.tooFewFeelings).toEqual({ i2: true });
  });
});
