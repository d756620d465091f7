import { expect, it } from 'vitest';
import type { StageRun } from '../../shared/state.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import type { StageBallot } from '../../shared/voting/ballot.ts';
import { momentOf, placeAfter, placesNow } from './places.ts';

const at = (stepId: string, stage?: StageBallot['stage']): StageRun => {
  const { run } = workshop(stepId).stage;
  return stage ? { ...run, ballots: { b1: { id: 'b1', stage } as StageBallot } } : run;
};

it('takes people to what the step opens, and keeps the rest a tap away', () => {
  expect(placesNow(at('welcome'))).toEqual({ asked: ['step'], others: ['budget', 'ideas', 'questions', 'history'] });
  expect(placesNow(at('moves'))).toEqual({ asked: ['budget'], others: ['step', 'ideas', 'questions', 'history'] });
  expect(placesNow(at('ballots'))).toEqual({ asked: ['step'], others: ['budget', 'ideas', 'questions', 'history'] });
  expect(placesNow(at('ballots', 'open'))).toEqual({
    asked: ['ballot'],
    others: ['step', 'budget', 'ideas', 'questions', 'history'],
  });
});

it('has a place for proposals where the scenario has some, beside the budget', () => {
  const withProposals = (stepId: string): StageRun => ({ ...at(stepId), scenario: withCatalogue() });
  expect(placesNow(withProposals('moves'))).toEqual({
    asked: ['budget', 'package'],
    others: ['step', 'ideas', 'questions', 'history'],
  });
  expect(placesNow(withProposals('welcome')).others).toEqual(['budget', 'package', 'ideas', 'questions', 'history']);
});

it('has a place for the comparison of tables once they have worked, and not while they do', () => {
  const board = { moves: [], package: [{ proposalId: 'classes', share: 100, delay: 0, by: null, at: 0 }] };
  const tables = [1, 2].map((number) => ({ id: `t${number}`, number, board }));
  const scenario = withCatalogue();
  const programme = scenario.programme.map((step) =>
    step.id === 'moves' ? { ...step, board: 'table' as const } : step,
  );
  const worked = (stepId: string): StageRun => ({ ...at(stepId), scenario: { ...scenario, programme }, tables });
  expect(placesNow(worked('moves')).others).not.toContain('compare');
  expect(placesNow(worked('welcome')).others).toEqual([
    'budget',
    'package',
    'compare',
    'ideas',
    'questions',
    'history',
  ]);
  expect(placesNow({ ...worked('welcome'), scene: 'compare' }).asked).toEqual(['step', 'compare']);
  const idle = tables.map((table) => ({ ...table, board: { moves: [], package: [] } }));
  expect(placesNow({ ...worked('welcome'), tables: idle }).others).not.toContain('compare');
});

it('follows the room to a new step', () => {
  expect(placeAfter(momentOf(at('moves')), at('ideas'), 'budget')).toBe('ideas');
});

it('goes to a ballot when it opens and when its result is shown, and leaves people in peace when it closes', () => {
  expect(placeAfter(momentOf(at('moves')), at('moves', 'open'), 'budget')).toBe('ballot');
  expect(placeAfter(momentOf(at('moves', 'open')), at('moves', 'closed'), 'budget')).toBe('budget');
  expect(placeAfter(momentOf(at('moves', 'closed')), at('moves', 'revealed'), 'budget')).toBe('ballot');
});

it('goes to the cards of a discussion step once some are laid out, and keeps them in reach elsewhere', () => {
  const run = at('welcome');
  const programme = run.scenario.programme.map((step) => ({ ...step, kind: 'discussion' as const }));
  const talking = { ...run, scenario: { ...run.scenario, programme } };
  expect(placesNow(talking, true).asked).toEqual(['cards']);
  expect(placesNow(talking).asked).toEqual(['step']);
  expect(placesNow(run, true).others).toEqual(['budget', 'ideas', 'cards', 'questions', 'history']);
  expect(placeAfter(momentOf(talking), talking, 'step', true)).toBe('cards');
  expect(placeAfter(momentOf(talking), talking, 'ideas', true)).toBe('ideas');
  expect(placeAfter(momentOf(run), run, 'step', true)).toBe('step');
  expect(placeAfter(momentOf(talking, true), talking, 'cards')).toBe('step');
});

it('has a place for the day before where there was one, also after the room has moved on', () => {
  expect(placesNow(at('moves'), false, true).others).toEqual(['step', 'ideas', 'questions', 'days', 'history']);
  const before = momentOf(at('moves'));
  expect(placeAfter(before, at('moves'), 'days', false, true)).toBe('days');
  expect(placeAfter(before, at('moves'), 'days')).toBe('budget');
});
