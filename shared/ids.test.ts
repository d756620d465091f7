import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEvent, readWish } from './commands/decide.ts';
import { type CommandName, registry } from './commands/registry.ts';
import { commandIdSchema, find, idSchema, must } from './ids.ts';
import { given } from './testing/given.ts';
import { morning } from './testing/randomDay.ts';
import { workshop } from './testing/workshop.ts';

const trickNames = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'name', 'length', 'call'];
const onEveryObject = trickNames.filter((name) => name in {});

/** Everything that hangs on the built-in prototypes, so that a change of any of them shows. */
const builtIns = () =>
  [Object, Array, Function, String, Number, Map, Promise].map(({ prototype }) =>
    Reflect.ownKeys(prototype).map((key) => [key, Reflect.getOwnPropertyDescriptor(prototype, key)?.value]),
  );
let before: ReturnType<typeof builtIns>;
beforeEach(() => {
  before = builtIns();
});
afterEach(() => {
  expect(builtIns()).toStrictEqual(before);
});

describe('identifiers', () => {
  it.each(['a', 'm1', 'w-title12-2', 'r', 'name', `a${'0'.repeat(63)}`])('may be %s', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  it.each(['', 'A', '1a', '-a', 'a_b', 'a b', 'æ', 'a\n', 'a.b', 'a/../b', '__proto__', `a${'0'.repeat(64)}`, 7, null])(
    'may not be %j',
    (id) => {
      expect(idSchema.safeParse(id).success).toBe(false);
    },
  );

  it.each([...onEveryObject, 'prototype'])('I1: may not be the trick name %s', (name) => {
    expect(idSchema.safeParse(name).success).toBe(false);
  });

  it('of commands are 16 to 40 characters that are safe anywhere', () => {
    expect(commandIdSchema.safeParse('abcDEF0123456_-9').success).toBe(true);
    for (const bad of ['__proto__', 'constructor', 'x'.repeat(15), 'x'.repeat(41), `${'x'.repeat(16)}\n`]) {
      expect(commandIdSchema.safeParse(bad).success).toBe(false);
    }
  });
});

describe('find and must', () => {
  it('find what a record has of its own', () => {
    expect(find({ a: 1 }, 'a')).toBe(1);
    expect(find({ a: 1 }, 'b')).toBeUndefined();
    expect(must(0)).toBe(0);
    expect(() => must(undefined, 'ballot')).toThrow('missing ballot');
    expect(() => must(null)).toThrow('missing value');
  });

  it.each(trickNames)('I1: find nothing under %s', (name) => {
    expect(find({}, name)).toBeUndefined();
  });
});

describe('I1: trick names from outside', () => {
  it.each(trickNames)('no command is called %s', (name) => {
    given(workshop('moves')).whenSent(name, {}).thenRejected('reject.unknownCommand');
  });

  const inputs: readonly [CommandName, Record<string, unknown>, idFields: readonly string[]][] = [
    ['addHandVotes', { ballotId: 'b1', voters: 1, blanks: 0, counts: [] }, ['ballotId', 'counts']],
    ['adoptProposal', { proposalId: 'classes' }, ['proposalId']],
    ['answerQuestion', { questionId: 'q1', answer: 'Ja.' }, ['questionId']],
    ['adoptSuggestion', { adopt: ['classes'], drop: ['merge'] }, ['adopt', 'drop']],
    ['castVote', { ballotId: 'b1', options: [] }, ['ballotId', 'options']],
    ['chooseOptions', { ballotId: 'b1', optionIds: [], reason: 'R' }, ['ballotId', 'optionIds']],
    ['closeBallot', { ballotId: 'b1' }, ['ballotId']],
    ['createBallot', { question: 'Hvad?', ideaIds: ['i1'] }, ['ideaIds']],
    ['discardBallot', { ballotId: 'b1' }, ['ballotId']],
    ['dropProposal', { proposalId: 'classes' }, ['proposalId']],
    ['editIdea', { ideaId: 'i1', title: 'T', text: '', areaId: null, amounts: null }, ['ideaId', 'areaId']],
    ['enterAgreement', { figures: [] }, ['figures']],
    ['goToStep', { stepId: 'moves' }, ['stepId']],
    ['hideIdea', { ideaId: 'i1', reason: 'R' }, ['ideaId']],
    ['joinAsTablet', { tableId: 't1' }, ['tableId']],
    ['joinWorkshop', { name: 'Ditte', group: 'employee' }, ['group']],
    ['markFactSheetRead', { factSheetId: 'older' }, ['factSheetId']],
    ['moveMoney', { from: 'schools', to: 'care', profile: { kind: 'once', year: 2028, amount: 1 } }, ['from', 'to']],
    ['nameSnapshot', { name: 'Nu', boardId: 't1' }, ['boardId']],
    ['openBallot', { ballotId: 'b1', consents: [] }, ['ballotId', 'consents']],
    ['removeSnapshot', { snapshotId: 's1', boardId: 't1' }, ['snapshotId', 'boardId']],
    ['playShock', { shockId: 'reform' }, ['shockId']],
    ['reorderPackage', { proposalId: 'classes', position: 0 }, ['proposalId']],
    ['restoreBoard', { boardId: 't1', changes: 0 }, ['boardId']],
    ['repeatBallot', { ballotId: 'b1' }, ['ballotId']],
    ['restoreRun', { runId: 'r1' }, ['runId']],
    ['revealBallot', { ballotId: 'b1' }, ['ballotId']],
    ['seatPerson', { participantId: 'p1', tableId: 't1' }, ['participantId', 'tableId']],
    ['setActiveOutcome', { outcomeId: 'strict' }, ['outcomeId']],
    ['setPriority', { areaIds: ['schools'], priority: 'protect' }, ['areaIds', 'priority']],
    ['showIdea', { ideaId: 'i1' }, ['ideaId']],
    ['showScene', { scene: 'pause' }, ['scene']],
    ['startRun', { scenarioId: 'small' }, ['scenarioId']],
    ['submitIdea', { title: 'T', text: '', areaId: null, amounts: null }, ['areaId']],
    ['takeBackShock', { shockId: 'reform' }, ['shockId']],
    ['undoMove', { moveId: 'm1' }, ['moveId']],
    ['voidBallot', { ballotId: 'b1' }, ['ballotId']],
    ['withdrawQuestion', { questionId: 'q1' }, ['questionId']],
    ['withdrawIdea', { ideaId: 'i1' }, ['ideaId']],
  ];

  it('are tried on every command that takes an id', () => {
    const tried = [
      ...inputs.map(([name]) => name),
      'extendTimer',
      'dealSeats',
      'carryToPlenary',
      'liftCurtain',
      'askQuestion',
    ];
    expect(tried.toSorted()).toEqual(Object.keys(registry).toSorted());
    for (const [name, input] of inputs) expect(readWish(name, input), name).toMatchObject({ ok: true });
  });

  it.each(inputs)('are refused as ids in %s, and as keys', (name, input, idFields) => {
    const room = given(workshop('moves'));
    for (const trick of onEveryObject) {
      for (const field of idFields) {
        const value = Array.isArray(input[field]) ? [trick] : trick;
        room.whenSent(name, { ...input, [field]: value }).thenRejected('input.invalid');
      }
      const withKey: unknown = JSON.parse(`{${JSON.stringify(input).slice(1, -1)},"${trick}":{"polluted":true}}`);
      room.whenSent(name, withKey).thenRejected('input.invalid');
    }
  });

  it('are no events, and no ids in events', () => {
    for (const trick of onEveryObject) {
      expect(readEvent({ type: trick })).toBeUndefined();
      expect(readEvent({ type: 'ideaShown', id: trick })).toBeUndefined();
      expect(readEvent(JSON.parse(`{"type":"ideaShown","id":"i1","${trick}":1}`))).toBeUndefined();
    }
    expect(readEvent({ type: 'ideaShown', id: 'i1' })).toEqual({ type: 'ideaShown', id: 'i1' });
    for (const stored of [null, 7, 'ideaShown', [], {}, { type: 7 }, { type: 'fromTomorrow' }]) {
      expect(readEvent(stored)).toBeUndefined();
    }
  });

  it('nor anything else that can be sent stops the room: it is answered, and nothing happens as long as it means nothing', () => {
    const room = morning();
    const names = fc.constantFrom(...Object.keys(registry), ...trickNames);
    const keys = fc.constantFrom(
      ...trickNames,
      'ballotId',
      'options',
      'from',
      'to',
      'profile',
      'kind',
      'amounts',
      'title',
    );
    const values = [fc.constantFrom<unknown>(...trickNames, 'b1', 'schools', 'savings', 0, -1, 2 ** 53), fc.anything()];
    const sent = fc.oneof(fc.anything(), fc.object({ key: keys, values, maxDepth: 3 }));
    const answered = fc.property(names, sent, fc.boolean(), (name, input, confirmed) => {
      const { decision, state } = room.whenSent(name, input, { confirmed });
      if (decision?.ok) expect(decision.events).toEqual([]);
      expect(state).toBe(room.state);
    });
    fc.assert(answered, { seed: 91, numRuns: 3000 });
  });
});
