import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { must } from '../../shared/ids.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import { FakeRoom } from '../desk/testing/fakeRoom.ts';
import { renderDesk } from '../desk/testing/renderDesk.tsx';

const { ProposalPage } = await import('./ProposalPage.tsx');

afterEach(cleanup);

const catalogue = withCatalogue();
const scenario = withCatalogue({
  proposals: catalogue.proposals.map((one) => (one.id === 'merge' ? { ...one, fteChange: [-2, -3, -3, -3] } : one)),
});

async function open(share = 100): Promise<void> {
  const state = workshop('moves', three, scenario);
  if (share < 100) state.stage.run.board.package = [{ proposalId: 'merge', share, delay: 0, by: null, at: 0 }];
  const { run } = state.stage;
  const proposal = must(run.scenario.proposals.find(({ id }) => id === 'merge'));
  const doNothing = vi.fn();
  const page = <ProposalPage run={run} proposal={proposal} canChoose onOpen={doNothing} onClose={doNothing} />;
  await renderDesk(new FakeRoom(state), page);
}

const cells = (head: string) =>
  within(
    must(
      within(screen.getByRole('region', { name: /^Virkning/ }))
        .getByRole('rowheader', { name: head })
        .closest('tr'),
    ),
  )
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

it('has posts and money follow how much of a proposal is chosen, and how late', async () => {
  await open();
  expect(cells('Ældrepleje')).toEqual(['−30', '−30', '−30', '−30']);
  expect(cells('Årsværk')).toEqual(['−2,0', '−3,0', '−3,0', '−3,0']);
  choose('Hvor meget af det?', '50');
  expect(cells('Ældrepleje')).toEqual(['−15', '−15', '−15', '−15']);
  expect(cells('Årsværk')).toEqual(['−1,0', '−1,5', '−1,5', '−1,5']);
  choose('Hvornår?', '1');
  expect(cells('Ældrepleje')).toEqual(['0', '−15', '−15', '−15']);
  expect(cells('Årsværk')).toEqual(['0,0', '−1,0', '−1,5', '−1,5']);
});

it('shows the posts of what has been chosen in part as it was chosen', async () => {
  await open(25);
  expect(cells('Årsværk')).toEqual(['−0,5', '−0,8', '−0,8', '−0,8']);
});
