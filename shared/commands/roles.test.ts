import { afterEach, describe, expect, it, vi } from 'vitest';
import { opened } from '../testing/ballotRoom.ts';
import { examples } from '../testing/examples.ts';
import { actorOf, given, type Play } from '../testing/given.ts';
import { three, workshop } from '../testing/workshop.ts';
import type { Role } from './command.ts';
import { needsConfirmation } from './decide.ts';
import { type CommandName, registry } from './registry.ts';

/** Who may ask for what, said once more and apart from the commands, so that a slip in either shows. */
const mayAsk: Record<CommandName, readonly Role[]> = {
  addHandVotes: ['facilitator'],
  addStep: ['facilitator'],
  adoptProposal: ['participant'],
  adoptSuggestion: ['participant'],
  answerQuestion: ['facilitator'],
  askQuestion: ['participant'],
  carryToPlenary: ['facilitator'],
  castVote: ['participant'],
  changeStep: ['facilitator'],
  chooseOptions: ['facilitator'],
  closeBallot: ['facilitator'],
  costIdea: ['participant', 'facilitator'],
  createBallot: ['facilitator'],
  dealSeats: ['facilitator'],
  discardBallot: ['facilitator'],
  dropProposal: ['participant'],
  editIdea: ['participant'],
  enterAgreement: ['facilitator'],
  fileMinorityNote: ['participant'],
  explainChange: ['participant', 'facilitator'],
  extendTimer: ['facilitator'],
  giveCostingRight: ['facilitator'],
  goToStep: ['facilitator'],
  handOverLead: ['facilitator'],
  inviteFacilitator: ['facilitator'],
  joinAsFacilitator: ['system'],
  removeFacilitator: ['facilitator'],
  takeLead: ['facilitator'],
  groupIdeas: ['facilitator'],
  hideAuthor: ['participant'],
  hideIdea: ['facilitator'],
  importIdeas: ['facilitator'],
  ideaToProposal: ['facilitator'],
  joinAsTablet: ['guest'],
  joinWorkshop: ['guest'],
  liftCurtain: ['facilitator'],
  markFactSheetRead: ['participant'],
  markRehearsal: ['system'],
  mergeIdeas: ['facilitator'],
  moveMoney: ['participant'],
  moveStep: ['facilitator'],
  noteLesson: ['facilitator'],
  nameCommittee: ['participant'],
  nameSnapshot: ['participant', 'facilitator'],
  openBallot: ['facilitator'],
  parkIdea: ['facilitator'],
  removeLesson: ['facilitator'],
  playShock: ['facilitator'],
  pointAt: ['facilitator'],
  removeSnapshot: ['participant', 'facilitator'],
  removeStep: ['facilitator'],
  renameIdeaGroup: ['facilitator'],
  reorderPackage: ['participant'],
  repeatStep: ['facilitator'],
  readWorkshopIn: ['system'],
  restoreBoard: ['participant', 'facilitator'],
  repeatBallot: ['facilitator'],
  restoreRun: ['facilitator'],
  revealBallot: ['facilitator'],
  seatPerson: ['facilitator'],
  setActiveOutcome: ['facilitator'],
  setPriority: ['participant'],
  showEqualVoice: ['facilitator'],
  showAuthor: ['participant'],
  showIdea: ['facilitator'],
  showRoles: ['facilitator'],
  showScene: ['facilitator'],
  signalReady: ['participant'],
  skipStep: ['facilitator'],
  splitIdea: ['facilitator'],
  showTemperatures: ['facilitator'],
  splitStep: ['facilitator'],
  startRun: ['facilitator', 'system'],
  submitIdea: ['participant'],
  takeBackList: ['facilitator'],
  takeBackReady: ['participant'],
  takeBackShock: ['facilitator'],
  takeTemperature: ['participant'],
  takeProgramme: ['facilitator'],
  recordDecision: ['facilitator'],
  changeDecision: ['facilitator'],
  removeDecision: ['facilitator'],
  addStatus: ['facilitator'],
  removeStatus: ['facilitator'],
  layOutCard: ['facilitator'],
  rewordCard: ['facilitator'],
  removeCard: ['facilitator'],
  answerCard: ['participant'],
  withdrawAnswer: ['participant'],
  markAnswer: ['participant'],
  decideCard: ['facilitator'],
  reopenCard: ['facilitator'],
  wishMoreTime: ['participant'],
  writeNotes: ['facilitator'],
  takeCostingRight: ['facilitator'],
  undoMove: ['participant'],
  unparkIdea: ['facilitator'],
  withdrawQuestion: ['participant'],
  voidBallot: ['system', 'facilitator'],
  withdrawMinorityNote: ['participant'],
  withdrawIdea: ['participant'],
};

const roles = ['participant', 'facilitator', 'guest', 'system'] as const satisfies readonly Role[];
const names = Object.keys(mayAsk) as CommandName[];
const pairs = names.flatMap((name) => roles.map((role) => [name, role] as const));
/** A participant asks as anna, on whose ideas and votes the inputs above are. */
const nameOf = (role: Role) => (role === 'participant' ? 'anna' : role);

const room = opened(three);
const ask = (play: Play, name: CommandName, role: Role, confirmed: boolean) =>
  play.whenSent(name, examples[name], { as: nameOf(role), confirmed });

/** The rules of a command, watched: whether they were asked at all. */
const watched = (name: CommandName) => {
  const command: { decide: (...args: never[]) => unknown } = registry[name];
  return vi.spyOn(command, 'decide');
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('A1: who may ask', () => {
  it('is said for every command in the registry', () => {
    expect(names.toSorted()).toEqual(Object.keys(registry).toSorted());
    for (const name of names) expect(registry[name].name).toBe(name);
  });

  it.each(pairs.filter(([name, role]) => mayAsk[name].includes(role)))('%s may be asked by a %s', (name, role) => {
    const rules = watched(name);
    const { decision } = ask(room, name, role, true);
    expect(rules).toHaveBeenCalledOnce();
    expect(decision).not.toMatchObject({ problem: { key: 'reject.notAllowed' } });
  });

  it.each(pairs.filter(([name, role]) => !mayAsk[name].includes(role)))(
    '%s is refused to a %s, before its own rules and without an event',
    (name, role) => {
      const rules = watched(name);
      const asked = ask(room, name, role, true);
      asked.thenRejected('reject.notAllowed');
      expect(rules).not.toHaveBeenCalled();
      expect(asked.entries).toEqual(room.entries);
      expect(asked.state).toBe(room.state);
    },
  );

  it('is settled by the role alone: a participant who is called facilitator is a participant', () => {
    expect(actorOf('facilitator-1').role).toBe('participant');
    const people = { 'facilitator-1': 'manager' } as const;
    given(workshop('moves', people))
      .when('goToStep', { stepId: 'break' }, { as: 'facilitator-1' })
      .thenRejected('reject.notAllowed');
  });
});

describe('A6: what asks for the passphrase again', () => {
  const confirmed = names.filter(needsConfirmation);

  it('is starting and restoring a run and taking the lead back, and nothing else', () => {
    expect(confirmed.toSorted()).toEqual(['restoreRun', 'startRun', 'takeLead']);
  });

  it.each(confirmed)('%s without it is refused before its own rules and without an event', (name) => {
    const rules = watched(name);
    const asked = ask(room, name, 'facilitator', false);
    asked.thenRejected('reject.confirmPassphrase');
    expect(rules).not.toHaveBeenCalled();
    expect(asked.entries).toEqual(room.entries);
  });

  it('does not ask the server itself', () => {
    given(workshop('welcome'))
      .whenSent('startRun', examples.startRun, { as: 'system' })
      .thenEvents([{ type: 'runStarted', id: 'r1', number: 2, scenario: room.state.stage.run.scenario }]);
  });

  it('does not open what a role may not do anyway', () => {
    ask(room, 'startRun', 'participant', true).thenRejected('reject.notAllowed');
  });
});
