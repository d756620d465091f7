import { isOwnMove, movesOf } from '../../shared/budget/moves.ts';
import type { Chance } from '../../shared/rehearsal/chance.ts';
import { roleGroups } from '../../shared/state.ts';
import { openBallots } from '../../shared/voting/ballots.ts';
import type { Player } from './player.ts';

const areas = ['schools', 'care', 'benefits', 'savings'] as const;

/** What a participant might do next, by what stands on their page; also things that will be refused. */
export function actAsParticipant(
  { send, view, state }: Pick<Player, 'view' | 'state'> & { send: Player['send'] },
  chance: Chance,
): void {
  const me = view.me;
  if (!state || !me) return;
  const { run } = state.stage;
  const [ballot] = openBallots(run);
  const mine = movesOf(run.board).filter((move) => isOwnMove(move, me, state.own[me]) && !move.id.includes('local'));
  const what = chance.next();
  if (ballot && what < 0.5) {
    send('castVote', {
      ballotId: ballot.id,
      options: chance.some(ballot.options, chance.whole(0, 2)).map(({ id }) => id),
    });
  } else if (what < 0.65) {
    const title = `Idé ${chance.whole(1, 1_000_000)}`;
    send('submitIdea', { title, text: 'Som beskrevet.', areaId: null, amounts: null });
  } else if (what < 0.75 && mine.length > 0) {
    send('undoMove', { moveId: chance.pick(mine)?.id ?? '' });
  } else {
    const [from = 'schools', to = 'savings'] = chance.shuffled(areas);
    const amount = chance.whole(1, 90);
    send('moveMoney', { from, to, acrossTypes: true, profile: { kind: 'lasting', year: 2028, amount } });
  }
}

/** What the desk might do next to keep a day going. */
export function actAsDesk({ send, state }: Pick<Player, 'state'> & { send: Player['send'] }, chance: Chance): void {
  if (!state) return;
  const { run } = state.stage;
  const ideas = Object.keys(run.ideas);
  const [open] = openBallots(run);
  const [draft] = Object.keys(state.backstage.run.draftBallots);
  const closed = Object.values(run.ballots).find(({ stage }) => stage === 'closed');
  const [hidden] = Object.keys(state.backstage.run.hiddenIdeas);
  if (closed) return void send('revealBallot', { ballotId: closed.id });
  if (open && chance.happens(0.25)) return void send('closeBallot', { ballotId: open.id });
  if (draft && run.programme.stepId === 'ballots' && !open) {
    return void send('openBallot', { ballotId: draft, consents: ['fewVoters'] });
  }
  if (!draft && ideas.length >= 2 && chance.happens(0.4)) {
    return void send('createBallot', {
      question: 'Hvad går vi videre med?',
      ideaIds: chance.some(ideas, 3),
      withoutPrice: true,
    });
  }
  if (hidden && chance.happens(0.5)) return void send('showIdea', { ideaId: hidden });
  if (ideas.length > 0 && chance.happens(0.15)) {
    return void send('hideIdea', { ideaId: chance.pick(ideas) ?? '', reason: 'Står der to gange.' });
  }
  if (chance.happens(0.2)) return void send('extendTimer', { minutes: chance.whole(1, 5) });
  send('goToStep', {
    stepId: chance.pick(['moves', 'ideas', 'ballots', 'anonymous', ...(draft ? ['ballots'] : [])]) ?? 'moves',
  });
}

export const groupOf = (number: number) => roleGroups[number % roleGroups.length] ?? 'employee';
