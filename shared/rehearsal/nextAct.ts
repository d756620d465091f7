import { isOwnMove, movesOf } from '../budget/moves.ts';
import { wallIdeas } from '../ideas/merged.ts';
import { feelings } from '../ideas/temperature.ts';
import { opensNow } from '../programme/programme.ts';
import { emptyOwn, type Own, type State } from '../state.ts';
import { boardIdNow, runAtBoard, tableIdOf } from '../tables/boards.ts';
import type { StageBallot } from '../voting/ballot.ts';
import { openBallots } from '../voting/ballots.ts';
import type { Vote } from '../voting/methods/vote.ts';
import type { Act } from './act.ts';
import type { Chance } from './chance.ts';
import { chooseMove } from './chooseMove.ts';
import { chooseProposal } from './chooseProposal.ts';
import { chooseVote } from './chooseVote.ts';
import { discuss } from './discuss.ts';
import { ideas } from './ideas.ts';

/** What a person sees before they decide what to do. */
export interface Sight {
  state: Pick<State, 'stage' | 'own'>;
  me: string;
  votes: Readonly<Record<string, Vote>>;
}

const mostIdeasEach = 3;

/** What a person does next, by what the step opens; undefined when they keep quiet. The same sight and chance give the same act. */
export function nextAct({ state, me, votes }: Sight, chance: Chance): Act | undefined {
  const { run } = state.stage;
  const opens = opensNow(run);
  const own = state.own[me] ?? emptyOwn();
  const [ballot] = openBallots(run);
  if (opens.ballots && ballot && own.rolls[ballot.id]) return vote(ballot, votes[ballot.id], chance);
  if (own.signal === undefined && chance.happens(0.04)) return { name: 'signalReady', input: {} };
  const said = discuss(state, me, chance);
  if (said) return said;
  const writes =
    opens.ideas && Object.keys(own.ideas).length < mostIdeasEach && chance.happens(opens.moves ? 0.1 : 0.4);
  if (writes) return writeIdea(state, chance);
  if (opens.ideas && !opens.moves && chance.happens(0.4)) return feel(state, own, chance);
  return opens.moves ? budget(state, me, own, chance) : undefined;
}

/** Moves money, takes a move back or chooses a proposal, on the board one works on now. */
function budget(state: Sight['state'], me: string, own: Own, chance: Chance): Act | undefined {
  const { run } = state.stage;
  const here = runAtBoard(run, boardIdNow(run, tableIdOf(state, me)));
  const standing = movesOf(here.board).filter((move) => !move.undone && isOwnMove(move, me, own));
  const move = chance.pick(standing);
  if (move && chance.happens(0.07)) return { name: 'undoMove', input: { moveId: move.id } };
  const adopt = chance.happens(0.2) ? chooseProposal(here, chance) : undefined;
  if (adopt) return { name: 'adoptProposal', input: adopt };
  const input = chooseMove(here, chance);
  return input && { name: 'moveMoney', input };
}

/** Votes as the method asks, and rarely changes it. */
function vote(ballot: StageBallot, before: Vote | undefined, chance: Chance): Act | undefined {
  if (!chance.happens(before ? 0.04 : 0.6)) return undefined;
  return { name: 'castVote', input: { ballotId: ballot.id, vote: chooseVote(ballot, chance) } };
}

/** Says what one feels about an idea of somebody else, once for each. */
function feel({ stage }: Sight['state'], own: Own, chance: Chance): Act | undefined {
  const others = wallIdeas(stage.run).filter(
    ({ id, temperature }) => !temperature && !own.ideas[id] && !own.temperatures?.[id],
  );
  const idea = chance.pick(others);
  const feeling = chance.pick(feelings);
  return idea && feeling && { name: 'takeTemperature', input: { ideaId: idea.id, feeling } };
}

/** An idea that is not on the wall yet; undefined when all have been written. */
function writeIdea({ stage: { run } }: Sight['state'], chance: Chance): Act | undefined {
  const written = new Set(Object.values(run.ideas).map((idea) => idea.title.text));
  const idea = chance.pick(ideas.filter(({ title }) => !written.has(title)));
  if (!idea) return undefined;
  const area = run.scenario.areas.find(({ name }) => name.toLowerCase().includes(idea.about));
  const { title, text, perYear } = idea;
  const amounts = perYear === null ? null : run.scenario.years.map(() => perYear);
  return { name: 'submitIdea', input: { title, text, areaId: area?.id ?? null, amounts } };
}
