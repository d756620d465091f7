import { cleanup } from '@testing-library/react';
import { afterAll, vi } from 'vitest';
import type { AreaChangesChartProps } from '../charts/AreaChangesChart.tsx';

/** What a file of view tests begins with: an empty page at the root, nothing stored, the real clock and network. */
cleanup();
vi.useRealTimers();
vi.unstubAllGlobals();
localStorage.clear();
sessionStorage.clear();
history.replaceState(null, '', '/');
document.body.replaceChildren();
// The one thing of a browser's that is used and that the imitated page lacks.
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;

// What a view has begun to fetch when its file ends is there for the next file.
afterAll(() => vi.dynamicImportSettled());

// A canvas is not drawn here; what it is given stands in its place, for all files, since they share what they have loaded.
vi.mock('../charts/LazyLongViewChart.tsx', () => ({ LazyLongViewChart: () => null }));
vi.mock('../charts/LazyAreaChangesChart.tsx', () => ({
  LazyAreaChangesChart: ({ bars, scale, sentence }: AreaChangesChartProps) => (
    <div role="img" aria-label={sentence} data-bars={JSON.stringify(bars)} data-scale={JSON.stringify(scale)} />
  ),
}));
