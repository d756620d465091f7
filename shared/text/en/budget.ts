import type { budget as da } from '../da/budget.ts';

export const budget: Record<keyof typeof da, string> = {};
