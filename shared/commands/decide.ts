import { registry } from './registry.ts';
import { rulingOf } from './ruling.ts';

export type { Wish } from './ruling.ts';

/** The rules over all commands there are. */
export const { readWish, decide, stateAfter, readEvent, needsConfirmation } = rulingOf(registry);
