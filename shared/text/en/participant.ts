import type { participant as da } from '../da/participant.ts';

export const participant: Record<keyof typeof da, string> = {};
