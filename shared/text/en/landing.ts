import type { landing as da } from '../da/landing.ts';

export const landing: Record<keyof typeof da, string> = {};
