import { budget } from '../../shared/text/da/budget.ts';
import { commands } from '../../shared/text/da/commands.ts';
import { common } from '../../shared/text/da/common.ts';
import { ideas } from '../../shared/text/da/ideas.ts';
import { landing } from '../../shared/text/da/landing.ts';
import { participant } from '../../shared/text/da/participant.ts';
import { problems } from '../../shared/text/da/problems.ts';
import type { Texts } from '../../shared/text/sentence.ts';

/** The words of the first pictures. */
export const firstWords = {
  ...budget,
  ...commands,
  ...common,
  ...ideas,
  ...landing,
  ...participant,
  ...problems,
} as const;

/** The Danish words this page has by now: the others come with what they stand on (`allWords.ts`). */
export const danish = { ...firstWords } as Texts;
