import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { smallScenario, three, workshop } from '../testing/workshop.ts';

const programme = smallScenario().programme.map((step) =>
  step.id === 'ideas' ? { ...step, privateWriting: true } : step,
);
const room = given(workshop('ideas', three, smallScenario({ programme })));
const idea = (title: string) => ({ title, text: '', areaId: null, amounts: null });
const written = room
  .when('submitIdea', idea('Fælles kantine'), { as: 'anna' })
  .when('submitIdea', idea('Lånecykler'), { as: 'bo' });

describe('liftCurtain', () => {
  it('A2: until then an idea is seen by its author alone, and the room knows how many there are', () => {
    const { stage, backstage, own } = written.state;
    expect(stage.run.veiledIdeas).toBe(2);
    expect(JSON.stringify([stage, backstage, own['bo']])).not.toContain('Fælles kantine');
    expect(own['anna']?.ideas['i1']).toMatchObject({ stage: 'veiled', idea: { title: { text: 'Fælles kantine' } } });
  });

  it('shows all together, and whose they are is told no more than before', () => {
    const lifted = written.when('liftCurtain', {}).thenEvents([{ type: 'curtainLifted' }]).state;
    expect(
      Object.values(lifted.stage.run.ideas)
        .map(({ title }) => title.text)
        .toSorted(),
    ).toEqual(['Fælles kantine', 'Lånecykler']);
    expect(lifted.stage.run.veiledIdeas).toBe(0);
    expect(lifted.own['anna']?.ideas).toEqual({ i1: { stage: 'shown' } });
    expect(JSON.stringify(lifted.stage.run.ideas)).not.toContain('anna');
  });

  it('lets what is written afterwards in the step onto the wall at once', () => {
    const { stage } = written
      .when('liftCurtain', {})
      .when('submitIdea', idea('Skygge på torvet'), { as: 'cara' }).state;
    expect(Object.keys(stage.run.ideas)).toHaveLength(3);
  });

  it('is down again when the step is entered again, and in no other step', () => {
    const again = written.when('liftCurtain', {}).when('goToStep', { stepId: 'ideas' });
    expect(again.when('submitIdea', idea('Sent på dagen')).state.stage.run.veiledIdeas).toBe(1);
  });

  it('can be lifted later, since what was written stays where it is', () => {
    const later = written.when('goToStep', { stepId: 'break' });
    expect(Object.keys(later.when('liftCurtain', {}).state.stage.run.ideas)).toHaveLength(2);
  });

  it('stays quiet where no curtain is and nothing waits', () => {
    given(workshop('ideas')).when('liftCurtain', {}).thenNothing();
  });

  it('lets an author rewrite and withdraw what only they can see', () => {
    const rewritten = written.when('editIdea', { ideaId: 'i1', ...idea('Fælles køkken') }, { as: 'anna' });
    expect(rewritten.when('liftCurtain', {}).state.stage.run.ideas['i1']?.title.text).toBe('Fælles køkken');
    const withdrawn = written.when('withdrawIdea', { ideaId: 'i1' }, { as: 'anna' });
    expect(withdrawn.state.stage.run.veiledIdeas).toBe(1);
    expect(Object.keys(withdrawn.when('liftCurtain', {}).state.stage.run.ideas)).toEqual(['i2']);
  });
});
