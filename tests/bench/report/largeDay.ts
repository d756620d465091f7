import { must } from '../../../shared/ids.ts';
import type { Scenario, Step } from '../../../shared/scenario/schema.ts';
import { groupOf } from '../../support/play.ts';
import { PureRoom } from '../../support/pureRoom.ts';
import { largeScenario, tableCount } from '../tablet/scenario.ts';

const peopleCount = 100;
const ideaCount = 300;
const chosenPerTable = 15;
const chosenTogether = 40;
const ballotCount = 5;
const ideasPerBallot = 30;

function scenario(): Scenario {
  const large = largeScenario();
  const [first] = large.programme;
  const step = (id: string, opens: Partial<Step['opens']>): Step => ({
    ...must(first),
    id,
    title: id,
    board: 'plenary',
    opens: { moves: false, ideas: false, ballots: false, ...opens },
  });
  return {
    ...large,
    programme: [...large.programme, step('ideas', { ideas: true }), step('ballots', { ballots: true })],
  };
}

/** A day of 100 people at twelve tables, through the real commands: so many moves, 300 ideas, five ballots, and a run before. */
export function largeDay(moves: number): PureRoom {
  const room = new PureRoom(scenario());
  for (let number = 0; number < peopleCount; number += 1) {
    room.guest('joinWorkshop', { name: `Person ${number + 1}`, group: groupOf(number) });
  }
  room.desk('dealSeats', { tables: tableCount, seed: 1 });
  play(room, 500);
  room.desk('startRun', { scenarioId: room.state.stage.run.scenario.id });
  play(room, moves);
  vote(room);
  return room;
}

/** A fifth of the moves at the tables, the rest together, and packages at both. */
function play(room: PureRoom, moves: number): void {
  const { seats } = room.state.backstage.run;
  const atTables = Math.floor(moves / 5);
  room.desk('goToStep', { stepId: must(room.state.stage.run.scenario.programme[0]).id });
  for (const [index, { id }] of room.state.stage.run.tables.entries()) {
    choose(room, must(room.people.find((person) => seats[person] === id)), index, chosenPerTable);
  }
  move(room, atTables);
  room.desk('goToStep', { stepId: 'together' });
  choose(room, must(room.people[0]), 0, chosenTogether);
  move(room, moves - atTables);
}

function choose(room: PureRoom, person: string, offset: number, count: number): void {
  for (let number = 0; number < count; number += 1) {
    room.person(person, 'adoptProposal', { proposalId: `proposal-${21 + ((offset * 11 + number * 3) % 180)}` });
  }
}

function move(room: PureRoom, count: number): void {
  for (let number = 0; number < count; number += 1) {
    room.person(must(room.people[number % peopleCount]), 'moveMoney', {
      from: `area-${1 + (number % 100)}`,
      to: `area-${1 + ((number + 1) % 100)}`,
      profile: { kind: 'lasting', year: 2028, amount: 10 + (number % 7) },
    });
  }
}

function vote(room: PureRoom): void {
  room.desk('goToStep', { stepId: 'ideas' });
  const { years } = room.state.stage.run.scenario;
  for (let number = 0; number < ideaCount; number += 1) {
    room.person(must(room.people[number % peopleCount]), 'submitIdea', {
      title: `Idé ${number + 1}: en fælles løsning for flere områder`,
      text: 'Vi gør det sammen i stedet for hver for sig, og bruger det, vi allerede har, noget bedre end i dag.',
      areaId: `area-${1 + (number % 100)}`,
      amounts: years.map((_, year) => number - year),
    });
  }
  room.desk('showEqualVoice', { to: 'room' });
  room.desk('goToStep', { stepId: 'ballots' });
  for (let number = 0; number < ballotCount; number += 1) hold(room, number);
}

function hold(room: PureRoom, number: number): void {
  room.desk('createBallot', {
    question: `Hvilke idéer skal vi gå videre med i runde ${number + 1}?`,
    ideaIds: Object.keys(room.state.stage.run.ideas).slice(number * ideasPerBallot, (number + 1) * ideasPerBallot),
    withoutPrice: true,
  });
  const ballotId = must(Object.keys(room.state.backstage.run.draftBallots).at(-1));
  room.desk('openBallot', { ballotId, consents: [] });
  const options = must(room.state.stage.run.ballots[ballotId]).options.map(({ id }) => id);
  for (const [at, person] of room.people.entries()) {
    room.person(person, 'castVote', {
      ballotId,
      vote: { options: options.filter((_, index) => (index + at) % 4 === 0) },
    });
  }
  room.desk('closeBallot', { ballotId });
  room.desk('revealBallot', { ballotId });
}
