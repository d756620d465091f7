import { describe, expect, it } from 'vitest';
import { opened, prepared } from '../testing/ballotRoom.ts';
import { given } from '../testing/given.ts';
import { peopleOf, three, workshop } from '../testing/workshop.ts';

const six = peopleOf({ politician: 2, manager: 1, employee: 3 });
const everyone = Object.keys(six).toSorted();
const room = prepared(six);
const open = { ballotId: 'b3', consents: [] };

describe('openBallot', () => {
  it('opens a prepared ballot for those who are present', () => {
    room
      .when('openBallot', open)
      .thenEvents([{ type: 'ballotOpened', id: 'b3', roll: everyone, ideaIds: ['i1', 'i2'], consents: [] }]);
  });

  it('takes the ballot from the desk’s list of prepared ones', () => {
    expect(room.state.backstage.run.draftBallots).toHaveProperty('b3');
    expect(room.when('openBallot', open).state.backstage.run.draftBallots).toEqual({});
  });

  it('B4: freezes question, options and amounts as they stand', () => {
    const ballot = room.when('openBallot', open).state.stage.run.ballots['b3'];
    expect(ballot).toEqual({
      id: 'b3',
      stage: 'open',
      withoutPrice: true,
      method: 'approval',
      question: { id: 'w-question3', text: 'Hvilke idéer går vi videre med?' },
      options: [
        {
          id: 'o1',
          title: { id: 'w-title1', text: 'Fælles kantine' },
          text: { id: 'w-text1', text: 'Som beskrevet.' },
          amounts: [10, -5, -5, -5],
        },
        {
          id: 'o2',
          title: { id: 'w-title2', text: 'Kortere møder' },
          text: { id: 'w-text2', text: 'Som beskrevet.' },
          amounts: null,
        },
      ],
      roll: { size: 6, groups: { politician: 2, manager: 1, employee: 3 } },
    });
  });

  it('B3: the roll is who is present and has joined, each once however many tabs they have', () => {
    const present = ['employee-3', 'stranger', 'manager-1', 'employee-3', 'employee-1', 'employee-2', 'politician-2'];
    const { state } = room.when('openBallot', open, { present });
    const roll = ['employee-1', 'employee-2', 'employee-3', 'manager-1', 'politician-2'];
    expect(state.vault.run.rolls['b3']).toEqual(roll);
    expect(state.stage.run.ballots['b3']?.roll).toEqual({
      size: 5,
      groups: { politician: 1, manager: 1, employee: 3 },
    });
    expect(
      Object.keys(state.own)
        .filter((id) => state.own[id]?.rolls['b3'])
        .toSorted(),
    ).toEqual(roll);
  });

  it('B1: the room sees how many may vote, and not who', () => {
    const { stage, backstage } = room.when('openBallot', open).state;
    for (const person of everyone) expect(JSON.stringify({ run: stage.run, backstage })).not.toContain(person);
  });

  it('holds only the ideas that are still on the wall', () => {
    const { state } = room.when('withdrawIdea', { ideaId: 'i1' }, { as: 'politician-1' }).when('openBallot', open);
    expect(state.stage.run.ballots['b3']?.options.map(({ id, title }) => [id, title.text])).toEqual([
      ['o1', 'Kortere møder'],
    ]);
  });

  it('is refused when the step does not open ballots', () => {
    room.when('goToStep', { stepId: 'ideas' }).when('openBallot', open).thenRejected('reject.ballotsClosed');
  });

  it('is refused for a ballot that was never prepared', () => {
    room.when('openBallot', { ...open, ballotId: 'b9' }).thenRejected('reject.unknownBallot');
  });

  it('is refused while another ballot is open', () => {
    room
      .when('createBallot', { question: 'Og hvad så?', ideaIds: ['i1'], withoutPrice: true })
      .when('openBallot', open)
      .when('openBallot', { ...open, ballotId: 'b5' })
      .thenRejected('reject.ballotOpen');
  });

  it('is refused when all its ideas have left the wall', () => {
    room
      .when('hideIdea', { ideaId: 'i1', reason: 'Navngiver en borger.' })
      .when('hideIdea', { ideaId: 'i2', reason: 'Navngiver en borger.' })
      .when('openBallot', open)
      .thenRejected('reject.unknownIdea');
  });

  it('is refused when nobody is present', () => {
    room.when('openBallot', open, { present: [] }).thenRejected('reject.nobodyPresent');
    room.when('openBallot', open, { present: ['stranger'] }).thenRejected('reject.nobodyPresent');
  });

  it('O3: is refused over an unencrypted network until that is accepted, and the log says so', () => {
    room.when('openBallot', open, { unencrypted: true }).thenRejected('reject.consentUnencrypted');
    room
      .when('openBallot', { ...open, consents: ['unencrypted'] }, { unencrypted: true })
      .thenEvents([
        { type: 'ballotOpened', id: 'b3', roll: everyone, ideaIds: ['i1', 'i2'], consents: ['unencrypted'] },
      ]);
  });

  it('B5: is refused among fewer than five until that is accepted', () => {
    const present = everyone.slice(0, 4);
    room.when('openBallot', open, { present }).thenRejected('reject.consentFewVoters', { voters: 4 });
    room
      .when('openBallot', { ...open, consents: ['fewVoters'] }, { present })
      .thenEvents([{ type: 'ballotOpened', id: 'b3', roll: present, ideaIds: ['i1', 'i2'], consents: ['fewVoters'] }]);
  });

  it('asks for both consents where both are due', () => {
    const asking = { present: everyone.slice(0, 4), unencrypted: true };
    room
      .when('openBallot', { ...open, consents: ['fewVoters'] }, asking)
      .thenRejected('reject.consentUnencrypted')
      .when('openBallot', { ...open, consents: ['unencrypted'] }, asking)
      .thenRejected('reject.consentFewVoters', { voters: 4 });
  });

  it('stays quiet when it was opened already: close is final (B4)', () => {
    const again = { ballotId: 'b3', consents: [] };
    opened(three).when('openBallot', again).thenNothing();
    opened(three).when('closeBallot', { ballotId: 'b3' }).when('openBallot', again).thenNothing();
  });

  it('I1: a ballot called by a trick name is refused', () => {
    given(workshop('ballots'))
      .whenSent('openBallot', { ballotId: 'constructor', consents: [] })
      .thenRejected('input.invalid');
  });
});
