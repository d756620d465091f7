import { cellText } from '../../shared/report/cellText.ts';
import type { ReportTable } from '../../shared/report/model.ts';
import type { Language } from '../../shared/text/format.ts';

/** A figure or a letter in the type of a table, and the space to both sides of what stands in a cell, in twentieths of a point. */
const letter = 110;
const margins = 230;
/** So many letters a column of text asks for, whatever little or much stands in it. */
const fewest = 8;
const most = 40;

/**
 * How wide each column of a table becomes on a page, in twentieths of a point, together never more than the page is wide: figures
 * as wide as the longest of them, so that none is broken, and text the rest, by how much stands in it. Where even that is too
 * much, all give way alike.
 */
export function columnWidths({ columns, rows }: ReportTable, pageWidth: number, language: Language): number[] {
  const asked = columns.map(({ kind, title }, at) => {
    const cells = rows.map((row) => cellText(row[at] ?? null, language));
    // Headings and text are broken between words, figures nowhere.
    const letters =
      kind === 'text'
        ? Math.min(most, Math.max(fewest, longestOf([title, ...cells])))
        : longestOf([...title.split(' '), ...cells]);
    return letters * letter + margins;
  });
  const isText = (at: number) => columns[at]?.kind === 'text';
  const sumOf = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);
  const texts = sumOf(asked.filter((_, at) => isText(at)));
  const rest = pageWidth - (sumOf(asked) - texts);
  const least = asked.filter((_, at) => isText(at)).length * (fewest * letter + margins);
  if (texts > 0 && rest >= least) {
    return asked.map((width, at) => Math.floor(isText(at) ? (width / texts) * rest : width));
  }
  const scale = Math.min(1, pageWidth / sumOf(asked));
  return asked.map((width) => Math.floor(width * scale));
}

const longestOf = (texts: readonly string[]): number =>
  texts.reduce((longest, text) => Math.max(longest, text.length), 0);
