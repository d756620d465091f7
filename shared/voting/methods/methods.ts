import { approval } from './approval.ts';
import { consent } from './consent.ts';
import { dots } from './dots.ts';
import type { BallotMethod, MethodName } from './method.ts';
import { pool } from './pool.ts';
import { ranking } from './ranking.ts';
import { single } from './single.ts';

/** Every way of voting there is. */
export const methods: Readonly<Record<MethodName, BallotMethod>> = { single, approval, dots, consent, ranking, pool };
