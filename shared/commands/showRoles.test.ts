import { describe, expect, it } from 'vitest';
import { movesOf } from '../budget/moves.ts';
import { must } from '../ids.ts';
import { given, type Play } from '../testing/given.ts';
import { peopleOf, smallScenario, workshop } from '../testing/workshop.ts';
import { movementOf } from '../voting/reading.ts';

const people = peopleOf({ politician: 6, manager: 5, employee: 5 });
const scenario = smallScenario({
  programme: smallScenario().programme.map((step) =>
    step.id === 'ballots' ? { ...step, roleBlind: true, opens: { moves: true, ideas: true, ballots: true } } : step,
  ),
});
const names = Object.keys(people);
const room = given(workshop('ballots', people, scenario));
const moved = room.when(
  'moveMoney',
  { from: 'schools', to: 'savings', profile: { kind: 'once', year: 2028, amount: 5 } },
  { as: 'manager-1' },
);

/** A ballot on two texts, revealed; so many of all people, in order, vote for the first and the rest for the second. */
function held(play: Play, forTheFirst: number, id: string, way: 'secret' | 'open' = 'secret'): Play {
  const open = play.when('openBallot', { ballotId: id, consents: [] });
  const votes = names.reduce(
    (room, as, at) =>
      room.when('castVote', { ballotId: id, vote: { options: [at < forTheFirst ? 'o1' : 'o2'] } }, { as }),
    open,
  );
  expect(way).toBe(votes.state.stage.run.ballots[id]?.way ?? 'secret');
  return votes.when('closeBallot', { ballotId: id }).when('revealBallot', { ballotId: id });
}
const texts = [
  { title: 'Ja.', amount: null },
  { title: 'Nej.', amount: null },
];
const drafted = (play: Play, way?: 'open') =>
  play.when('createBallot', { question: 'Skal vi?', ideaIds: [], texts, method: 'single', ...(way ? { way } : {}) });
const resultOf = ({ state }: Play, id: string) => {
  const ballot = must(state.stage.run.ballots[id]);
  return ballot.stage === 'revealed' ? ballot.result : undefined;
};

describe('a role-blind step', () => {
  it('hides who makes a move, and notes nothing of their group', () => {
    expect(movesOf(moved.state.stage.run.board)).toMatchObject([{ by: null, blind: true }]);
    expect(moved.state.vault.run.spoken).toBeUndefined();
  });

  it('shows the totals of a ballot, and nothing of groups or names', () => {
    const drafts = drafted(room, 'open');
    const id = must(Object.keys(drafts.state.backstage.run.draftBallots)[0]);
    const shown = held(drafts, 9, id, 'open');
    expect(resultOf(shown, id)).toMatchObject({ cast: 16, groups: [], withheld: [] });
    expect(JSON.stringify(shown.state.stage.run.ballots)).not.toMatch(/politician-|"votes"/);
  });
});

describe('showRoles', () => {
  it('is refused while names are to be hidden', () => {
    moved.when('showRoles', {}).thenRejected('reject.roundIsBlind');
  });

  it('shows afterwards who made the moves, and how groups voted', () => {
    const drafts = drafted(moved);
    const id = must(Object.keys(drafts.state.backstage.run.draftBallots)[0]);
    // Five of six politicians for the first, one of five managers, and one of five employees would be none: 8 of 16 in order.
    const hidden = held(drafts, 8, id).when('goToStep', { stepId: 'moves' });
    const shown = hidden.when('showRoles', {});
    shown.thenEvents([{ type: 'rolesShown' }]);
    const { stage, vault } = shown.state;
    expect(movesOf(stage.run.board)[0]).toMatchObject({ by: 'manager-1' });
    expect(movesOf(stage.run.board)[0]).not.toHaveProperty('blind');
    expect(stage.run.ballots[id]).not.toHaveProperty('blind');
    expect(hidden.state.vault.run.heldRoles?.[id]).toEqual({
      groups: resultOf(shown, id)?.groups,
      withheld: resultOf(shown, id)?.withheld,
    });
    expect(vault.run.heldRoles).toBeUndefined();
    shown.when('showRoles', {}).thenNothing();
  });

  it('leaves what an anonymous step hid as it is', () => {
    const anonymous = room
      .when('goToStep', { stepId: 'anonymous' })
      .when(
        'moveMoney',
        { from: 'schools', to: 'savings', profile: { kind: 'once', year: 2028, amount: 5 } },
        { as: 'manager-1' },
      );
    anonymous.when('showRoles', {}).thenNothing();
  });

  it('lets the second ballot tell how support moved since the blind one', () => {
    const drafts = drafted(room);
    const id = must(Object.keys(drafts.state.backstage.run.draftBallots)[0]);
    const again = held(drafts, 8, id).when('repeatBallot', { ballotId: id });
    const second = must(Object.keys(again.state.backstage.run.draftBallots)[0]);
    const after = held(again, 12, second);
    const ballot = must(after.state.stage.run.ballots[second]);
    const movement = ballot.stage === 'revealed' ? movementOf(after.state.stage.run, ballot) : undefined;
    // 8 of 16 before, 12 of 16 after.
    expect(movement?.map(({ before, after: then, change }) => [before, then, change])).toEqual([
      [50, 75, 25],
      [50, 25, -25],
    ]);
  });
});
