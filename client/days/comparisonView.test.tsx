import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { compareDays } from '../../shared/days/compareDays.ts';
import type { EarlierDay } from '../../shared/days/earlierDay.ts';
import { earlierDayOf } from '../../shared/days/earlierDayOf.ts';
import type { Stage } from '../../shared/state.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given, type Play } from '../../shared/testing/given.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { ComparisonView, type Explain } from './ComparisonView.tsx';
import { DaysView } from './DaysView.tsx';

afterEach(cleanup);

const room = () => given(workshop('moves', three, withCatalogue()));
const take = (play: Play, ...ids: string[]) =>
  ids.reduce((next, proposalId) => next.when('adoptProposal', { proposalId, acrossTypes: true }), play);
const first = earlierDayOf(take(room(), 'classes', 'merge', 'reading').state.stage);
/** Classes as before, merging by half, reading dropped, sickness new. */
const second: Stage = {
  ...take(room(), 'classes')
    .when('adoptProposal', { proposalId: 'merge', share: 50 })
    .when('adoptProposal', { proposalId: 'sickness', acrossTypes: true })
    .when('explainChange', { kind: 'proposal', id: 'reading', text: 'For dyrt.' }).state.stage,
  day: 2,
  earlierDays: [first],
};

const draw = (stage: Stage, explain?: Explain) =>
  render(
    <WordsProvider>
      <DaysView stage={stage} level={3} explain={explain} />
    </WordsProvider>,
  );
const part = (name: string) => within(screen.getByRole('region', { name }));
const open = (summary: string) => {
  const details = screen.getByText(summary).closest('details');
  if (!details) throw new Error('the line opens something');
  details.open = true;
  fireEvent(details, new Event('toggle'));
};

describe('a day beside the one before', () => {
  it('counts what became of proposals, shows what is otherwise first, and folds away what stayed', () => {
    draw(second);
    const proposals = part('Forslag i den fælles pakke');
    expect(proposals.getByText('Står stadig: 1 · Justeret: 1 · Taget tilbage: 1 · Nyt: 1')).toBeTruthy();
    const names = proposals.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(names.filter((text) => text?.includes('Forslag '))).toEqual([
      expect.stringMatching(/^Taget tilbage READING Forslag readingIkke længere valgtFordi: For dyrt\./),
      expect.stringMatching(/^Justeret MERGE Forslag mergeFør: det hele, som planlagt\. Nu: 50 %, som planlagt/),
      expect.stringMatching(/^Nyt SICKNESS Forslag sickness/),
    ]);
    open('Står stadig: 1');
    expect(proposals.getByText('Som sidst: det hele, som planlagt')).toBeTruthy();
  });

  it('gives the figures with unit, price level and year, for those who open them', () => {
    draw(second);
    open('Tal pr. år: MERGE Forslag merge');
    const table = screen.getByRole('table', { name: /Forslag merge\. I 1\.000 kr\., pris- og lønniveau 2028/ });
    expect(within(table).getByRole('row', { name: /Drift, sidst/ }).textContent).toBe('Drift, sidst−30−30−30−30');
    expect(within(table).getByRole('row', { name: /Drift, nu/ }).textContent).toBe('Drift, nu−15−15−15−15');
  });

  it('lets one say why of what is otherwise, beginning from the reason that stands', async () => {
    const said: unknown[] = [];
    draw(second, async (...reason) => {
      said.push(reason);
      return true;
    });
    fireEvent.click(screen.getByRole('button', { name: 'Skriv hvorfor: READING Forslag reading' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(field.value).toBe('For dyrt.');
    fireEvent.change(field, { target: { value: 'Det venter.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Skriv hvorfor' }));
    await screen.findByRole('button', { name: 'Skriv hvorfor: READING Forslag reading' });
    expect(said).toEqual([['proposal', 'reading', 'Det venter.']]);
    expect(screen.queryByRole('button', { name: /CLASSES/ })).toBeNull();
  });

  it('keeps what was written when it is not taken', async () => {
    draw(second, () => Promise.resolve(false));
    fireEvent.click(screen.getByRole('button', { name: 'Skriv hvorfor: READING Forslag reading' }));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Det venter.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Skriv hvorfor' }));
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox')).value).toBe('Det venter.');
  });

  it('lets one choose among several days, and begins with the last', () => {
    const same = earlierDayOf(second);
    draw({ ...second, day: 3, earlierDays: [first, same] });
    const proposals = () => part('Forslag i den fælles pakke');
    expect(proposals().getByText('Står stadig: 3 · Justeret: 0 · Taget tilbage: 0 · Nyt: 0')).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'Sammenlign med' }), { target: { value: '1' } });
    expect(proposals().getByText('Står stadig: 1 · Justeret: 1 · Taget tilbage: 1 · Nyt: 1')).toBeTruthy();
  });

  it('says why there are no amounts across price levels', () => {
    const dearer = { ...first, scenario: { ...first.scenario, priceLevel: '2027' } };
    draw({ ...second, earlierDays: [dearer] });
    expect(screen.getByText(/Beløb sammenlignes ikke\. Dengang var de i pris- og lønniveau 2027/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Områdernes penge' })).toBeNull();
    expect(screen.queryByText(/Tal pr\. år/)).toBeNull();
  });

  it('tells how support moved in percentage points, and who voted', () => {
    const ballot = (share: number, question: string, method: 'approval' | 'consent' = 'approval') => ({
      ...first,
      ballots: [
        {
          ballotId: 'b1',
          question: { id: 'w-question', text: question },
          method,
          way: 'secret' as const,
          cast: 20,
          size: 25,
          options: [{ optionId: 'o1', title: 'Forslag classes', proposalId: 'classes', count: 5, share }],
          minorityNotes: [],
        },
      ],
    });
    const compared = (after: EarlierDay) => {
      cleanup();
      render(
        <WordsProvider>
          <ComparisonView comparison={compareDays(ballot(62, 'Hvad først?'), after)} level={3} />
        </WordsProvider>,
      );
      return part('Opbakning').getByRole('listitem').textContent;
    };
    expect(compared(ballot(55, 'Hvad så?'))).toBe(
      'Forslag classes62 % blev til 55 % (−7 procentpoint)' +
        'Sidst: Hvad først?, 20 af 25 stemteNu: Hvad så?, 20 af 25 stemte',
    );
    expect(compared(ballot(55, 'Hvad så?', 'consent'))).toContain('(stemt om på hver sin måde)');
  });
});
