import type { screen as da } from '../da/screen.ts';

export const screen: Record<keyof typeof da, string> = {};
