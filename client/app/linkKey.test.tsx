import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useReportPath, withKey } from './linkKey.ts';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

function Links({ code }: { code: string }) {
  return (
    <>
      <p>{useReportPath(code)}</p>
      <p>{useReportPath(code, '/genspil')}</p>
    </>
  );
}
const paths = () => screen.getAllByText(/^\/rapport/).map((path) => path.textContent);
const goTo = (hash: string) =>
  act(async () => {
    location.hash = hash;
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  });

it('goes along to the other pages, also from a place on the page and after a reload', async () => {
  history.replaceState(null, '', '/rapport/GHJKMN#ABCDEFGHIJK');
  render(<Links code="GHJKMN" />);
  expect(paths()).toEqual(['/rapport/GHJKMN#ABCDEFGHIJK', '/rapport/GHJKMN/genspil#ABCDEFGHIJK']);
  await goTo('#result');
  expect(paths()[0]).toBe('/rapport/GHJKMN#ABCDEFGHIJK');
  cleanup();
  render(<Links code="GHJKMN" />);
  expect(paths()[0]).toBe('/rapport/GHJKMN#ABCDEFGHIJK');
});

it('is that of one workshop, and is taken when the link is opened on a page that is there already', async () => {
  history.replaceState(null, '', '/rapport/CDFGHJ#ABCDEFGHIJK');
  render(<Links code="CDFGHJ" />);
  cleanup();
  history.replaceState(null, '', '/rapport/GHJKMN');
  render(<Links code="GHJKMN" />);
  expect(paths()).toEqual(['/rapport/GHJKMN', '/rapport/GHJKMN/genspil']);
  await goTo('#_1234567890');
  expect(paths()[0]).toBe('/rapport/GHJKMN#_1234567890');
});

it('is left out where there is none', () => {
  expect(withKey('/rapport/GHJKMN', '')).toBe('/rapport/GHJKMN');
  expect(withKey('/rapport/GHJKMN', undefined)).toBe('/rapport/GHJKMN');
});
