/** Commands at a fixed rate, for a while. */
export interface Rate {
  commandsPerSecond: number;
  seconds: number;
}

/** How much is measured, and how long: on an idle machine the whole bench takes about a quarter of an hour, a quick one about three minutes. */
export interface Plan {
  repetitions: number;
  /** No further repetition begins that would pass this. */
  mostSeconds: number;
  /** Sizes of the room; the largest is the one the bars are about. */
  clients: number[];
  commandsPerSecond: number;
  /** What comes before anything is measured. A workshop runs all day: in the largest room and on the slow disk nearly all code is compiled by then. */
  warmUp: { largest: Rate; smaller: Rate; slowDisk: Rate };
  /** Measured seconds in the largest room, and in the smaller ones. */
  seconds: { largest: number; smaller: number };
  /** `before`: so many bursts come before the one that is measured, as ballots do in a day. */
  burst: { before: number; withinMs: number; largeRoom: number | undefined };
  slowDisk: { commitMs: number; commandsPerSecond: number; clients: number; seconds: number };
  /** Sending the whole state cannot keep up with more. */
  wholeState: Rate;
}

export function planFor({ clients, quick }: { clients: number[] | undefined; quick: boolean }): Plan {
  return {
    repetitions: quick ? 1 : 3,
    mostSeconds: quick ? 180 : 900,
    clients: clients ?? (quick ? [30, 300] : [30, 100, 300]),
    commandsPerSecond: 50,
    warmUp: {
      largest: { commandsPerSecond: 250, seconds: quick ? 6 : 12 },
      smaller: { commandsPerSecond: 100, seconds: quick ? 4 : 12 },
      slowDisk: { commandsPerSecond: 300, seconds: quick ? 2 : 6 },
    },
    seconds: { largest: quick ? 6 : 14, smaller: quick ? 3 : 4 },
    burst: { before: quick ? 1 : 3, withinMs: 2000, largeRoom: 1000 },
    slowDisk: { commitMs: 5, commandsPerSecond: 300, clients: 100, seconds: quick ? 2 : 4 },
    wholeState: { commandsPerSecond: 2, seconds: quick ? 3 : 5 },
  };
}
