import type { ideas as da } from '../da/ideas.ts';

export const ideas: Record<keyof typeof da, string> = {};
