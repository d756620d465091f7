import { cleanup } from '@testing-library/react';
import { vi } from 'vitest';

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
