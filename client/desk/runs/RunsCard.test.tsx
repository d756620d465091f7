import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { earlierDayOf } from '../../../shared/days/earlierDayOf.ts';
import { smallScenario, workshop } from '../../../shared/testing/workshop.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { answerHttp, renderDesk, settle } from '../testing/renderDesk.tsx';
import { RunsCard } from './RunsCard.tsx';

afterEach(cleanup);

const card = { description: '', minutes: 180, areas: 4 };
const other = smallScenario({ id: 'other', name: 'Storby 2028' });
const scenarios = [
  { ...card, id: 'small', name: 'Lilleby 2028', municipality: 'Lilleby' },
  { ...card, id: 'other', name: 'Storby 2028', municipality: 'Storby' },
];

const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const passphraseField = () => screen.getByLabelText<HTMLInputElement>('Skriv adgangssætningen igen');

async function opened(confirm: boolean): Promise<FakeRoom> {
  const room = new FakeRoom(workshop('moves'), { scenarios: [smallScenario(), other], confirmed: confirm });
  answerHttp({ '/api/scenarios': scenarios, ...(confirm ? { '/api/confirm': {} } : {}) });
  await renderDesk(room, <RunsCard code="GHJKMN" />);
  return room;
}

describe('starting over', () => {
  it('says what happens, with the scenario in its button, and takes the focus away from it', async () => {
    await opened(true);
    await press('Start forfra …');
    const dialog = screen.getByRole('alertdialog', { name: 'Start forfra' });
    expect(dialog.textContent).toMatch(/Den nuværende omgang gemmes og kan hentes frem igen. Alle bliver i rummet./);
    expect(screen.getByRole('button', { name: 'Start forfra med Lilleby' })).toBeTruthy();
    expect(document.activeElement).toBe(passphraseField());
    fireEvent.click(screen.getByRole('radio', { name: /Storby/ }));
    expect(screen.getByRole('button', { name: 'Start forfra med Storby' })).toBeTruthy();
  });

  it('A6: does nothing without the passphrase, and says so', async () => {
    const room = await opened(true);
    await press('Start forfra …');
    await press('Start forfra med Lilleby');
    expect(screen.getByText('Skriv adgangssætningen for at fortsætte.')).toBeTruthy();
    expect(room.asked).toEqual([]);
  });

  it('A6: with the wrong one stays, keeps what is typed and tells why', async () => {
    const room = await opened(false);
    await press('Start forfra …');
    fireEvent.change(passphraseField(), { target: { value: 'forkert' } });
    await press('Start forfra med Lilleby');
    expect(screen.getByText('Adgangssætningen passer ikke. Prøv igen.')).toBeTruthy();
    expect(passphraseField().value).toBe('forkert');
    expect(room.asked).toEqual([]);
  });

  it('with the right one begins a new run, keeps the people and lists the old run', async () => {
    const room = await opened(true);
    await press('Start forfra …');
    fireEvent.click(screen.getByRole('radio', { name: /Storby/ }));
    fireEvent.change(passphraseField(), { target: { value: 'rigtig' } });
    await press('Start forfra med Storby');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(room.state.stage.run).toMatchObject({ number: 2, scenario: { id: 'other' } });
    expect(Object.keys(room.state.stage.people)).toEqual(['anna', 'bo', 'cara']);
    expect(screen.getByText('Omgang 1 · Lilleby 2028')).toBeTruthy();
  });

  it('keeps the programme as it stands with the same scenario, and takes the other scenario’s own', async () => {
    const room = await opened(true);
    room.do('moveStep', { stepId: 'break', position: 0 });
    await settle();
    await press('Start forfra …');
    const field = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Program' });
    const choices = () => [...field().options].map(({ label }) => label).slice(0, 3);
    expect(field().value).toBe('asNow');
    expect(choices()).toEqual(['Som nu', 'Scenariets eget', 'Hel dag, 9–15.30']);
    fireEvent.click(screen.getByRole('radio', { name: /Storby/ }));
    expect(field().value).toBe('own');
    expect(choices()).toEqual(['Scenariets eget', 'Hel dag, 9–15.30', 'Halv dag, 9–12']);
    fireEvent.click(screen.getByRole('radio', { name: /Lilleby/ }));
    fireEvent.change(passphraseField(), { target: { value: 'rigtig' } });
    await press('Start forfra med Lilleby');
    expect(room.asked).toEqual([{ name: 'startRun', input: { scenarioId: 'small', programme: 'asNow' } }]);
    expect(room.state.stage.run).toMatchObject({ number: 2, programme: { stepId: 'break' } });
  });

  it('can begin with the scenario’s own programme, or a ready-made one', async () => {
    const room = await opened(true);
    for (const programme of ['own', 'taster']) {
      await press('Start forfra …');
      fireEvent.change(screen.getByRole('combobox', { name: 'Program' }), { target: { value: programme } });
      fireEvent.change(passphraseField(), { target: { value: 'rigtig' } });
      await press('Start forfra med Lilleby');
    }
    expect(room.asked.map(({ input }) => input)).toEqual([
      { scenarioId: 'small' },
      { scenarioId: 'small', programme: 'taster' },
    ]);
  });

  it('waits while a ballot is open, and says why', async () => {
    const room = new FakeRoom(workshop('ideas'));
    room.do('submitIdea', { title: 'Kantine', text: '', areaId: null, amounts: null }, 'anna');
    room.do('createBallot', {
      question: 'Hvad nu?',
      ideaIds: Object.keys(room.state.stage.run.ideas),
      withoutPrice: true,
    });
    room.do('goToStep', { stepId: 'ballots' });
    const [ballotId = ''] = Object.keys(room.state.backstage.run.draftBallots);
    room.do('openBallot', { ballotId, consents: ['fewVoters'] });
    await renderDesk(room, <RunsCard code="GHJKMN" />);
    expect(screen.getByText('En afstemning er i gang. Luk den først.')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Start forfra …' }).disabled).toBe(true);
  });
});

describe('since the day before', () => {
  it('is shown where there was one, folded away until somebody asks', async () => {
    const first = new FakeRoom(workshop('moves'));
    const profile = { kind: 'lasting', year: 2028, amount: 20 } as const;
    first.do('moveMoney', { from: 'schools', to: 'savings', profile }, 'anna');
    const state = workshop('moves');
    const room = new FakeRoom({
      ...state,
      stage: { ...state.stage, day: 2, earlierDays: [earlierDayOf(first.state.stage)] },
    });
    await renderDesk(room, <RunsCard code="GHJKMN" />);
    expect(screen.queryByText(/Sammenlign med: Aktørdag 1/)).toBeNull();
    fireEvent.click(screen.getByText('Vis, hvad der står, er justeret, taget tilbage og nyt'));
    await settle();
    expect(screen.getByText('Sammenlign med: Aktørdag 1: Lilleby 2028')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Områdernes penge' }).textContent).toContain('Taget tilbage: 1');
  });

  it('is not there on a first day', async () => {
    await opened(true);
    expect(screen.queryByRole('heading', { name: 'Siden sidst' })).toBeNull();
  });
});

describe('lessons for those who come after', () => {
  it('are written down, listed, and taken out again', async () => {
    const room = await opened(true);
    const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Hvad skal de vide/ });
    await press('Skriv læring ned');
    expect(screen.getByText('Skriv noget først.')).toBeTruthy();
    fireEvent.change(field(), { target: { value: 'Vis tallene tidligere.' } });
    await press('Skriv læring ned');
    expect(field().value).toBe('');
    expect(room.state.stage.lessons?.map(({ text }) => text.text)).toEqual(['Vis tallene tidligere.']);
    await press('Fjern: Vis tallene tidligere.');
    expect(room.state.stage.lessons).toEqual([]);
  });
});

describe('earlier runs', () => {
  async function withEarlier(): Promise<{ room: FakeRoom; runId: string }> {
    const room = new FakeRoom(workshop('moves'), { scenarios: [smallScenario()], confirmed: true });
    const profile = { kind: 'lasting', year: 2028, amount: 20 } as const;
    room.do('moveMoney', { from: 'schools', to: 'savings', profile }, 'anna');
    const runId = room.state.stage.run.id;
    const stage = room.state.stage;
    room.do('startRun', { scenarioId: 'small' });
    answerHttp({ '/api/confirm': {}, [`/api/workshops/GHJKMN/runs/${runId}`]: stage });
    await renderDesk(room, <RunsCard code="GHJKMN" />);
    return { room, runId };
  }

  it('can be looked at, clearly only that', async () => {
    await withEarlier();
    await press('Se omgang 1');
    expect(screen.getByText('Kun til at se. Rummet er stadig i den nuværende omgang.')).toBeTruthy();
    expect(screen.getByRole('row', { name: /Skoler/ }).textContent).toBe('Skoler−20−20−20−20');
    expect(screen.getByRole('row', { name: /Råderum/ }).textContent).toBe('Råderum+20+20+20+20');
    await press('Tilbage til omgangene');
    expect(screen.getByText('1 flytninger · 0 idéer')).toBeTruthy();
  });

  it('are compared with the one that goes on, and why it is otherwise is written down there', async () => {
    const { room } = await withEarlier();
    await press('Se omgang 1');
    await press('Sammenlign med nu');
    const areas = screen.getByRole('region', { name: 'Områdernes penge' });
    expect(areas.textContent).toContain('Taget tilbage: 1');
    expect(areas.textContent).toContain('Ændringen er taget tilbage');
    await press('Skriv hvorfor: Skoler');
    const field = screen.getByRole('textbox', { name: /Hvorfor står det anderledes nu/ });
    fireEvent.change(field, { target: { value: 'Elevtallet stiger.' } });
    await press('Skriv hvorfor');
    expect(room.state.stage.run.reasons).toMatchObject([
      { kind: 'area', id: 'schools', text: { text: 'Elevtallet stiger.' } },
    ]);
    expect(screen.getByText('Fordi: Elevtallet stiger.')).toBeTruthy();
    await press('Skjul sammenligningen');
    expect(screen.queryByRole('region', { name: 'Områdernes penge' })).toBeNull();
  });

  it('A6: come back after the passphrase', async () => {
    const { room, runId } = await withEarlier();
    await press('Hent omgang 1 frem');
    expect(screen.getByRole('alertdialog').textContent).toMatch(/Rummet går tilbage til omgang 1/);
    fireEvent.change(passphraseField(), { target: { value: 'rigtig' } });
    await press('Hent omgang 1 frem');
    expect(room.state.stage.run.id).toBe(runId);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});
