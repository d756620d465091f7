import type { State } from '../../shared/state.ts';

/** The number in the ids of what an entry of the log brings: its place there, after the numbers of a file that was read in. */
export const idNumber = ({ vault }: State, seq: number): number => seq + (vault.idsAfter ?? 0);
