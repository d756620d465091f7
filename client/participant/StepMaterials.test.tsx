import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { must } from '../../shared/ids.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { twoFactSheets } from '../../shared/testing/factSheets.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import { FakeRoom } from '../desk/testing/fakeRoom.ts';
import { renderDesk, settle } from '../desk/testing/renderDesk.tsx';
import StepMaterials from './StepMaterials.tsx';

afterEach(cleanup);

it('lays notes, sheets and proposals out, each to be opened where it stands, and passes over what is not there', async () => {
  const scenario = withCatalogue({ factSheets: twoFactSheets });
  const sheet = must(scenario.factSheets[1]);
  const proposal = must(scenario.proposals[0]);
  const room = new FakeRoom(workshop('moves', undefined, scenario));
  await renderDesk(
    room,
    <StepMaterials
      materials={[
        { kind: 'proposal', id: proposal.id },
        { kind: 'factSheet', id: sheet.id },
        { kind: 'note', text: 'Tag kaffe med.' },
        { kind: 'proposal', id: 'gone' },
      ]}
    />,
  );
  expect(screen.getByText('Tag kaffe med.')).toBeTruthy();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    sheet.title,
    `Forslag ${proposal.nr}: ${proposal.title}`,
  ]);
  fireEvent.click(screen.getByRole('button', { name: /^Forslag/ }));
  await settle();
  expect(screen.getByRole('dialog', { name: proposal.title })).toBeTruthy();
});
