import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const room = given(workshop('ideas'));
const written = room.when('writeNotes', { text: 'Husk bord 3.\nSpørg Bo.', seen: null });
const first = written.state.backstage.notes?.id ?? '';

describe('writeNotes', () => {
  it('A2: lays what is written where only facilitators see it, and the text beside the log', () => {
    written.thenEvents([{ type: 'notesWritten', text: first }]);
    expect(written.state.backstage.notes?.text).toBe('Husk bord 3.\nSpørg Bo.');
    expect(JSON.stringify([written.state.stage, written.state.own, written.entries])).not.toContain('bord 3');
  });

  it('is refused over what the writer has not seen', () => {
    written.when('writeNotes', { text: 'Noget andet.', seen: null }).thenRejected('reject.notesChanged');
    room.when('writeNotes', { text: 'Noget andet.', seen: first }).thenRejected('reject.notesChanged');
    const next = written.when('writeNotes', { text: '', seen: first });
    expect(next.state.backstage.notes?.text).toBe('');
  });

  it('stays quiet when the notes say so already', () => {
    written.when('writeNotes', { text: ' Husk bord 3.\r\nSpørg Bo. ', seen: null }).thenNothing();
    room.when('writeNotes', { text: '', seen: null }).thenNothing();
  });

  it('are kept when a new run begins', () => {
    const again = written.when('startRun', { scenarioId: 'small' }, { confirmed: true });
    expect(again.state.backstage.notes?.id).toBe(first);
  });
});
