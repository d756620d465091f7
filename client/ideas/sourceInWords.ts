import { find } from '../../shared/ids.ts';
import type { Idea, ParticipantId, Person, StageRun } from '../../shared/state.ts';
import { tableNumber } from '../../shared/tables/boards.ts';
import type { Words } from '../app/texts.tsx';

export type People = Readonly<Record<ParticipantId, Person>>;

/** Where an idea comes from, as far as the room may know: its table, its list, and its author who has chosen to be seen. */
export function sourceInWords(
  { tableId, origin, shownBy }: Idea,
  run: StageRun,
  people: People,
  t: Words['t'],
): string[] {
  const number = tableId === undefined ? undefined : tableNumber(run, tableId);
  const author = shownBy === undefined ? undefined : find(people, shownBy);
  return [
    ...(number === undefined ? [] : [t('table.name', { number })]),
    ...(origin ? [t(`sources.from.${origin.list}`)] : []),
    ...(author ? [t('sources.by', { name: author.name.text ?? t('text.erased') })] : []),
  ];
}

/** Whose an idea is by the list it was read in from, where its names were kept. */
export const senderInWords = ({ origin }: Idea, t: Words['t']): string[] =>
  origin?.name ? [t('sources.sender', { name: origin.name.text ?? t('text.erased') })] : [];
