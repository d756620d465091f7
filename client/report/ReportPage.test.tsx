import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import { FakeRoom } from '../desk/testing/fakeRoom.ts';
import { answerHttp, renderPage, settle } from '../desk/testing/renderDesk.tsx';
import ReportPage from './ReportPage.tsx';

afterEach(cleanup);

it('shows every section of the report, with what people wrote as plain text', async () => {
  const room = new FakeRoom(workshop('ideas', undefined, withCatalogue()));
  room.do('submitIdea', { title: '<b>Kantine</b>', text: '', areaId: null, amounts: [10, -5, -5, -5] }, 'anna');
  await renderPage(room, <ReportPage code="GHJKMN" />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rapport fra aktørdagen i Lilleby');
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toContain('Til HovedMED');
  const ideas = screen.getByRole('region', { name: 'Idéer, og hvad der blev af dem' });
  expect(within(ideas).getByRole('rowheader').textContent).toBe('<b>Kantine</b>');
  expect(within(ideas).getAllByRole('cell', { name: '−5' })).toHaveLength(3);
  expect(screen.getByRole('button', { name: 'Udskriv' })).toBeTruthy();
});

it('hands over what was built on and what was learned, in a fold that paper opens', async () => {
  const room = new FakeRoom(workshop('ideas'));
  room.do('noteLesson', { text: 'Vis tallene tidligere.' });
  await renderPage(room, <ReportPage code="GHJKMN" />);
  const lessons = screen.getByText('Vis tallene tidligere.');
  const fold = lessons.closest('details');
  expect(fold?.querySelector('summary')?.textContent).toBe('Overdragelse');
  expect(fold?.open).toBe(false);
  window.dispatchEvent(new Event('beforeprint'));
  expect(fold?.open).toBe(true);
});

it.each([
  ['by the passphrase', { '/api/session': { facilitator: true } }, true],
  [
    'by an invitation',
    { '/api/session': { facilitator: false }, '/api/workshops/GHJKMN/desk': { me: 'f2', key: 'abcdefghijk' } },
    true,
  ],
  ['not at all', { '/api/session': { facilitator: false } }, false],
])('gives the handover as a document in its fold to who is logged in %s', async (_, served, isThere) => {
  answerHttp(served);
  await renderPage(new FakeRoom(workshop('ideas')), <ReportPage code="GHJKMN" />);
  const fold = screen.getByText('Overdragelse').closest('details') as HTMLDetailsElement;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  await settle();
  const link = screen.queryByRole('link', { name: 'Hent overdragelsen (Word)' });
  expect(link?.getAttribute('href') ?? null).toBe(
    isThere ? '/api/workshops/GHJKMN/overdragelse.docx?language=da' : null,
  );
});

it('says why it cannot be shown, and what to do', async () => {
  const room = new FakeRoom(workshop('ideas'), { refusal: { key: 'reject.reportClosed' } });
  await renderPage(room, <ReportPage code="GHJKMN" />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rapporten kan ikke vises');
  expect(screen.getByText(/Bed facilitatoren om linket\.$/)).toBeTruthy();
});
