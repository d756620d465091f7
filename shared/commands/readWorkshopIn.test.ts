import { expect, it } from 'vitest';
import { emptyState } from '../emptyState.ts';
import { given } from '../testing/given.ts';
import { smallFile } from '../testing/smallFile.ts';
import { workshop } from '../testing/workshop.ts';

it('begins an empty workshop with what the file holds, and with nobody in it', () => {
  const { state } = given(emptyState()).when('readWorkshopIn', { file: smallFile() });
  expect(state.stage).toMatchObject({ people: {}, attended: 3, run: { id: 'r1', scenario: { name: 'Lilleby 2028' } } });
});

it('is refused once a run has begun', () => {
  given(workshop('moves')).when('readWorkshopIn', { file: smallFile() }).thenRejected('reject.workshopBegun');
});

it('leaves a closed ballot whose result had not been shown as it is', () => {
  const file = smallFile();
  const ballot = {
    id: 'b1',
    stage: 'closed' as const,
    question: { id: 'w-question1', text: 'Hvilken?' },
    method: 'approval' as const,
    options: [],
    roll: { size: 3, groups: { politician: 1, manager: 1, employee: 1 } },
    cast: 3,
  };
  given(emptyState())
    .when('readWorkshopIn', { file: { ...file, run: { ...file.run, ballots: [ballot] } } })
    .when('revealBallot', { ballotId: 'b1' })
    .thenRejected('reject.resultNotInFile');
});
