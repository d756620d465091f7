import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { peopleOf, workshop } from '../testing/workshop.ts';

const shown = given(workshop('ballots', peopleOf({ politician: 5 })))
  .when('createBallot', {
    question: 'Lukke biblioteket?',
    ideaIds: [],
    texts: [
      { title: 'Ja', amount: null },
      { title: 'Nej', amount: null },
    ],
  })
  .when('openBallot', { ballotId: 'b1', consents: [] })
  .when('closeBallot', { ballotId: 'b1' })
  .when('revealBallot', { ballotId: 'b1' });
const one = { as: 'politician-1' };
const filed = shown.when('fileMinorityNote', { ballotId: 'b1', text: 'Vi ønsker det bevaret.' }, one);
const noteId = filed.state.own['politician-1']?.minorityNotes?.['b1'] ?? '';

describe('withdrawMinorityNote', () => {
  it('takes it away everywhere', () => {
    const gone = filed.when('withdrawMinorityNote', { ballotId: 'b1' }, one);
    gone.thenEvents([{ type: 'minorityNoteWithdrawn', id: noteId, ballotId: 'b1', by: 'politician-1' }]);
    const { stage, own, vault } = gone.state;
    expect([stage.run.minorityNotes, own['politician-1']?.minorityNotes, vault.run.minorityAuthors]).toEqual([
      {},
      {},
      {},
    ]);
  });

  it('is refused to whoever has none', () => {
    filed.when('withdrawMinorityNote', { ballotId: 'b1' }, { as: 'politician-2' }).thenRejected('reject.noOwnNote');
    shown.when('withdrawMinorityNote', { ballotId: 'b1' }, one).thenRejected('reject.noOwnNote');
  });
});
