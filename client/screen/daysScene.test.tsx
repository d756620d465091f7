import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { compareDays } from '../../shared/days/compareDays.ts';
import type { EarlierDay } from '../../shared/days/earlierDay.ts';
import { earlierDayOf } from '../../shared/days/earlierDayOf.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given, type Play } from '../../shared/testing/given.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { DaysSceneView } from './DaysScene.tsx';
import { daysPicture } from './daysPicture.ts';

afterEach(cleanup);

const take = (...ids: string[]): Play =>
  ids.reduce(
    (next, proposalId) => next.when('adoptProposal', { proposalId, acrossTypes: true }),
    given(workshop('moves', three, withCatalogue())),
  );
const recordOf = ({ state }: Play): EarlierDay => earlierDayOf(state.stage);
const draw = (first: EarlierDay, second: EarlierDay) =>
  render(
    <WordsProvider>
      <DaysSceneView comparison={compareDays(first, second)} />
    </WordsProvider>,
  );
const headline = () => screen.getByRole('heading', { level: 1 }).textContent;
const listOf = (name: string) => screen.getByRole('heading', { level: 2, name }).closest('section');

const first = recordOf(take('classes', 'reading', 'merge'));
const second = recordOf(take('classes', 'sickness').when('adoptProposal', { proposalId: 'merge', share: 50 }));

describe('the scene of the day before', () => {
  it('says what stands and what is otherwise, and counts each', () => {
    draw(first, second);
    expect(headline()).toBe('Siden aktørdag 1: 1 forslag står, 3 er anderledes');
    const counts = screen.getAllByRole('term').map((term) => term.parentElement?.textContent);
    expect(counts).toEqual(['Står stadig1', 'Justeret1', 'Taget tilbage1', 'Nyt1']);
  });

  it('shows what differs most, the largest first, in the last year that both have', () => {
    draw(first, second);
    const proposals = listOf('Størst forskel: forslag');
    // Sickness 40, merging 15, reading 10.
    expect(
      within(proposals as HTMLElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Forslag sicknessNyt',
      'Forslag mergeFør: det hele, som planlagt. Nu: 50 %, som planlagt',
      'Forslag readingTaget tilbage',
    ]);
    const { year, areas } = daysPicture(compareDays(first, second));
    expect(year).toBe(2031);
    expect(areas.map(({ area, before, after }) => [area.areaId, before, after])).toEqual([
      ['benefits', 0, -40],
      ['care', -30, -15],
      ['schools', -40, -50],
    ]);
    expect(listOf('Størst forskel: områder')?.textContent).toContain('Mio. kr. i 2031');
  });

  it('has no more rows than there is room for', () => {
    const many = {
      ...second,
      package: Array.from({ length: 9 }, (_, at) => ({ ...second.package[0], proposalId: `p${at}` })),
    };
    const { proposals } = daysPicture(compareDays(first, many as EarlierDay));
    expect(proposals).toHaveLength(3);
  });

  it('says when all stand, when there is none, and shows no money across price levels', () => {
    draw(first, first);
    expect(headline()).toBe('Alle forslag fra aktørdag 1 står stadig');
    cleanup();
    const none = recordOf(take());
    draw(none, none);
    expect(headline()).toBe('Ingen forslag er valgt, hverken på aktørdag 1 eller nu');
    cleanup();
    draw({ ...first, scenario: { ...first.scenario, priceLevel: '2027' } }, second);
    expect(listOf('Størst forskel: forslag')).toBeTruthy();
    expect(screen.queryByText(/Mio\. kr\./)).toBeNull();
  });
});
