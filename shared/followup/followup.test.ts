import { describe, expect, it } from 'vitest';
import { emptyState } from '../emptyState.ts';
import { must } from '../ids.ts';
import type { State } from '../state.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given, now } from '../testing/given.ts';
import { three, workshop } from '../testing/workshop.ts';
import { nextDayOf } from '../workshopFile/nextDay.ts';
import { workshopFileOf } from '../workshopFile/workshopFileOf.ts';
import type { Decision, Status } from './decision.ts';
import {
  byDue,
  dueOf,
  isClosed,
  latestMeasured,
  latestStatus,
  overdueCount,
  suggestedDates,
  yearWheel,
} from './due.ts';
import { undecided } from './undecided.ts';

const text = { id: 'w1', text: 'Ord' };
const status = (on: string, state: Status['state'] = 'onTrack'): Status => ({
  id: `t-${on}`,
  on,
  state,
  course: 'keep',
  note: text,
  at: 0,
});
const decision = (id: string, statusDates: string[], statuses: Status[] = []): Decision => ({
  id,
  title: text,
  source: { kind: 'free' },
  owner: text,
  statusDates,
  statuses,
  at: 0,
});
const dates = ['2028-02-28', '2028-05-31'];

describe('when a status is due', () => {
  it('is the first date that nothing has been told for, and overdue the day after', () => {
    const fresh = decision('a', dates);
    expect(dueOf(fresh, '2028-02-28')).toEqual({ date: '2028-02-28', isOverdue: false });
    expect(dueOf(fresh, '2028-02-29')).toEqual({ date: '2028-02-28', isOverdue: true });
    const early = decision('a', dates, [status('2028-02-20')]);
    expect(dueOf(early, '2028-03-01')).toEqual({ date: '2028-02-28', isOverdue: true });
    const told = decision('a', dates, [status('2028-03-01')]);
    expect(dueOf(told, '2028-03-02')).toEqual({ date: '2028-05-31', isOverdue: false });
    expect(dueOf(decision('a', dates, [status('2028-06-01')]), '2029-01-01').date).toBeUndefined();
  });

  it('is never for what is done or stopped', () => {
    for (const state of ['done', 'stopped'] as const) {
      const closed = decision('a', dates, [status('2028-02-20', state)]);
      expect([isClosed(closed), dueOf(closed, '2030-01-01')]).toEqual([true, { date: undefined, isOverdue: false }]);
    }
  });

  it('goes by the day that is told of, not by when it was written', () => {
    const late = decision('a', dates, [status('2028-06-01'), status('2028-02-28', 'done')]);
    expect(latestStatus(late)?.on).toBe('2028-06-01');
    expect(isClosed(late)).toBe(false);
  });

  it('is counted once for each decision that owes one', () => {
    const all = [
      decision('a', dates),
      decision('b', ['2028-12-31']),
      decision('c', dates, [status('2028-02-01', 'done')]),
    ];
    expect(['2028-02-28', '2028-02-29', '2030-01-01'].map((today) => overdueCount(all, today))).toEqual([0, 1, 2]);
  });

  it('stands in the year wheel by date, with what became of each', () => {
    const all = [
      decision('a', dates, [status('2028-03-01')]),
      decision('b', ['2028-01-31', '2028-04-30']),
      decision('c', dates, [status('2028-02-28', 'stopped')]),
    ];
    expect(yearWheel(all, '2028-02-28').map(({ date, decision: { id }, state }) => [date, id, state])).toEqual([
      ['2028-01-31', 'b', 'overdue'],
      ['2028-02-28', 'a', 'told'],
      ['2028-02-28', 'c', 'told'],
      ['2028-04-30', 'b', 'coming'],
      ['2028-05-31', 'a', 'coming'],
      ['2028-05-31', 'c', 'closed'],
    ]);
  });

  it('tells the indicator as it was measured on the latest day that has it', () => {
    const measured = { id: 'm', text: '9 kg' };
    const told = decision('a', dates, [{ ...status('2028-02-20'), measured }, status('2028-03-01')]);
    expect(latestMeasured(told)).toEqual(measured);
    expect(latestMeasured(decision('a', dates, [status('2028-03-01')]))).toBeUndefined();
  });

  it('puts what is due first, then what has no date, then what is closed', () => {
    const all = [
      decision('closed', dates, [status('2028-02-20', 'done')]),
      decision('undated', []),
      decision('later', ['2028-05-31']),
      decision('first', dates),
    ];
    expect(byDue(all, '2028-03-01').map(({ id }) => id)).toEqual(['first', 'later', 'undated', 'closed']);
  });

  it('is suggested at four days that exist in any year', () => {
    for (const year of [2028, 2029])
      for (const date of suggestedDates(year)) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
  });
});

describe('what nobody owns yet', () => {
  it('is what the common package holds and no decision has been made of', () => {
    const room = given(workshop('moves', three, withCatalogue())).when('adoptProposal', { proposalId: 'classes' });
    expect(undecided(room.state.stage)).toEqual([
      { source: { kind: 'proposal', id: 'classes' }, title: 'Forslag classes' },
    ]);
    const owned = room.when('recordDecision', {
      title: 'Større klasser',
      source: { kind: 'proposal', id: 'classes' },
      owner: 'Bo',
      statusDates: [],
    });
    expect(undecided(owned.state.stage)).toEqual([]);
  });

  it('is what was decided on a card, and stays so through a reset until a decision is made of it', () => {
    const laid = given(workshop('moves')).when('layOutCard', { step: 'wish', question: 'Hvorfor nu?' });
    const [cardId = ''] = Object.keys(laid.state.stage.discussion ?? {});
    expect(undecided(laid.state.stage)).toEqual([]);
    const decided = laid.when('decideCard', { cardId, text: 'Vi begynder i år.', owner: 'Bo' });
    const again = decided.when('startRun', { scenarioId: 'small' }, { confirmed: true });
    for (const { state } of [decided, again]) {
      expect(undecided(state.stage)).toMatchObject([
        { source: { kind: 'card', id: cardId }, title: { text: 'Vi begynder i år.' }, owner: { text: 'Bo' } },
      ]);
    }
    const source = { kind: 'card' as const, id: cardId };
    const owned = again.when('recordDecision', { title: 'Begynd', source, owner: 'Bo', statusDates: [] });
    expect(undecided(owned.state.stage)).toEqual([]);
  });

  it('is also what earlier runs had chosen, told once, until a decision is made of it or the run goes on again', () => {
    const again = given(workshop('moves', three, withCatalogue()))
      .when('adoptProposal', { proposalId: 'classes' })
      .when('adoptProposal', { proposalId: 'robots', givenUp: 'Et nyt hus' })
      .when('startRun', { scenarioId: 'small' }, { confirmed: true, scenarios: { small: withCatalogue() } })
      .when('goToStep', { stepId: 'moves' })
      .when('adoptProposal', { proposalId: 'robots', givenUp: 'Et nyt hus' });
    const waiting = ({ stage, backstage }: State) =>
      undecided(stage, backstage.chosenBefore).map(({ source, from }) => [source.id, from]);
    expect(waiting(again.state)).toEqual([
      ['robots', undefined],
      ['classes', { run: 1 }],
    ]);
    const source = { kind: 'proposal' as const, id: 'classes' };
    const owned = again.when('recordDecision', { title: 'Klasser', source, owner: 'Bo', statusDates: [] });
    expect(waiting(owned.state)).toEqual([['robots', undefined]]);
    const restored = again.when('restoreRun', { runId: 'r1' }, { confirmed: true });
    expect(waiting(restored.state)).toEqual([
      ['classes', undefined],
      ['robots', undefined],
    ]);
  });

  it('is told on the next day too, with what the ballots of the day before had chosen', () => {
    const texts = ['Ja', 'Nej'].map((title) => ({ title, amount: null }));
    const first = given(workshop('moves', three, withCatalogue()))
      .when('adoptProposal', { proposalId: 'classes' })
      .when('startRun', { scenarioId: 'small' }, { confirmed: true, scenarios: { small: withCatalogue() } })
      .when('goToStep', { stepId: 'ballots' })
      .when('createBallot', { question: 'Ja?', ideaIds: [], texts });
    const [ballotId = ''] = Object.keys(first.state.backstage.run.draftBallots);
    const ballot = { ballotId };
    const ended = first
      .when('openBallot', { ...ballot, consents: ['fewVoters'] })
      .when('closeBallot', ballot)
      .when('revealBallot', ballot)
      .when('chooseOptions', { ...ballot, optionIds: ['o2'], reason: 'Det er bedst.' });
    const file = nextDayOf(must(workshopFileOf(ended.state)), now);
    const { state } = given(emptyState()).when('readWorkshopIn', { file });
    expect(undecided(state.stage, state.backstage.chosenBefore)).toMatchObject([
      { source: { kind: 'proposal', id: 'classes' }, title: 'Forslag classes', from: { day: 1 } },
      { source: { kind: 'option', id: `${ballotId}-o2` }, title: { text: 'Nej' }, from: { day: 1 } },
    ]);
  });
});
