import type { Patch } from 'immer';

/** Whether a patch may change who is a facilitator of the workshop. */
export const concernsFacilitators = ({ path: [part, field] }: Patch): boolean =>
  part === 'backstage' && (field === undefined || field === 'facilitators');
