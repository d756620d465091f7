import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { StageBallot } from '../../shared/voting/ballot.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { BallotSceneView } from './BallotScene.tsx';

afterEach(cleanup);

const words = (text: string) => ({ id: `w-${text.length}`, text });

const ballot = {
  id: 'b1',
  question: words('Hvad skal vi arbejde videre med?'),
  method: 'approval' as const,
  options: ['Naturbase', 'Musikcafé', 'Lånecykler'].map((title) => ({
    id: title.toLowerCase().slice(0, 4),
    title: words(title),
    text: words(''),
    amounts: null,
  })),
  roll: { size: 60, groups: { politician: 20, manager: 19, employee: 21 } },
};

function draw(shown: StageBallot | undefined, cast = 0) {
  render(
    <WordsProvider>
      <BallotSceneView ballot={shown} cast={cast} />
    </WordsProvider>,
  );
}

const headline = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the ballot scene', () => {
  it('says what will come when there is no ballot', () => {
    draw(undefined);
    expect(headline()).toBe('Snart skal vi stemme');
  });

  it('shows the question, the options and how many have voted, and nothing of how', () => {
    draw({ ...ballot, stage: 'open' }, 41);
    expect(headline()).toBe(ballot.question.text);
    const bar = screen.getByRole('progressbar');
    expect(bar.getAttribute('aria-valuetext')).toBe('41 af 60 har stemt');
    expect(screen.getByText('Musikcafé')).toBeTruthy();
    expect(screen.getByText('21').parentElement?.textContent).toBe('21 medarbejdere');
  });

  it('keeps everyone waiting calmly once it is closed', () => {
    draw({ ...ballot, stage: 'closed', cast: 57 });
    expect(headline()).toBe('Afstemningen er lukket. Resultatet kommer nu');
    expect(screen.getByText('57 af 60 har stemt')).toBeTruthy();
  });

  it('says when it is held again', () => {
    draw({ ...ballot, stage: 'void' });
    expect(headline()).toBe('Afstemningen tæller ikke. Den holdes igen');
  });

  it('shows the totals sorted, blank votes, and only the groups that were published', () => {
    const approvals = [11, 32, 0].map((count, index) => ({ optionId: ballot.options[index]?.id ?? '', count }));
    draw({
      ...ballot,
      stage: 'revealed',
      cast: 57,
      result: {
        cast: 57,
        blank: 3,
        approvals,
        groups: [{ group: 'politician', cast: 20, blank: 1, approvals: [4, 15, 0] }],
        withheld: ['manager', 'employee'],
      },
    });
    expect(headline()).toBe('Musikcafé fik flest stemmer');
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'ValgmulighedStemmerAndelStøtte minus restenpolitikere',
      'Musikcafé3256 %+10 Delt15',
      'Naturbase1119 %−324',
      'Lånecykler00 %−540',
      'Blankt35 %1',
    ]);
    expect(screen.getByText(/^Vises ikke for sig: ledere og medarbejdere\./)).toBeTruthy();
  });
});

describe('what other methods come to', () => {
  const approvals = [3, 2, 0].map((count, index) => ({ optionId: ballot.options[index]?.id ?? '', count }));
  const result = { cast: 6, blank: 1, approvals, groups: [], withheld: [] };
  const shown = (changes: Partial<Extract<StageBallot, { stage: 'revealed' }>>) =>
    draw({ ...ballot, stage: 'revealed', cast: 6, result, ...changes });
  const rows = () =>
    within(screen.getByRole('table'))
      .getAllByRole('row')
      .map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim());

  it('pool: what it suffices for, beside the plain count, with a reason for each', () => {
    const options = ballot.options.map((option, at) => ({ ...option, amounts: [[60, 50, 10][at] ?? 0, 0] }));
    shown({
      method: 'pool',
      settings: { budget: 60, completion: 'none', exhaustive: true },
      options,
      result: {
        ...result,
        outcome: {
          method: 'pool',
          share: '10',
          raisedShare: '10',
          rounds: [{ optionId: 'musi', price: '25/3', effective: '6', payers: 6, left: '10' }],
          filled: [],
          notChosen: [
            { optionId: 'natu', why: 'cannotPay', have: '20/3' },
            { optionId: 'lån', why: 'noVotes' },
          ],
          cost: 50,
          byVotes: ['natu'],
        },
      },
    });
    expect(headline()).toBe('Puljen rækker til 1 af 3 idéer');
    expect(
      screen.getByText(
        'Lige andele og flest stemmer vælger ikke det samme. Kun med lige andele: Musikcafé. Kun med flest stemmer: Naturbase.',
      ),
    ).toBeTruthy();
    expect(rows().slice(1)).toEqual([
      'Musikcafé502● Med○ Ikke medNr. 1: 6 gav op til 8.333 kr. hver',
      'Naturbase603○ Ikke med● MedDe, der stemte på den, havde kun 6.667 kr. tilbage',
      expect.stringContaining('Ingen stemte på den'),
    ]);
  });

  it('dots: points, how many stand behind each, and that these two differ', () => {
    const given = {
      ...result,
      blank: 0,
      approvals: approvals.map((own, at) => ({ ...own, count: [8, 5, 0][at] ?? 0 })),
    };
    shown({ method: 'dots', result: { ...given, outcome: { method: 'dots', supporters: [2, 5, 0] } } });
    expect(headline()).toBe('Naturbase fik flest point');
    expect(screen.getByText('Flest point fik Naturbase. Flest støtter har Musikcafé.')).toBeTruthy();
    expect(rows().slice(1, 4)).toEqual(['Naturbase862 %−2', 'Musikcafé538 %+4', 'Lånecykler00 %−6']);
  });

  it('ranking: both ways of counting, and whether they agree', () => {
    const outcome = {
      method: 'ranking' as const,
      borda: [8, 9, 0],
      rounds: [{ counts: [3, 2, 0], exhausted: 0, out: [] }],
      winners: ['natu'],
      bordaWinners: ['musi'],
    };
    shown({ method: 'ranking', result: { ...result, outcome } });
    expect(headline()).toBe('De to måder at tælle giver hver sin: Naturbase og Musikcafé');
    expect(screen.getByText('I runderne vinder Naturbase. På Borda-point vinder Musikcafé.')).toBeTruthy();
    cleanup();
    const duel = { winner: 'natu', rival: 'musi', forWinner: 3, forRival: 2 };
    shown({ method: 'ranking', result: { ...result, outcome: { ...outcome, duel } } });
    expect(
      screen.getByText(/: 3 sætter Naturbase over Musikcafé, 2 gør det omvendte\. Dér er rummet delt\.$/),
    ).toBeTruthy();
    cleanup();
    shown({ method: 'ranking', result: { ...result, outcome: { ...outcome, bordaWinners: ['natu'] } } });
    expect(headline()).toBe('Naturbase vinder på begge måder at tælle');
  });

  it('consent: the steps, and under them who backs it and who is against, group by group', () => {
    const outcome = {
      method: 'consent' as const,
      levels: [
        [2, 1, 1, 1, 1],
        [1, 1, 2, 1, 1],
        [0, 0, 6, 0, 0],
      ],
    };
    const group = { group: 'politician' as const, cast: 5, blank: 0, approvals: [3, 1, 0], against: [1, 2, 0] };
    const consent = { method: 'consent' as const, result: { ...result, groups: [group], outcome } };
    shown(consent);
    const groups = screen.getByRole('table', { name: 'Bakker op, gruppe for gruppe' });
    expect(
      within(groups)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Valgmulighedpolitikere, 5 stemmer',
      'Naturbase3, imod: 1',
      'Musikcafé1, imod: 2',
      'Lånecykler0, imod: 0',
    ]);
    cleanup();
    const option = ballot.options[0];
    shown({ ...consent, options: option ? [...ballot.options, { ...option, id: 'p4' }, { ...option, id: 'p5' }] : [] });
    expect(screen.queryByRole('table', { name: 'Bakker op, gruppe for gruppe' })).toBeNull();
  });

  it('consent: names the one that most support, also where another meets less opposition, and says when they are even', () => {
    const counted = (counts: number[]) => approvals.map((own, at) => ({ ...own, count: counts[at] ?? 0 }));
    const outcome = {
      method: 'consent' as const,
      levels: [
        [3, 0, 0, 0, 3],
        [2, 0, 4, 0, 0],
        [0, 0, 6, 0, 0],
      ],
    };
    shown({ method: 'consent', result: { ...result, approvals: counted([3, 2, 0]), outcome } });
    expect(headline()).toBe('Mest opbakning: Naturbase. 3 af 6 bakker op');
    expect(screen.getByText('Flest bakker op om Naturbase. Mest støtte minus imod har Musikcafé.')).toBeTruthy();
    cleanup();
    const levels = [
      [3, 0, 0, 0, 3],
      [3, 0, 0, 0, 3],
      [0, 0, 6, 0, 0],
    ];
    const even = { ...result, approvals: counted([3, 3, 0]), outcome: { method: 'consent' as const, levels } };
    shown({ method: 'consent', result: even });
    expect(headline()).toBe('2 forslag har lige stor opbakning: 3 af 6');
    cleanup();
    shown({ method: 'consent', result: { ...even, approvals: counted([0, 0, 0]) } });
    expect(headline()).toBe('Ingen bakker op om nogen af forslagene');
  });

  it('dots: says when options are even on points', () => {
    const even = approvals.map((own, at) => ({ ...own, count: [5, 5, 0][at] ?? 0 }));
    shown({
      method: 'dots',
      result: { ...result, approvals: even, outcome: { method: 'dots', supporters: [2, 2, 0] } },
    });
    expect(headline()).toBe('2 valgmuligheder fik lige mange point');
  });

  it('says what was chosen before what was counted, and why', () => {
    const reason = { id: 'w-r', text: 'Den kan begynde nu' };
    shown({ method: 'single', chosen: { optionIds: ['musi'], reason, at: 0 } });
    expect(headline()).toBe('Valgt: Musikcafé');
    expect(screen.getByText('Fordi: Den kan begynde nu')).toBeTruthy();
    expect(rows()[1]).toBe('Naturbase350 %+1 Delt');
  });

  it('B5: with fewer than five votes shows no figure at all', () => {
    shown({ result: { cast: 3, blank: 0, approvals: [], groups: [], withheld: ['manager'], tooFew: true } });
    expect(headline()).toMatch(/^Kun 3 stemte/);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('B4: shows hands apart', () => {
    shown({ hand: { voters: 4, blanks: 1, counts: [{ optionId: 'natu', count: 3 }] } });
    expect(screen.getByText(/Håndsoprækning, talt for sig: 4 stemte, 1 blankt\. Naturbase: 3/)).toBeTruthy();
  });
});
