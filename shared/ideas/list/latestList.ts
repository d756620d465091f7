import type { BackstageRun, Idea, StageRun } from '../../state.ts';
import { mergedOf } from '../merged.ts';
import { isOnBallot } from '../wallFilter.ts';

type Stage = Pick<StageRun, 'ideas' | 'ballots' | 'ideaGroups'>;
type Backstage = Pick<BackstageRun, 'hiddenIdeas' | 'draftBallots'>;

/** What was read in at one time has one key: its reading, or in earlier logs the moment of its command. */
const keyOf = ({ origin, at }: Idea): string => origin?.reading ?? `${at} ${origin?.list}`;

/** The ideas of the list that was read in last, as many as are still there, hidden ones too; none when no list was read in. */
export function latestList({ ideas }: Pick<Stage, 'ideas'>, { hiddenIdeas }: Pick<Backstage, 'hiddenIdeas'>): Idea[] {
  const read = [...Object.values(ideas), ...Object.values(hiddenIdeas).map(({ idea }) => idea)].filter(
    ({ origin }) => origin,
  );
  const [first, ...others] = read;
  if (!first) return [];
  const key = keyOf(others.reduce((last, idea) => (idea.at >= last.at ? idea : last), first));
  return read.filter((idea) => keyOf(idea) === key);
}

/** Whether somebody has worked on an idea: merged it, costed it, decided on it, put it in a group or on a ballot, shown its temperature. */
export function isTouched(run: StageRun, { draftBallots }: Pick<Backstage, 'draftBallots'>, idea: Idea): boolean {
  const { id, mergedInto, cost, became, temperature } = idea;
  return (
    mergedInto !== undefined ||
    mergedOf(run, id).length > 0 ||
    cost !== undefined ||
    became !== undefined ||
    temperature !== undefined ||
    (run.ideaGroups ? Object.values(run.ideaGroups).some(({ ideaIds }) => ideaIds.includes(id)) : false) ||
    Object.values(draftBallots).some(({ ideaIds }) => ideaIds.includes(id)) ||
    isOnBallot(run, idea)
  );
}
