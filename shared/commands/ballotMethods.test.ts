import { describe, expect, it } from 'vitest';
import { opened, prepared } from '../testing/ballotRoom.ts';
import { peopleOf } from '../testing/workshop.ts';
import type { Vote } from '../voting/methods/vote.ts';

const six = peopleOf({ politician: 3, manager: 3 });
const voters = Object.keys(six);
const ballot = { ballotId: 'b5' };
const ideaIds = ['i1', 'i2'];
const question = 'Hvad nu?';
type Draft = Readonly<Record<string, unknown>>;

/** A ballot `b5` about the canteen (costs 10) and the meetings (no amount), as the desk made it. */
const drafted = (draft: Draft = {}) =>
  prepared(six).whenSent('createBallot', { question, ideaIds, ...draft, withoutPrice: true });
const open = (draft: Draft = {}) => drafted(draft).when('openBallot', { ...ballot, consents: [] });
const cast = (room: ReturnType<typeof open>, ...votes: Vote[]) =>
  votes.reduce((play, vote, at) => play.when('castVote', { ...ballot, vote }, { as: voters[at] ?? '' }), room);
const shown = (room: ReturnType<typeof open>) => {
  const { ballots } = room.when('closeBallot', ballot).when('revealBallot', ballot).state.stage.run;
  const revealed = ballots['b5'];
  return revealed?.stage === 'revealed' ? revealed : undefined;
};

describe('a ballot of any method', () => {
  it('is opened with the method and the settings it was made with', () => {
    const dots = open({ method: 'dots', settings: { points: 3 } });
    expect(dots.state.stage.run.ballots['b5']).toMatchObject({ method: 'dots', settings: { points: 3, most: 3 } });
    expect(open().state.stage.run.ballots['b5']).toMatchObject({ method: 'approval' });
    expect(open().state.stage.run.ballots['b5']).not.toHaveProperty('settings');
  });

  it('is refused with settings that are not the method’s', () => {
    drafted({ method: 'single', settings: { points: 3 } }).thenRejected('reject.ballotSettings');
    drafted({ method: 'pool' }).thenRejected('reject.ballotSettings');
    drafted({ method: 'dots', settings: { points: 0 } }).thenRejected('input.invalid');
  });

  it('is refused as a pool with an option that costs nothing, and names it', () => {
    const pool = { method: 'pool', settings: { budget: 50 } };
    drafted(pool).thenRejected('reject.optionWithoutCost', { title: 'Kortere møder' });
    expect(drafted({ ...pool, ideaIds: ['i1'] }).decision).toMatchObject({ ok: true });
  });

  it('takes texts of its own as options, with what they cost', () => {
    const texts = [
      { title: 'Ingen af delene', amount: null },
      { title: 'En bænk', amount: 20 },
    ];
    const { options } = open({ texts }).state.stage.run.ballots['b5'] ?? { options: [] };
    expect(options.map(({ id, title, amounts }) => [id, title.text, amounts])).toEqual([
      ['o1', 'Fælles kantine', [10, -5, -5, -5]],
      ['o2', 'Kortere møder', null],
      ['o3', 'Ingen af delene', null],
      ['o4', 'En bænk', [20, 0, 0, 0]],
    ]);
  });

  it('is refused without options, and for proposals there are not', () => {
    drafted({ ideaIds: [] }).thenRejected('input.invalid');
    drafted({ proposalIds: ['nothing'] }).thenRejected('reject.unknownProposal');
  });

  it('refuses a vote of another method, and one above its points', () => {
    const dots = open({ method: 'dots', settings: { points: 3 } });
    const ask = (vote: Vote) => dots.when('castVote', { ...ballot, vote }, { as: 'politician-1' });
    ask({ options: ['o1'] }).thenRejected('reject.voteUnfit');
    ask({ points: { o1: 4 } }).thenRejected('reject.voteUnfit');
    ask({ points: { o9: 1 } }).thenRejected('reject.unknownOption');
    ask({ points: { o1: 3 } }).thenVote({ ballotId: 'b5', vote: { points: { o1: 3 } } });
  });

  it('B2: keeps reasons as words of nobody, by the alphabet', () => {
    const said = cast(
      open({ method: 'consent' }),
      { levels: { o1: 4 }, reason: 'Det er for dyrt.' },
      { levels: { o1: 5 }, reason: 'Aldrig.' },
      ...new Array<Vote>(3).fill({ levels: { o1: 1 } }),
    );
    const closed = said.when('closeBallot', ballot);
    const words = closed.decision?.ok ? closed.decision.words : [];
    expect(words.map(({ author, text }) => [author, text])).toEqual([
      ['ballot', 'Aldrig.'],
      ['ballot', 'Det er for dyrt.'],
    ]);
    expect(shown(said)?.result.reasons?.map(({ text }) => text)).toEqual(['Aldrig.', 'Det er for dyrt.']);
  });

  it('B5: tells nothing but the number when fewer than five voted and the room was not asked', () => {
    const few = shown(cast(open({ method: 'ranking' }), { options: ['o1'] }));
    expect(few?.result).toEqual({
      cast: 1,
      blank: 0,
      approvals: [],
      groups: [],
      withheld: ['politician'],
      tooFew: true,
    });
  });
});

describe('ways of voting', () => {
  it('open: tells who voted what, at the reveal and not before', () => {
    const room = cast(open({ way: 'open' }), { options: ['o1'] }, { options: [] });
    const closed = room.when('closeBallot', ballot);
    expect(JSON.stringify(closed.state.stage.run.ballots)).not.toContain('politician-1');
    expect(shown(room)?.result.votes).toEqual([
      { voter: 'politician-1', vote: { options: ['o1'] } },
      { voter: 'politician-2', vote: { options: [] } },
    ]);
  });

  it('closed and secret: name nobody', () => {
    for (const way of ['closed', 'secret']) {
      expect(shown(cast(open({ way }), { options: ['o1'] }))?.result).not.toHaveProperty('votes');
    }
  });

  it('O3: secret alone promises more than the network and a small room can keep, and asks first', () => {
    const asked = { ...ballot, consents: [] };
    const few = { present: ['politician-1'], unencrypted: true };
    drafted().when('openBallot', asked, few).thenRejected('reject.consentUnencrypted');
    for (const way of ['open', 'closed']) {
      expect(drafted({ way }).when('openBallot', asked, few).decision).toMatchObject({ ok: true });
    }
  });
});

describe('addHandVotes', () => {
  const hands = { ...ballot, voters: 3, blanks: 1, counts: [{ optionId: 'o1', count: 2 }] };

  it('notes hands at the desk, and shows them apart with the result', () => {
    const noted = open().when('addHandVotes', hands);
    noted.thenEvents([{ type: 'handVotesNoted', id: 'b5', voters: 3, blanks: 1, counts: hands.counts }]);
    expect(JSON.stringify(noted.state.stage)).not.toContain('voters');
    const revealed = shown(noted);
    expect(revealed).toMatchObject({ cast: 0, hand: { voters: 3, blanks: 1, counts: hands.counts } });
    expect(noted.when('addHandVotes', { ...hands, voters: 4 }).state.backstage.run.handVotes?.['b5']?.voters).toBe(4);
  });

  it('is refused for more hands than people, for unknown options, and once shown', () => {
    const room = open({ method: 'single' });
    const both = [
      { optionId: 'o1', count: 2 },
      { optionId: 'o2', count: 2 },
    ];
    room.when('addHandVotes', { ...hands, counts: both }).thenRejected('reject.handsTooMany', { voters: 3 });
    expect(open().when('addHandVotes', { ...hands, counts: both }).decision).toMatchObject({ ok: true });
    room
      .when('addHandVotes', { ...hands, counts: [{ optionId: 'o9', count: 1 }] })
      .thenRejected('reject.unknownOption');
    room.when('addHandVotes', { ...hands, ballotId: 'b9' }).thenRejected('reject.unknownBallot');
    room
      .when('closeBallot', ballot)
      .when('revealBallot', ballot)
      .when('addHandVotes', hands)
      .thenRejected('reject.ballotShown');
  });
});

describe('repeatBallot', () => {
  const revealed = cast(open({ method: 'dots', way: 'open' }), { points: { o1: 1 } })
    .when('closeBallot', ballot)
    .when('revealBallot', ballot);

  it('prepares the same question, options and method again, linked to the first', () => {
    const again = revealed.when('repeatBallot', ballot);
    const id = `b${revealed.entries.length + 1}`;
    again.thenEvents([{ type: 'ballotRepeated', id, first: 'b5' }]);
    const reopened = again.when('openBallot', { ballotId: id, consents: [] }).state.stage.run.ballots;
    expect(reopened[id]).toMatchObject({ again: 'b5', method: 'dots', way: 'open', options: reopened['b5']?.options });
  });

  it('keeps the wording of the first, whatever has become of the ideas', () => {
    const hidden = revealed.when('hideIdea', { ideaId: 'i1', reason: 'Navn.' }).when('repeatBallot', ballot);
    const id = Object.keys(hidden.state.backstage.run.draftBallots).at(-1) ?? '';
    const { ballots } = hidden.when('openBallot', { ballotId: id, consents: [] }).state.stage.run;
    expect(ballots[id]?.options).toEqual(ballots['b5']?.options);
  });

  it('B6: is how a void ballot is held again', () => {
    const voided = open().when('voidBallot', { ...ballot, reason: 'Forkert.' }, { as: 'facilitator' });
    expect(voided.when('repeatBallot', ballot).decision).toMatchObject({ ok: true, events: [{ first: 'b5' }] });
  });

  it('is refused before the result is shown, and for a ballot there is not; asked twice it is quiet', () => {
    open().when('repeatBallot', ballot).thenRejected('reject.ballotNotShown');
    open().when('repeatBallot', { ballotId: 'b9' }).thenRejected('reject.unknownBallot');
    revealed.when('repeatBallot', ballot).when('repeatBallot', ballot).thenNothing();
  });
});

describe('chooseOptions', () => {
  const revealed = open().when('closeBallot', ballot).when('revealBallot', ballot);
  const choice = { ...ballot, optionIds: ['o2'], reason: 'Den kan begynde nu.' };

  it('says what was chosen and why, apart from the count', () => {
    const chosen = revealed.when('chooseOptions', choice);
    const reason = `w-reason${revealed.entries.length + 1}`;
    chosen.thenEvents([{ type: 'optionsChosen', id: 'b5', optionIds: ['o2'], reason }]);
    expect(chosen.state.stage.run.ballots['b5']).toMatchObject({
      chosen: { optionIds: ['o2'], reason: { id: reason, text: choice.reason } },
    });
    const { ballots } = chosen.when('chooseOptions', { ...choice, optionIds: [] }).state.stage.run;
    expect(ballots['b5']).toMatchObject({ chosen: { optionIds: [] } });
  });

  it('is refused before the result is shown, for unknown options and without a reason', () => {
    open().when('chooseOptions', choice).thenRejected('reject.ballotNotShown');
    revealed.when('chooseOptions', { ...choice, ballotId: 'b9' }).thenRejected('reject.unknownBallot');
    revealed.when('chooseOptions', { ...choice, optionIds: ['o9'] }).thenRejected('reject.unknownOption');
    revealed.when('chooseOptions', { ...choice, reason: ' ' }).thenRejected('input.empty');
  });
});

it('L6: events of ballots from before there were methods replay to what they were', () => {
  const { entries, state } = opened(six)
    .when('closeBallot', { ballotId: 'b3' })
    .when('revealBallot', { ballotId: 'b3' });
  const types = entries.map(({ event }) => event).filter(({ type }) => type.startsWith('ballot'));
  expect(types.map((event) => Object.keys(event).toSorted())).toEqual([
    ['id', 'ideaIds', 'question', 'type', 'withoutPrice'],
    ['consents', 'id', 'ideaIds', 'roll', 'type'],
    ['id', 'result', 'type'],
    ['id', 'type'],
  ]);
  expect(state.stage.run.ballots['b3']).toMatchObject({ method: 'approval', stage: 'revealed' });
});
