import type { commands } from './da/commands.ts';
import type { problems } from './da/problems.ts';
import type { da } from './da.ts';

export type TextKey = keyof typeof da;
export type CommandLabel = keyof typeof commands;
export type ProblemKey = keyof typeof problems;
