import { add } from '../../shared/budget/amount.ts';
import type { ChangeKind, KindChanges, Side } from '../../shared/budget/areaChanges.ts';
import type { AreaId } from '../../shared/state.ts';
import { mio } from '../../shared/text/format.ts';
import { listInWords } from '../../shared/text/listInWords.ts';
import type { Words } from '../app/texts.tsx';

/** An area's bar, in 1.000 kr. */
export interface AreaLine {
  id: AreaId;
  name: string;
  amount: number;
}

/** The bars of one kind of money, by committee; the lists are as short as they are drawn. */
export interface AreaSeries {
  kind: ChangeKind;
  committees: { id: string; name: string; lines: AreaLine[] }[];
  /** How many bars are drawn, and how many areas with smaller changes there was no room for. */
  drawn: number;
  left: number;
}

/** What the bars of several pictures are drawn between, so that those of the same length are the same money; nought is within. */
export interface AreaScale {
  least: number;
  most: number;
}

/** So many bars of a kind have room beside those of the kind that stands first. */
const beside = 3;

/**
 * The bars of a year (an index), at most so many in all: the largest changes of each kind, and an area that is pointed at whatever its
 * size. The kind that stands first gets the room that the others do not need.
 */
export function areaSeries(
  changes: readonly KindChanges[],
  year: number,
  most: number,
  pointed?: AreaId,
): AreaSeries[] {
  const counts = changes.map(({ less, more }) => less.areas + more.areas);
  const rooms = roomsOf(counts, most);
  return changes.map(({ kind, committees }, index) => {
    const lines = committees.flatMap(({ areas }) =>
      areas.map(({ area, amounts }): AreaLine => ({ id: area.id, name: area.name, amount: amounts[year] as number })),
    );
    const first = ({ id }: AreaLine) => Number(id === pointed);
    const bySize = lines.toSorted((a, b) => first(b) - first(a) || Math.abs(b.amount) - Math.abs(a.amount));
    const drawn = new Map(bySize.slice(0, rooms[index]).map((line) => [line.id, line]));
    return {
      kind,
      committees: committees
        .map(({ committee: { id, name }, areas }) => ({
          id,
          name,
          lines: areas.flatMap(({ area }) => drawn.get(area.id) ?? []),
        }))
        .filter((committee) => committee.lines.length > 0),
      drawn: drawn.size,
      left: lines.length - drawn.size,
    };
  });
}

/** How many bars each kind gets. */
function roomsOf(counts: readonly number[], most: number): number[] {
  const rooms = counts.map((count, index) => (index === 0 ? 0 : Math.min(count, beside)));
  for (const [index, count] of counts.entries()) {
    const free = Math.max(0, most - add(0, ...rooms));
    rooms[index] = Math.min(count, (rooms[index] as number) + free);
  }
  return rooms;
}

/** The scale that all these bars are drawn to. */
export function scaleOf(series: readonly AreaSeries[]): AreaScale {
  const amounts = series.flatMap(({ committees }) =>
    committees.flatMap(({ lines }) => lines.map(({ amount }) => amount)),
  );
  return { least: Math.min(0, ...amounts), most: Math.max(0, ...amounts) };
}

type Said = Pick<Words, 't' | 'language'>;

/** What one kind of money comes to: "12 områder får 38,2 mio. mindre, og ét område får 0,4 mio. mere". */
export function sidesSentence({ less, more }: Pick<KindChanges, 'less' | 'more'>, { t, language }: Said): string {
  const areas = (side: Side) =>
    t(side.areas === 1 ? 'areaChanges.areas.one' : 'areaChanges.areas', { count: side.areas });
  const values = {
    less: areas(less),
    lessBy: mio(less.amount, language),
    more: areas(more),
    moreBy: mio(more.amount, language),
  };
  if (more.areas === 0) return t('areaChanges.less', values);
  return t(less.areas === 0 ? 'areaChanges.more' : 'areaChanges.both', values);
}

/** The same in few words, where it stands on one line: "38,2 mio. mindre og 0,4 mio. mere". */
export function sidesBrief({ less, more }: Pick<KindChanges, 'less' | 'more'>, { t, language }: Said): string {
  const told = [
    ...(less.areas > 0 ? [t('areaChanges.brief.less', { amount: mio(less.amount, language) })] : []),
    ...(more.areas > 0 ? [t('areaChanges.brief.more', { amount: mio(more.amount, language) })] : []),
  ];
  return listInWords(told, t);
}

/** The same with its kind and its year: what a picture of the bars is called. */
export const kindSentence = (changes: KindChanges, year: number, words: Said): string =>
  words.t('areaChanges.ofKind', {
    kind: words.t(`areaChanges.kind.${changes.kind}`),
    year,
    sentence: sidesSentence(changes, words),
  });
