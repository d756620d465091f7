import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const noted = given(workshop('moves')).when('noteLesson', { text: 'Én.' }).when('noteLesson', { text: 'To.' });
const lessonId = noted.state.stage.lessons?.[0]?.id ?? '';
const removed = noted.when('removeLesson', { lessonId });

describe('removeLesson', () => {
  it('takes that one out', () => {
    removed.thenEvents([{ type: 'lessonRemoved', id: lessonId }]);
    expect(removed.state.stage.lessons?.map(({ text }) => text.text)).toEqual(['To.']);
  });

  it('is refused for one that is gone', () => {
    removed.when('removeLesson', { lessonId }).thenRejected('reject.unknownLesson');
  });
});
