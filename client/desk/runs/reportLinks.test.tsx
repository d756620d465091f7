import { cleanup, screen } from '@testing-library/react';
import { produce } from 'immer';
import { afterEach, expect, it } from 'vitest';
import { workshop } from '../../../shared/testing/workshop.ts';
import { FollowupCard } from '../followup/FollowupCard.tsx';
import type { Place } from '../frame/usePlace.ts';
import { FakeRoom } from '../testing/fakeRoom.ts';
import { renderDesk } from '../testing/renderDesk.tsx';
import { ReportLinks } from './ReportLinks.tsx';

afterEach(cleanup);

const place: Place = { origin: 'https://aktordag.lilleby.dk', encrypted: true, key: 'ABCDEFGHIJK' };
const works = 'Linket virker også efter dagen.';
const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

it('leads to the report by a link that works after the day, and says so', async () => {
  await renderDesk(new FakeRoom(workshop('moves')), <ReportLinks code="GHJKMN" place={place} />);
  expect(href('Rapport')).toBe('/rapport/GHJKMN#ABCDEFGHIJK');
  expect(screen.getByText(works)).toBeTruthy();
  expect(href('JSON (kun rapporten)')).toBe('/api/workshops/GHJKMN/report.json?language=da');
});

it('promises nothing before the server has told the key, nor of a rehearsal', async () => {
  await renderDesk(new FakeRoom(workshop('moves')), <ReportLinks code="GHJKMN" place={null} />);
  expect(href('Rapport')).toBe('/rapport/GHJKMN');
  expect(screen.queryByText(works)).toBeNull();
  cleanup();
  const rehearsed = produce(workshop('moves'), ({ stage }) => {
    stage.rehearsal = { people: 24 };
  });
  await renderDesk(new FakeRoom(rehearsed), <ReportLinks code="GHJKMN" place={place} />);
  expect(screen.queryByText(works)).toBeNull();
});

it('leads to the follow-up in the same way, for those who own a decision', async () => {
  const room = new FakeRoom(workshop('moves'));
  room.do('recordDecision', { title: 'Kantine', source: { kind: 'free' }, owner: 'Bo', statusDates: [] });
  await renderDesk(room, <FollowupCard code="GHJKMN" place={place} />);
  expect(href('Side for alle')).toBe('/rapport/GHJKMN/opfoelgning#ABCDEFGHIJK');
  expect(screen.getByText(works)).toBeTruthy();
});
