// biome-ignore lint/style/noRestrictedImports: a test reads the file itself, since its runner imports style sheets as empty
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(`${import.meta.dirname}/tokens.css`, 'utf8');

/** The colours of the first list after a selector. */
function listAfter(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

const light = listAfter(':root');
const dark = listAfter('[data-theme="dark"]');

const grounds = ['ground', 'surface', 'surface-sunken'];
const texts = [
  ...['ink', 'ink-soft', 'accent', 'more', 'less', 'missing', 'met', 'long', 'danger'].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ...['accent', 'more', 'less', 'missing', 'met', 'long'].map((role) => [role, `${role}-soft`] as const),
  ...['accent-soft', 'more-soft', 'less-soft', 'missing-soft', 'met-soft', 'long-soft'].map(
    (soft) => ['ink', soft] as const,
  ),
  ...['accent-soft', 'missing-soft'].map((soft) => ['ink-soft', soft] as const),
  ...['less', 'more'].map((text) => [text, 'missing-soft'] as const),
  ...['less', 'more'].map((text) => [text, 'accent-soft'] as const),
  ['accent-ink', 'accent'] as const,
  ['accent-ink', 'met'] as const,
  ['danger-ink', 'danger'] as const,
];
const shapes = [
  ['line-strong', 'surface'],
  ['line-strong', 'ground'],
  ['line-strong', 'surface-sunken'],
  ['accent', 'missing-soft'],
  ['focus', 'accent-soft'],
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_, theme) => {
  it.each(texts)('reads: %s on %s', (text, ground) => {
    expect(contrast(theme[text] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
  it.each(shapes)('shows: %s against %s', (shape, ground) => {
    expect(contrast(theme[shape] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

it('is equally dark by the system and by choice', () => {
  expect(listAfter(':root:not([data-theme="light"])')).toEqual(dark);
});

it('names every colour in both themes', () => {
  const colours = Object.keys(light).filter((name) => /^(#|rgb)/.test(light[name] ?? ''));
  expect(Object.keys(dark)).toEqual(expect.arrayContaining(colours));
});
