import { readFileSync } from 'node:fs';
import { movesOf } from '../../shared/budget/moves.ts';
import { must } from '../../shared/ids.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { workplaceOf } from '../../shared/tables/boards.ts';
import { smallScenario } from '../../shared/testing/workshop.ts';
import { PureRoom } from '../support/pureRoom.ts';

const groups = ['politician', 'manager', 'employee'] as const;

/** The municipality we ship, with steps that open all there is: first at tables, then together. */
function scenario(): Scenario {
  const shipped = JSON.parse(readFileSync('scenarios/aabrinke-2028.json', 'utf8')) as Scenario;
  const steps = smallScenario().programme;
  const moves = must(steps.find(({ id }) => id === 'moves'));
  return { ...shipped, programme: [...steps, { ...moves, id: 'tables', title: 'Ved bordene', board: 'table' }] };
}

/** A day with some of everything a report tells: two runs, tables, cards, ideas, ballots, notes, an agreement. */
export function richDay(): PureRoom {
  const room = new PureRoom(scenario());
  for (let number = 0; number < 18; number += 1) {
    room.guest('joinWorkshop', { name: `Person ${number}`, group: must(groups[number % 3]) });
  }
  room.desk('dealSeats', { tables: 3, seed: 7 });
  play(room, 2);
  room.desk('noteLesson', { text: 'Begynd med tallene.\nVis dem igen efter frokost.' });
  room.desk('startRun', { scenarioId: room.state.stage.run.scenario.id });
  play(room, 3);
  room.guest('joinAsTablet', { tableId: 't2' });
  agree(room);
  vote(room);
  return room;
}

/** Packages and moves at the tables and together; every `every`th wish is taken back again. */
function play(room: PureRoom, every: number): void {
  for (const stepId of ['tables', 'moves']) {
    room.desk('goToStep', { stepId });
    adopt(room, every);
    move(room, every);
  }
}

function adopt(room: PureRoom, every: number): void {
  const { proposals } = room.state.stage.run.scenario;
  for (const [at, { id, divisible }] of proposals.entries()) {
    if (at % 3 === 2) continue;
    const who = must(room.people[(at * every) % room.people.length]);
    const extent = { share: divisible && at % 2 === 0 ? 35 : 100, delay: at % 5 === 1 ? 1 : 0 };
    const isIn = room.tries(who, 'adoptProposal', {
      proposalId: id,
      ...extent,
      acrossTypes: true,
      givenUp: 'Noget andet;\n"i anførselstegn"',
    });
    if (isIn && at % (every * 3) === 1) room.tries(who, 'dropProposal', { proposalId: id });
  }
}

function move(room: PureRoom, every: number): void {
  const open = room.state.stage.run.scenario.areas.filter(({ locked }) => !locked);
  for (const [at, { id }] of open.entries()) {
    const who = must(room.people[at % room.people.length]);
    const to = at % 2 === 0 ? 'savings' : must(open[(at + every) % open.length]).id;
    const profile = { kind: 'lasting' as const, year: 2028 + (at % 3), amount: 101 + 13 * at };
    if (!room.tries(who, 'moveMoney', { from: id, to, profile, acrossTypes: true })) continue;
    if (at % (every + 2) !== 0) continue;
    const { run } = workplaceOf(room.state, { id: who, role: 'participant' });
    room.person(who, 'undoMove', { moveId: must(movesOf(run.board).at(-1)).id });
  }
}

function agree(room: PureRoom): void {
  const { scenario, outcomes } = room.state.stage.run;
  const [card] = scenario.shocks ?? [];
  if (card) room.desk('playShock', { shockId: card.id });
  const targets = must(outcomes.find(({ id }) => id === scenario.expectedOutcomeId)).targets;
  room.desk('enterAgreement', {
    figures: targets.map(({ id, amounts }) => ({ targetId: id, amounts: amounts.map((one) => one + 17) })),
  });
}

function vote(room: PureRoom): void {
  room.desk('goToStep', { stepId: 'ideas' });
  const { areas, years } = room.state.stage.run.scenario;
  for (const [at, who] of room.people.entries()) {
    room.person(who, 'submitIdea', {
      title: `${['=1+1', '@SUM(A1)', '<b>Fed</b>', '-5 pladser', 'Æblehave; "rød"'][at % 5]} ${at}`,
      text: at % 4 === 0 ? 'Første linje.\nAnden linje.' : '',
      areaId: must(areas[at % areas.length]).id,
      amounts: at % 2 === 0 ? years.map((_, year) => at * 10 - year * 7) : null,
    });
    room.person(who, 'askQuestion', { text: `Hvad koster nummer ${at}?` });
  }
  room.desk('answerQuestion', {
    questionId: must(Object.keys(room.state.stage.run.questions)[0]),
    answer: '1.234 kr.',
  });
  for (const [at, ideaId] of Object.keys(room.state.stage.run.ideas).slice(0, 6).entries()) {
    room.desk('costIdea', {
      ideaId,
      amounts: { [must(areas[at]).id]: years.map((_, year) => 20 + at * 5 - year) },
      consequences: 'Færre ture.',
      feasibility: 'easy',
      reason: 'Regnet efter.',
    });
  }
  room.desk('showEqualVoice', { to: 'room' });
  for (const method of ['approval', 'ranking', 'pool'] as const) hold(room, method);
}

function hold(room: PureRoom, method: 'approval' | 'ranking' | 'pool'): void {
  room.desk('goToStep', { stepId: 'ballots' });
  const { run } = room.state.stage;
  const ideaIds = Object.keys(run.ideas).slice(0, 6);
  room.desk('createBallot', {
    question: `Hvilke idéer? ${method}`,
    ideaIds,
    withoutPrice: true,
    method,
    ...(method === 'pool' ? { settings: { budget: 100 } } : {}),
  });
  const ballotId = must(Object.keys(room.state.backstage.run.draftBallots).at(-1));
  room.desk('openBallot', { ballotId, consents: ['fewVoters'] });
  const ids = must(room.state.stage.run.ballots[ballotId]).options.map(({ id }) => id);
  for (const [at, who] of room.people.entries()) {
    const options = ids.slice(at % 3, (at % 3) + 3);
    room.person(who, 'castVote', { ballotId, vote: { options } });
  }
  room.desk('closeBallot', { ballotId });
  room.desk('revealBallot', { ballotId });
  room.desk('chooseOptions', { ballotId, optionIds: [must(ids[0])], reason: 'Den kan bære.' });
  const [first, second] = room.people;
  room.person(must(first), 'fileMinorityNote', { ballotId, text: '+Vi er imod;\n- og siger det.' });
  room.person(must(second), 'fileMinorityNote', { ballotId, text: 'Vi ville noget andet.', signed: true });
}
