import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../canonical.ts';
import { given, type Play } from '../testing/given.ts';
import { peopleOf, workshop } from '../testing/workshop.ts';

const people = peopleOf({ politician: 6, manager: 5, employee: 5 });
const room = given(workshop('ideas', people));
const write = (play: Play, by: string) =>
  play.when('submitIdea', { title: 'En idé', text: '', areaId: null, amounts: null }, { as: by });
const five = ['politician-1', 'politician-2', 'manager-1', 'employee-1', 'employee-1'].reduce(write, room);
const counted = {
  counted: 5,
  blocs: [
    { groups: ['politician' as const], count: 2 },
    { groups: ['manager' as const], count: 1 },
    { groups: ['employee' as const], count: 2 },
  ],
};

describe('showEqualVoice', () => {
  it('brings the desk’s figures up to date and tells the room nothing', () => {
    const told = five.when('showEqualVoice', { to: 'desk' });
    told.thenEvents([{ type: 'equalVoiceShown', to: 'desk', voices: { ideas: counted } }]);
    expect(told.state.backstage.run.voices).toEqual({ ideas: counted });
    expect(told.state.stage).toBe(five.state.stage);
  });

  it('shows the room what the desk may see, once there is something to show or not', () => {
    const shown = five.when('showEqualVoice', { to: 'room' });
    expect(shown.state.stage.run.equalVoice?.voices).toEqual({ ideas: counted });
    expect(room.when('showEqualVoice', { to: 'room' }).state.stage.run.equalVoice?.voices).toEqual({});
    const after = five.when('showEqualVoice', { to: 'desk' }).when('showEqualVoice', { to: 'room' });
    expect(after.state.stage.run.equalVoice?.voices).toEqual({ ideas: counted });
  });

  it('stays quiet while there is nothing new that may be told', () => {
    room.when('showEqualVoice', { to: 'desk' }).thenNothing();
    const shown = five.when('showEqualVoice', { to: 'room' });
    shown.when('showEqualVoice', { to: 'room' }).thenNothing();
    write(shown, 'manager-2').when('showEqualVoice', { to: 'desk' }).thenNothing();
  });

  it('A2: leaves neither person nor idea beside a group anywhere but in the vault', () => {
    const asked = five.when('askQuestion', { text: 'Hvorfor?' }, { as: 'manager-3' });
    const shown = asked.when('showEqualVoice', { to: 'room' });
    const { stage, backstage } = shown.state;
    const seen = canonicalJson({ voices: stage.run.equalVoice, backstage });
    for (const id of Object.keys(people)) expect(seen).not.toContain(`"${id}"`);
    for (const id of Object.keys(stage.run.ideas)) expect(seen).not.toContain(`"${id}"`);
    expect(canonicalJson(shown.state.vault.run.spoken)).not.toMatch(/-\d/);
  });
});
