/** Municipal elections are held every fourth year, the last before this was written in 2025 (kommunal- og regionalvalgloven § 6). */
export const isElectionYear = (year: number): boolean => (year - 2025) % 4 === 0;

/** The first election year that is not before a year; the year itself when it is one. */
export function nextElection(year: number): number {
  let election = year;
  while (!isElectionYear(election)) election += 1;
  return election;
}
