import type { voting as da } from '../da/voting.ts';

export const voting: Record<keyof typeof da, string> = {};
