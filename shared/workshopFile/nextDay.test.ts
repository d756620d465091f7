import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../budget/ledger.ts';
import { compareDays } from '../days/compareDays.ts';
import { earlierDayOf } from '../days/earlierDayOf.ts';
import { progressOf } from '../discussion/card.ts';
import { emptyState } from '../emptyState.ts';
import { must } from '../ids.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given, now, replay } from '../testing/given.ts';
import { playDay, randomDays } from '../testing/randomDay.ts';
import { smallScenario, three, workshop } from '../testing/workshop.ts';
import { nextDayOf } from './nextDay.ts';
import { readWorkshopFile } from './readWorkshopFile.ts';
import type { WorkshopFile } from './workshopFile.ts';
import { workshopFileOf } from './workshopFileOf.ts';

const readIn = (file: WorkshopFile) => given(emptyState()).when('readWorkshopIn', { file });

it('A2, M1: the next day of any day has its figures, holds nobody of it, and finds that all has stayed', () => {
  const law = fc.property(randomDays, (wishes) => {
    const { play } = must(playDay(wishes).at(-1));
    const file = workshopFileOf(play.state);
    if (!file) return;
    const { run, discussion = {} } = play.state.stage;
    const next = nextDayOf(file, now);
    expect(readWorkshopFile(JSON.stringify(next)).ok).toBe(true);
    const begun = readIn(next);
    const { stage, backstage, vault } = begun.state;
    expect(ledgerOf(stage.run.board, stage.run.scenario)).toEqual(ledgerOf(run.board, run.scenario));
    expect(progressOf(stage.discussion ?? {})).toEqual(progressOf(discussion));
    expect(stage).toMatchObject({ day: 2, people: {}, tablets: {}, run: { tables: [], ballots: {}, number: 1 } });
    expect(backstage.runs).toEqual([]);
    expect(vault.archive).toEqual({});
    const { proposals, areas, results } = compareDays(must(stage.earlierDays?.[0]), earlierDayOf(stage));
    expect([...proposals, ...areas].filter(({ bin }) => bin !== 'stayed')).toEqual([]);
    for (const { before, after } of results) expect(after).toEqual(before);
    expect(replay(begun.entries, begun.words)).toEqual(begun.state);
  });
  fc.assert(law, { seed: 2101, numRuns: 15 });
});

const first = given(workshop('moves', undefined, withCatalogue()))
  .when('adoptProposal', { proposalId: 'classes' })
  .when('goToStep', { stepId: 'ideas' })
  .when('submitIdea', { title: 'Åben', text: '', areaId: null, amounts: null })
  .when('submitIdea', { title: 'Parkeret', text: '', areaId: null, amounts: null });
const [open = '', parked = ''] = Object.keys(first.state.stage.run.ideas);
const ended = first
  .when(
    'costIdea',
    {
      ideaId: open,
      amounts: { schools: [-1, -1, -1, -1] },
      consequences: '',
      feasibility: 'easy',
      reason: 'Prøvet.',
    },
    { as: 'facilitator' },
  )
  .when('parkIdea', { ideaId: parked, reason: 'Ikke i år.' })
  .when('noteLesson', { text: 'Vis tallene tidligere.' });
const firstFile = must(workshopFileOf(ended.state));

it('takes open ideas with their cost along, and leaves those of which something came', () => {
  const { stage } = readIn(nextDayOf(firstFile, now, 'halfDay')).state;
  expect(Object.values(stage.run.ideas)).toMatchObject([
    { id: open, cost: { amounts: { schools: [-1, -1, -1, -1] } } },
  ]);
  expect(stage.earlierDays?.[0]?.ideas).toMatchObject([{ ideaId: parked, became: { kind: 'parked' } }]);
  expect(stage.lessons).toMatchObject([{ text: { text: 'Vis tallene tidligere.' } }]);
  expect(stage.run.programme.stepId).toBe(stage.run.scenario.programme[0]?.id);
  expect(stage.run.scenario.programme).not.toEqual(firstFile.run.scenario.programme);
});

it('counts the days on, and a reset keeps them', () => {
  const second = readIn(nextDayOf(firstFile, now)).state;
  const third = readIn(nextDayOf(must(workshopFileOf(second)), now));
  expect(third.state.stage.earlierDays?.map(({ day }) => day)).toEqual([1, 2]);
  const reset = third.when('startRun', { scenarioId: 'small' }, { as: 'facilitator', confirmed: true });
  expect(reset.state.stage).toMatchObject({ day: 3, run: { number: 2 } });
  expect(reset.state.stage.earlierDays).toEqual(third.state.stage.earlierDays);
});

describe('answers to cards on the next day', () => {
  const programme = smallScenario().programme.map((step) => ({ ...step, kind: 'discussion' as const }));
  const talk = given(workshop('ideas', three, smallScenario({ programme }))).when('layOutCard', {
    step: 'wish',
    question: 'Hvorfor nu?',
  });
  const [cardId = ''] = Object.keys(talk.state.stage.discussion ?? {});
  const answered = talk.when('answerCard', { cardId, text: 'Fordi det haster.' }, { as: 'anna' });
  const [answer] = must(answered.state.stage.discussion?.[cardId]).answers;
  const answerId = must(answer).id;
  const marked = answered.when('markAnswer', { answerId, mark: 'agree' }, { as: 'bo' });
  const file = must(workshopFileOf(marked.state));
  const join = (play: ReturnType<typeof readIn>) =>
    play.when('joinWorkshop', { name: 'Bo', group: 'employee' }, { as: 'guest' });
  const someone = (play: ReturnType<typeof readIn>) => must(Object.keys(play.state.stage.people)[0]);

  it('stand with their counts, and are neither marked again nor taken back; the card takes new ones', () => {
    const next = join(readIn(nextDayOf(file, now)));
    const as = someone(next);
    expect(next.state.stage.discussion?.[cardId]?.answers).toMatchObject([{ agree: 1, disagree: 0, carried: true }]);
    next.when('markAnswer', { answerId, mark: 'agree' }, { as }).thenRejected('reject.carriedAnswer');
    next.when('withdrawAnswer', { answerId }, { as }).thenRejected('reject.carriedAnswer');
    const fresh = next.when('answerCard', { cardId, text: 'Det haster stadig.' }, { as });
    expect(fresh.state.stage.discussion?.[cardId]?.answers[1]).not.toHaveProperty('carried');
  });

  it('stand also when the file is of a release that did not say so', () => {
    const before = must(file.discussion).map((card) => ({
      ...card,
      answers: card.answers.map(({ carried: _, ...said }) => said),
    }));
    const read = join(readIn({ ...file, discussion: before }));
    read.when('markAnswer', { answerId, mark: 'agree' }, { as: someone(read) }).thenRejected('reject.carriedAnswer');
    expect(must(workshopFileOf(read.state)).discussion).toEqual(file.discussion);
  });
});
