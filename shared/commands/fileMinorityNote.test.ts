import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { peopleOf, workshop } from '../testing/workshop.ts';
import { minorityNotesTo, ownMinorityNote, signerOf } from '../voting/minorityNotes.ts';

const closed = given(workshop('ballots', peopleOf({ politician: 5 })))
  .when('dealSeats', { tables: 2, seed: 1 })
  .when('createBallot', {
    question: 'Lukke biblioteket?',
    ideaIds: [],
    texts: [
      { title: 'Ja', amount: null },
      { title: 'Nej', amount: null },
    ],
  })
  .when('openBallot', { ballotId: 'b2', consents: [] })
  .when('castVote', { ballotId: 'b2', options: ['o1'] }, { as: 'politician-1' })
  .when('closeBallot', { ballotId: 'b2' });
const shown = closed.when('revealBallot', { ballotId: 'b2' });
const one = { as: 'politician-1' };
const filed = shown.when('fileMinorityNote', { ballotId: 'b2', text: 'Vi ønsker det bevaret.' }, one);
const noteId = filed.state.own['politician-1']?.minorityNotes?.['b2'] ?? '';

describe('fileMinorityNote', () => {
  it('lays the note beside the result, and whose it is in the vault and with its author alone', () => {
    const text = filed.state.stage.run.minorityNotes?.[noteId]?.text.id ?? '';
    filed.thenEvents([
      {
        type: 'minorityNoteFiled',
        id: noteId,
        ballotId: 'b2',
        text,
        signed: false,
        by: 'politician-1',
      },
    ]);
    const { stage, vault } = filed.state;
    expect(minorityNotesTo(stage.run, 'b2').map(({ text }) => text.text)).toEqual(['Vi ønsker det bevaret.']);
    expect(JSON.stringify(stage.run.minorityNotes)).not.toContain('politician-1');
    expect(vault.run.minorityAuthors).toEqual({ [noteId]: 'politician-1' });
    expect(JSON.stringify(filed.entries)).not.toContain('bevaret');
  });

  it('is changed by its author, who has one per ballot, and stays in its place', () => {
    const two = filed.when('fileMinorityNote', { ballotId: 'b2', text: 'En anden mening.' }, { as: 'politician-2' });
    const changed = two.when('fileMinorityNote', { ballotId: 'b2', text: 'Vi vil have det tilbage.' }, one);
    expect(minorityNotesTo(changed.state.stage.run, 'b2').map(({ text }) => text.text)).toEqual([
      'Vi vil have det tilbage.',
      'En anden mening.',
    ]);
  });

  it('says whose it is only when the author signs, also for a table', () => {
    const [note] = minorityNotesTo(filed.state.stage.run, 'b2');
    expect(note && signerOf(filed.state.stage, note)).toBeUndefined();
    const signed = filed.when(
      'fileMinorityNote',
      { ballotId: 'b2', text: 'Vi ønsker det bevaret.', signed: true },
      one,
    );
    const mine = ownMinorityNote(signed.state, 'politician-1', 'b2');
    expect(mine && signerOf(signed.state.stage, mine)).toEqual({
      name: { id: 'w-name-politician-1', text: 'Navn på politician-1' },
    });
    const back = signed.when('fileMinorityNote', { ballotId: 'b2', text: 'Vi ønsker det bevaret.' }, one);
    expect(ownMinorityNote(back.state, 'politician-1', 'b2')).not.toHaveProperty('signedBy');

    const tablet = shown.when('joinAsTablet', { tableId: 't2' });
    const [tabletId = ''] = Object.keys(tablet.state.stage.tablets);
    const ours = tablet.when('fileMinorityNote', { ballotId: 'b2', text: 'Vores.', signed: true }, { as: tabletId });
    const table = ownMinorityNote(ours.state, tabletId, 'b2');
    expect(table && signerOf(ours.state.stage, table)).toEqual({ table: { tableId: 't2', number: 2 } });
  });

  it('is refused before the result is shown, for unknown ballots, and without a text', () => {
    closed.when('fileMinorityNote', { ballotId: 'b2', text: 'Nej.' }, one).thenRejected('reject.noteBeforeResult');
    shown.when('fileMinorityNote', { ballotId: 'b9', text: 'Nej.' }, one).thenRejected('reject.unknownBallot');
    shown.when('fileMinorityNote', { ballotId: 'b2', text: '  ' }, one).thenRejected('input.empty');
  });

  it('stays quiet when it says so already', () => {
    filed.when('fileMinorityNote', { ballotId: 'b2', text: ' Vi ønsker det bevaret. ' }, one).thenNothing();
  });
});
