import { movesOf } from '../budget/moves.ts';
import type { ParticipantId, Person, RoleGroup, StageRun, Voices } from '../state.ts';
import { allBoards } from '../tables/boards.ts';
import { percent } from '../text/format.ts';
import { smallestGroup } from '../voting/suppression.ts';
import { blocsOf, groupSizes } from './blocs.ts';

export const voiceFigures = ['ideas', 'moves', 'adopted', 'questions', 'cards'] as const;
export type VoiceFigure = (typeof voiceFigures)[number];

/** A bloc's part of something beside its part of the room, both in whole per cent. */
export interface VoiceShare {
  groups: RoleGroup[];
  share: number;
  ofRoom: number;
}

export interface EqualVoice {
  figure: VoiceFigure;
  /** How many contributions the shares are of. */
  count: number;
  /** Empty while there are fewer than five to tell of, or too few people to tell apart. */
  shares: VoiceShare[];
}

/** The groups of those who signed; a tablet is in none. */
const groupsOf = (people: Readonly<Record<ParticipantId, Person>>, signed: readonly (ParticipantId | null)[]) =>
  signed.flatMap((by) => (by !== null && Object.hasOwn(people, by) ? [(people[by] as Person).group] : []));

/**
 * The equal-voice meter (lige stemmer): by group, its share of what was contributed against its share of the room; never per
 * person. Ideas, questions and answers to cards count when they were written; moves are moves of money on any board, taken back or not; adopted is
 * what stands on the room's board now, moves and proposals of the package, as far as it carries a name (what came from the tables
 * together, or was done in an anonymous step, is nobody's). What carries a name the room can count for itself; what does not is
 * counted only as `countVoices` lets it. Groups of fewer than five people are counted together with another.
 */
export function equalVoice(
  run: StageRun,
  people: Readonly<Record<ParticipantId, Person>>,
  unsigned: Voices,
): EqualVoice[] {
  const sizes = groupSizes(people);
  const room = sizes.politician + sizes.manager + sizes.employee;
  const signed: Record<VoiceFigure, RoleGroup[]> = {
    ideas: [],
    questions: [],
    cards: [],
    moves: groupsOf(
      people,
      allBoards(run).flatMap(({ board }) => movesOf(board).map(({ by }) => by)),
    ),
    adopted: groupsOf(people, [
      ...movesOf(run.board)
        .filter(({ undone }) => !undone)
        .map(({ by }) => by),
      ...run.board.package.map(({ by }) => by),
    ]),
  };
  return voiceFigures.map((figure): EqualVoice => {
    const told = figure === 'adopted' ? undefined : unsigned[figure];
    const blocs = told?.blocs ?? blocsOf(sizes).map((groups) => ({ groups: [...groups], count: 0 }));
    const count = signed[figure].length + (told?.counted ?? 0);
    if (count < smallestGroup) return { figure, count, shares: [] };
    const shares = blocs.map(({ groups, count: own }): VoiceShare => {
      const all = own + signed[figure].filter((group) => groups.includes(group)).length;
      const inRoom = groups.reduce((sum, group) => sum + sizes[group], 0);
      return { groups, share: percent(all, count), ofRoom: percent(inRoom, room) };
    });
    return { figure, count, shares };
  });
}
