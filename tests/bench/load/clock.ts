/** Milliseconds by the machine's forward-only clock, the same for every process on it. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6;
