/** The colours and type of the page, read from its tokens, so that charts are drawn in the same ones. */
export interface ChartTheme {
  ink: string;
  soft: string;
  line: string;
  accent: string;
  /** Letters on the accent. */
  onAccent: string;
  missing: string;
  more: string;
  less: string;
  font: string;
}

export function chartTheme(element: Element): ChartTheme {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    soft: token('--ink-soft'),
    line: token('--line'),
    accent: token('--accent'),
    onAccent: token('--accent-ink'),
    missing: token('--missing'),
    more: token('--more'),
    less: token('--less'),
    font: token('--font'),
  };
}
