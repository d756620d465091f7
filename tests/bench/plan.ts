/** How much is measured, and how long: on an idle machine the whole bench stays below twelve minutes, a quick one below two. */
export interface Plan {
  repetitions: number;
  /** No further repetition begins that would pass this. */
  mostSeconds: number;
  /** Sizes of the room; the largest is the one the bars are about. */
  clients: number[];
  commandsPerSecond: number;
  /** Enough of them for the code to be compiled before anything is measured: a workshop runs all day. */
  warmUp: { commandsPerSecond: number; seconds: number };
  /** Measured seconds in the largest room, and in the smaller ones. */
  seconds: { largest: number; smaller: number };
  burst: { withinMs: number; largeRoom: number | undefined };
  slowDisk: { commitMs: number; commandsPerSecond: number; clients: number; seconds: number };
  /** Sending the whole state cannot keep up with more. */
  wholeState: { commandsPerSecond: number; seconds: number };
}

export function planFor({ clients, quick }: { clients: number[] | undefined; quick: boolean }): Plan {
  return {
    repetitions: quick ? 1 : 3,
    mostSeconds: quick ? 120 : 700,
    clients: clients ?? (quick ? [30, 300] : [30, 100, 300]),
    commandsPerSecond: 50,
    warmUp: { commandsPerSecond: 100, seconds: quick ? 4 : 12 },
    seconds: { largest: quick ? 6 : 14, smaller: quick ? 3 : 4 },
    burst: { withinMs: 2000, largeRoom: 1000 },
    slowDisk: { commitMs: 5, commandsPerSecond: 300, clients: 100, seconds: quick ? 2 : 4 },
    wholeState: { commandsPerSecond: 2, seconds: quick ? 3 : 5 },
  };
}
