import { serveRaw } from './rawWs.ts';

/** Baseline (a): raw `ws`, nothing is written down. */
serveRaw(() => {});
