import { describe, expect, it } from 'vitest';
import { given, now } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const room = given(workshop('moves'));
const noted = room.when('noteLesson', { text: 'Vis tallene tidligere.' });

describe('noteLesson', () => {
  it('is read by all, and its text lies beside the log', () => {
    const [lesson] = noted.state.stage.lessons ?? [];
    expect(lesson).toMatchObject({ text: { text: 'Vis tallene tidligere.' }, at: now });
    noted.thenEvents([{ type: 'lessonNoted', id: lesson?.id ?? '', text: lesson?.text.id ?? '' }]);
    expect(JSON.stringify(noted.entries)).not.toContain('tidligere');
  });

  it('is kept when a new run begins', () => {
    const again = noted.when('startRun', { scenarioId: 'small' }, { confirmed: true });
    expect(again.state.stage.lessons).toEqual(noted.state.stage.lessons);
  });

  it('is refused without a text', () => {
    room.when('noteLesson', { text: ' ' }).thenRejected('input.empty');
  });

  it('stays quiet when a lesson says so already', () => {
    noted.when('noteLesson', { text: 'Vis tallene tidligere. ' }).thenNothing();
  });
});
