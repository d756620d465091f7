import { movesOf } from '../budget/moves.ts';
import { find } from '../ids.ts';
import {
  type CountedVoices,
  type ParticipantId,
  type RoleGroup,
  type Stage,
  type State,
  type Voices,
  type VoiceTopic,
  voiceTopics,
} from '../state.ts';
import { allBoards } from '../tables/boards.ts';
import { smallestGroup } from '../voting/suppression.ts';
import { type Bloc, blocsOf, groupSizes } from './blocs.ts';

/** Unsigned contributions are told of five at a time. */
const batchStep = smallestGroup;
/** So many of a batch, at least, are not of its largest bloc. */
const leastMix = 2;

/**
 * Notes which group an unsigned contribution came from, in the vault and without the person. One that is taken back later has been
 * made all the same, so that counts only ever grow. A table's tablet is in no group and leaves no note.
 */
export function recordVoice({ stage, vault }: Pick<State, 'stage' | 'vault'>, topic: VoiceTopic, by: ParticipantId) {
  const group = find(stage.people, by)?.group;
  if (!group) return;
  vault.run.spoken ??= {};
  vault.run.spoken[topic] ??= [];
  vault.run.spoken[topic].push(group);
}

const countIn = (spoken: readonly RoleGroup[], bloc: Bloc): number =>
  spoken.filter((group) => bloc.includes(group)).length;

/** Whether it may be told how a batch divides into blocs. */
function mayBeTold(batch: readonly RoleGroup[], blocs: readonly Bloc[]): boolean {
  if (batch.length < batchStep || blocs.length < 2) return false;
  return batch.length - Math.max(...blocs.map((bloc) => countIn(batch, bloc))) >= leastMix;
}

function countedIn(spoken: readonly RoleGroup[], blocs: readonly Bloc[], before?: CountedVoices): CountedVoices {
  const counted = spoken.length - ((spoken.length - (before?.counted ?? 0)) % batchStep);
  const told = spoken.slice(0, counted);
  return { counted, blocs: blocs.map((bloc) => ({ groups: [...bloc], count: countIn(told, bloc) })) };
}

/**
 * The counts of unsigned contributions (ideas, questions, answers to cards, moves of an anonymous step) that may be told beyond those told before;
 * empty when there are none.
 *
 * Who follows the figures sees each idea come, so that a count which ticked up with it would tell whose it is. Therefore, for each
 * topic: it is counted in blocs of at least five people (`blocsOf`); new contributions are added five, ten, fifteen … at a time, in
 * the order they were made; and only when at least two of the new ones are from outside the bloc that made most of them. What has
 * not been added waits, and is tried again when five more have come, never after one more: otherwise the moment at which figures
 * change would itself tell of the one that changed them. The figures then settle the group of no contribution, for one who has
 * seen all of them and when they came. Who knows whose some are can exclude more, as with any count.
 * The rule is this project's own, after B5.
 */
export function countVoices({ stage, backstage, vault }: Pick<State, 'stage' | 'backstage' | 'vault'>): Voices {
  const sizes = groupSizes(stage.people);
  const fresh: Voices = {};
  for (const topic of voiceTopics) {
    const spoken = vault.run.spoken?.[topic] ?? [];
    const before = backstage.run.voices?.[topic];
    const blocs = blocsOf(
      sizes,
      before?.blocs.map(({ groups }) => groups),
    );
    const next = countedIn(spoken, blocs, before);
    if (mayBeTold(spoken.slice(before?.counted ?? 0, next.counted), blocs)) fresh[topic] = next;
  }
  return fresh;
}

/** How many unsigned contributions everyone can see or knows of: when it has grown, there may be new counts to tell. */
export const unsignedSeen = ({ run, discussion = {} }: Pick<Stage, 'run' | 'discussion'>): number =>
  Object.values(discussion).reduce((sum, { answers }) => sum + answers.length, 0) +
  Object.keys(run.ideas).length +
  run.veiledIdeas +
  Object.keys(run.questions).length +
  allBoards(run).reduce((sum, { board }) => sum + movesOf(board).filter(({ by }) => by === null).length, 0);
