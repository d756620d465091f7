/** Simulated people in a rehearsal: unless said otherwise, and at most. */
export const usuallySimulated = 24;
export const mostSimulated = 100;

/** What a workshop is marked with that is a rehearsal (generalprøve): how many simulated people it is for. */
export interface RehearsalMark {
  people: number;
}
