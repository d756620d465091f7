import { given, type Play } from './given.ts';
import { type People, workshop } from './workshop.ts';

const idea = { text: 'Som beskrevet.', areaId: null };

/** A room at the ballot step with two ideas on the wall, by the first person, and the ballot `b3` about them prepared. */
export function prepared(people: People): Play {
  const as = Object.keys(people)[0] ?? 'nobody';
  return given(workshop('ideas', people))
    .when('submitIdea', { ...idea, title: 'Fælles kantine', amounts: [10, -5, -5, -5] }, { as })
    .when('submitIdea', { ...idea, title: 'Kortere møder', amounts: null }, { as })
    .when('createBallot', { question: 'Hvilke idéer går vi videre med?', ideaIds: ['i1', 'i2'], withoutPrice: true })
    .when('goToStep', { stepId: 'ballots' });
}

/** The same with the ballot open; `o1` is the canteen, `o2` the meetings. */
export const opened = (people: People): Play =>
  prepared(people).when('openBallot', { ballotId: 'b3', consents: ['fewVoters'] });

/** Votes by several people, each with the options they approve. */
export const voted = (play: Play, votes: Readonly<Record<string, readonly string[]>>): Play =>
  Object.entries(votes).reduce(
    (room, [as, options]) => room.when('castVote', { ballotId: 'b3', options: [...options] }, { as }),
    play,
  );
