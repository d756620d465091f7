import { describe, expect, it } from 'vitest';
import { must } from '../../../shared/ids.ts';
import type { Presence } from '../../../shared/protocol.ts';
import { given } from '../../../shared/testing/given.ts';
import { began, peopleOf, smallScenario, three, workshop } from '../../../shared/testing/workshop.ts';
import { da } from '../../../shared/text/da.ts';
import { fill } from '../../../shared/text/sentence.ts';
import type { Words } from '../../app/texts.tsx';
import { say } from '../frame/saying.ts';
import { isOverheard, worthKnowing } from './notices.ts';

const t: Words['t'] = (key, values) => fill(da[key], values ?? {}, 'da');
const presence = (people: string[], screens = 1): Presence => ({
  now: 0,
  present: { politician: 0, manager: 0, employee: 0 },
  turnout: {},
  people,
  screens,
});
const place = { origin: 'https://aktordag.dk', encrypted: true };
const told = (state = workshop('moves'), heard = presence(['anna', 'bo', 'cara']), now = began) =>
  worthKnowing({ stage: state.stage, presence: heard, place, now }, t).map(({ saying }) => say(t, saying));

describe('worth knowing', () => {
  it('is only the target while all is well', () => {
    expect(told()).toHaveLength(1);
    expect(told()[0]).toMatch(/^Vi mangler/);
  });

  it('names who has lost the connection, a few by name', () => {
    expect(told(undefined, presence(['anna', 'cara']))[0]).toMatch(/ har mistet forbindelsen$/);
    const many = told(workshop('moves', peopleOf({ politician: 5 })), presence([]))[0];
    expect(many).toMatch(/^5 har mistet forbindelsen: .*, .*, .* og 2 mere$/);
  });

  it('tells at which tables nothing has happened for ten minutes of a step for tables', () => {
    const minute = 60_000;
    const { programme } = smallScenario();
    const atTables = smallScenario({
      programme: programme.map((step) => (step.id === 'moves' ? { ...step, board: 'table' as const } : step)),
    });
    const seated = given(workshop('moves', three, atTables))
      .when('dealSeats', { tables: 2, seed: 1 }, { as: 'facilitator', at: began })
      .when('goToStep', { stepId: 'moves' }, { as: 'facilitator', at: began });
    const soon = seated.state.stage.run.programme.startedAt + 10 * minute;
    expect(told(seated.state, undefined, soon - 1).join()).not.toContain('Ved bord');
    expect(told(seated.state, undefined, soon)).toContain('Ved bord 1 og 2 er der ikke sket noget i 10 minutter');
    const at = soon - minute;
    const moved = seated.when(
      'moveMoney',
      { from: 'schools', to: 'savings', profile: { kind: 'once', year: 2028, amount: 5 } },
      { as: 'anna', at },
    );
    const { number } = must(moved.state.stage.run.tables.find(({ board }) => board.moves.length === 0));
    expect(told(moved.state, undefined, soon)).toContain(`Ved bord ${number} er der ikke sket noget i 10 minutter`);
    expect(told(workshop('moves'), undefined, soon).join()).not.toContain('Ved bord');
  });

  it('reminds of what a role-blind round still hides, once it is over', () => {
    const { programme } = smallScenario();
    const steps = programme.map((step) => (step.id === 'moves' ? { ...step, roleBlind: true } : step));
    const moved = given(workshop('moves', three, smallScenario({ programme: steps }))).when(
      'moveMoney',
      { from: 'schools', to: 'savings', profile: { kind: 'once', year: 2028, amount: 5 } },
      { as: 'anna' },
    );
    const reminder = da['desk.know.hiddenRoles'];
    expect(told(moved.state)).not.toContain(reminder);
    const over = moved.when('goToStep', { stepId: 'ideas' }, { as: 'facilitator' });
    expect(told(over.state)).toContain(reminder);
    expect(told(over.when('showRoles', {}, { as: 'facilitator' }).state)).not.toContain(reminder);
  });

  it('tells how many decisions are overdue, and where to see them', () => {
    const decided = (statusDates: string[]) =>
      ({ title: 'Kantine', source: { kind: 'free' }, owner: 'Bo', statusDates }) as const;
    const one = given(workshop('moves')).when('recordDecision', decided(['2028-05-31']));
    const two = one.when('recordDecision', decided(['2028-06-01']));
    const day = (date: string) => Date.parse(`${date}T12:00:00Z`);
    expect(told(two.state, undefined, day('2028-05-31')).join()).not.toContain('over tid');
    expect(told(two.state, undefined, day('2028-06-01'))).toContain('1 beslutning er over tid');
    expect(told(two.state, undefined, day('2028-06-02'))).toContain('2 beslutninger er over tid');
    const known = { stage: two.state.stage, presence: null, place, now: day('2028-06-02') };
    expect(worthKnowing(known, t).find(({ id }) => id === 'overdue')?.see).toBe('followup');
  });

  it('tells when no screen is connected', () => {
    expect(told(undefined, presence(['anna', 'bo', 'cara'], 0))).toContain('Ingen storskærm er tilsluttet');
  });
});

it('O3: counts as overheard only in the clear and away from the machine itself', () => {
  expect(isOverheard({ origin: 'http://192.168.1.20:3000', encrypted: false })).toBe(true);
  expect(isOverheard({ origin: 'http://localhost:3000', encrypted: false })).toBe(false);
  expect(isOverheard({ origin: 'https://aktordag.dk', encrypted: true })).toBe(false);
});
