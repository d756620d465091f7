import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { workshop } from '../../../shared/testing/workshop.ts';
import type { CastVote } from '../../../shared/voting/methods/method.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk, settle } from '../testing/renderDesk.tsx';
import { BallotCard } from './BallotCard.tsx';

afterEach(cleanup);

const idea = { text: '', areaId: null, amounts: null };
const jump = { to: vi.fn() };

/** Three people, two ideas on the wall, and the step of the ballots. */
function ready(circumstances: ConstructorParameters<typeof FakeRoom>[1] = {}, stepId = 'ballots'): FakeRoom {
  const room = new FakeRoom(workshop('ideas'), circumstances);
  room.do('submitIdea', { ...idea, title: 'Fælles kantine' }, 'anna');
  room.do('submitIdea', { ...idea, title: 'Kortere møder' }, 'bo');
  room.do('goToStep', { stepId });
  return room;
}

const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};

const withoutPrice = () => fireEvent.click(screen.getByRole('checkbox', { name: /^Uden pris: stem/ }));

const question = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Hvad skal der stemmes om/ });

async function prepare(): Promise<void> {
  fireEvent.change(question(), { target: { value: 'Hvad vælger vi?' } });
  await press('Vælg alle');
  withoutPrice();
  await press('Gem afstemningen');
}

describe('minority notes', () => {
  it('stand beside a shown result, named only where they are signed, and are not written at the desk', async () => {
    const room = ready();
    room.do('createBallot', {
      question: 'Hvad nu?',
      ideaIds: Object.keys(room.state.stage.run.ideas),
      withoutPrice: true,
    });
    const [ballotId = ''] = Object.keys(room.state.backstage.run.draftBallots);
    room.do('openBallot', { ballotId, consents: ['fewVoters'] });
    room.do('closeBallot', { ballotId });
    room.do('revealBallot', { ballotId });
    room.do('fileMinorityNote', { ballotId, text: 'Vi er imod.' }, 'anna');
    room.do('fileMinorityNote', { ballotId, text: 'Det er jeg også.', signed: true }, 'bo');
    await renderDesk(room, <BallotCard jump={jump} />);
    expect(screen.getByText('Mindretalsudtalelser (2)')).toBeTruthy();
    expect(screen.getByText('Vi er imod.').parentElement?.textContent).toBe('Vi er imod.Uden navn');
    expect(screen.getByText('Det er jeg også.').parentElement?.textContent).toBe('Det er jeg også.Navn på bo');
    expect(screen.queryByRole('textbox', { name: /Din udtalelse/ })).toBeNull();
  });
});

describe('making a ballot ready', () => {
  it('takes the question and the chosen ideas, and empties the form', async () => {
    const room = ready();
    await renderDesk(room, <BallotCard jump={jump} />);
    fireEvent.change(question(), { target: { value: 'Hvad vælger vi?' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Kortere møder' }));
    withoutPrice();
    await press('Gem afstemningen');
    const [draft] = Object.values(room.state.backstage.run.draftBallots);
    expect(draft?.question.text).toBe('Hvad vælger vi?');
    expect(draft?.ideaIds).toHaveLength(1);
    expect(question().value).toBe('');
  });

  it('asks for a price, and takes ideas without one only when that was said', async () => {
    const room = ready();
    const cost = { consequences: '', feasibility: 'easy' as const, reason: 'Prøvet.' };
    const [first = ''] = Object.keys(room.state.stage.run.ideas);
    room.do('costIdea', { ideaId: first, amounts: { schools: [1, 1, 1, 1] }, ...cost });
    await renderDesk(room, <BallotCard jump={jump} />);
    fireEvent.change(question(), { target: { value: 'Hvad vælger vi?' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Fælles kantine' }));
    expect(screen.queryByRole('checkbox', { name: /^Uden pris: stem/ })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Kortere møder' }));
    await press('Gem afstemningen');
    expect(screen.getByText(/"Kortere møder" er ikke prissat/)).toBeTruthy();
    withoutPrice();
    await press('Gem afstemningen');
    expect(Object.values(room.state.backstage.run.draftBallots)).toMatchObject([{ withoutPrice: true }]);
    expect(screen.getByText(/· Uden pris ·/)).toBeTruthy();
  });

  it('asks for what is missing and keeps what is typed', async () => {
    const room = ready();
    await renderDesk(room, <BallotCard jump={jump} />);
    fireEvent.change(question(), { target: { value: 'Hvad vælger vi?' } });
    await press('Gem afstemningen');
    expect(screen.getByText('Vælg mindst én idé.')).toBeTruthy();
    expect(question().value).toBe('Hvad vælger vi?');
    expect(room.asked).toEqual([]);
  });
});

describe('opening a ballot', () => {
  it('B5: among few asks first, and opens with that consent', async () => {
    const room = ready();
    await renderDesk(room, <BallotCard jump={jump} />);
    await prepare();
    await press('Åbn afstemningen');
    expect(screen.getByRole('alert').textContent).toMatch(/Der er kun 3 på stemmelisten/);
    await press('Ja, vi stemmer alligevel');
    expect(room.asked.at(-1)?.input).toMatchObject({ consents: ['fewVoters'] });
    expect(Object.values(room.state.stage.run.ballots)[0]?.stage).toBe('open');
    expect(screen.getByText('0 af 3 har stemt')).toBeTruthy();
  });

  it('O3: over an open network asks for one consent after the other, and keeps those given', async () => {
    const room = ready({ unencrypted: true });
    await renderDesk(room, <BallotCard jump={jump} />);
    await prepare();
    await press('Åbn afstemningen');
    expect(screen.getByRole('alert').textContent).toMatch(/ikke krypteret/);
    await press('Ja, vi stemmer alligevel');
    expect(screen.getByRole('alert').textContent).toMatch(/Der er kun 3/);
    await press('Ja, vi stemmer alligevel');
    expect(room.asked.at(-1)?.input).toMatchObject({ consents: ['unencrypted', 'fewVoters'] });
  });

  it('can be left at a no', async () => {
    const room = ready();
    await renderDesk(room, <BallotCard jump={jump} />);
    await prepare();
    await press('Åbn afstemningen');
    await press('Nej, ikke nu');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(room.state.stage.run.ballots).toEqual({});
  });

  it('in another step says why not, and leads to the step with ballots', async () => {
    await renderDesk(ready({}, 'moves'), <BallotCard jump={jump} />);
    await prepare();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Åbn afstemningen' }).disabled).toBe(true);
    expect(screen.getByText(/Der er ikke afstemning i dette trin/)).toBeTruthy();
    await press('Gå til Trin ballots');
    expect(jump.to).toHaveBeenCalledWith(expect.objectContaining({ id: 'ballots' }));
  });
});

it('asks before closing, closes for good, and shows the result when it is revealed', async () => {
  const votes = [
    { group: 'politician', vote: { options: ['o1'] } },
    { group: 'manager', vote: { options: ['o1', 'o2'] } },
    { group: 'employee', vote: { options: [] } },
  ] satisfies CastVote[];
  const room = ready({ votes });
  await renderDesk(room, <BallotCard jump={jump} />);
  await prepare();
  await press('Åbn afstemningen');
  await press('Ja, vi stemmer alligevel');
  await press('Luk afstemningen …');
  expect(screen.getByRole('dialog').textContent).toMatch(/Lukningen er endelig/);
  expect(Object.values(room.state.stage.run.ballots)[0]?.stage).toBe('open');
  await press('Luk og tæl stemmerne');
  expect(Object.values(room.state.stage.run.ballots)[0]?.stage).toBe('closed');
  await press('Vis resultatet for alle');
  const [totals] = screen.getAllByRole('table');
  const table = within(totals as HTMLElement);
  expect(table.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'IdéAlleAndel',
    'Fælles kantine267 %',
    'Kortere møder133 %',
    'Blankt133 %',
    'Har stemt3',
  ]);
  const agreement = within(screen.getByRole('table', { name: 'Hvor enige er vi?' }));
  expect(
    agreement
      .getAllByRole('row')
      .slice(1)
      .map(({ textContent }) => textContent),
  ).toEqual(['Fælles kantine20+2 ', 'Kortere møder110 Delt']);
  expect(screen.getByText(/vises ikke for sig selv/)).toBeTruthy();
});

describe('a ballot of another method', () => {
  /** Opened for the three in the room, closed and shown. */
  async function throughToTheResult(room: FakeRoom): Promise<void> {
    await renderDesk(room, <BallotCard jump={jump} />);
    fireEvent.change(question(), { target: { value: 'Hvor står du?' } });
    await press('Vælg alle');
    fireEvent.click(screen.getByRole('radio', { name: /^Fem trin/, hidden: true }));
    fireEvent.click(screen.getByRole('radio', { name: /^Åben/, hidden: true }));
    withoutPrice();
    await press('Gem afstemningen');
    await press('Åbn afstemningen');
  }
  const votes = [
    { group: 'politician', vote: { levels: { o1: 1, o2: 5 }, reason: 'Den er dyr.' }, voter: 'anna' },
    { group: 'manager', vote: { levels: { o1: 2, o2: 4 } }, voter: 'bo' },
    { group: 'employee', vote: { levels: {} }, voter: 'cara' },
  ] satisfies CastVote[];
  const only = (room: FakeRoom) => Object.values(room.state.stage.run.ballots)[0];

  it('is made with method and way, needs no consent to be open, and shows steps, reasons and names', async () => {
    const room = ready({ votes });
    await throughToTheResult(room);
    expect(only(room)).toMatchObject({ method: 'consent', way: 'open', stage: 'open' });
    await press('Luk afstemningen …');
    await press('Luk og tæl stemmerne');
    await press('Vis resultatet for alle');
    const steps = within(screen.getByRole('table', { name: 'Hvor rummet står' }));
    expect(steps.getAllByRole('row').map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
      expect.stringContaining('Jeg går gerne forrest'),
      'Fælles kantine11000+2',
      'Kortere møder00011−2',
    ]);
    expect(screen.getByText('Den er dyr.')).toBeTruthy();
    expect(
      screen.getByText(/Fælles kantine: Jeg går gerne forrest, Kortere møder: Jeg kan ikke leve med det/),
    ).toBeTruthy();
  });

  it('is followed by what people chose and why, and can be held again', async () => {
    const room = ready({ votes });
    await throughToTheResult(room);
    await press('Luk afstemningen …');
    await press('Luk og tæl stemmerne');
    await press('Vis resultatet for alle');
    const form = within(screen.getByText('Hvad vælger I?').closest('details') as HTMLElement);
    fireEvent.click(form.getByRole('checkbox', { name: 'Fælles kantine', hidden: true }));
    fireEvent.click(form.getByRole('button', { name: 'Det har vi valgt', hidden: true }));
    await settle();
    expect(only(room)).not.toHaveProperty('chosen');
    fireEvent.change(form.getByRole('textbox', { hidden: true }), { target: { value: 'Alle bakker op.' } });
    fireEvent.click(form.getByRole('button', { name: 'Det har vi valgt', hidden: true }));
    await settle();
    expect(only(room)).toMatchObject({ chosen: { optionIds: ['o1'], reason: { text: 'Alle bakker op.' } } });
    expect(screen.getByText('Valgt: Fælles kantine')).toBeTruthy();
    await press('Stem igen efter debatten');
    const [draft] = Object.values(room.state.backstage.run.draftBallots);
    expect(draft).toMatchObject({ again: only(room)?.id, method: 'consent' });
  });

  it('is declared void with a reason, never without', async () => {
    const room = ready({ votes });
    await throughToTheResult(room);
    await press('Erklær ugyldig …');
    const now = screen.getByRole<HTMLButtonElement>('button', { name: 'Erklær afstemningen ugyldig' });
    expect(now.disabled).toBe(true);
    fireEvent.change(screen.getByRole('textbox', { name: /Grund/ }), { target: { value: 'Forkert spørgsmål.' } });
    await press('Erklær afstemningen ugyldig');
    expect(only(room)).toMatchObject({ stage: 'void', reason: { text: 'Forkert spørgsmål.' } });
    expect(screen.getByText('Grund: Forkert spørgsmål.')).toBeTruthy();
  });

  it('B4: takes hands, and shows them apart', async () => {
    const room = ready({ votes });
    await throughToTheResult(room);
    const form = within(screen.getByText('Håndsoprækning').closest('details') as HTMLElement);
    const type = (name: string | RegExp, value: string) =>
      fireEvent.change(form.getByRole('textbox', { name, hidden: true }), { target: { value } });
    type(/Så mange/, '4');
    type('Kortere møder', '3');
    fireEvent.click(form.getByRole('button', { name: 'Gem hænderne', hidden: true }));
    await settle();
    expect(Object.values(room.state.backstage.run.handVotes ?? {})[0]).toMatchObject({ voters: 4, blanks: 0 });
    expect(screen.getByText('4 stemte med hånden')).toBeTruthy();
  });
});
