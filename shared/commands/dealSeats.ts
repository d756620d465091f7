import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { mixedSeats } from '../tables/seating.ts';
import { accept, defineCommand, reject } from './command.ts';
import { ownOf } from './ownOf.ts';

/** More tables than this no room has, and no screen shows. */
const mostTables = 20;
const tables = z.int().check(z.gte(1), z.lte(mostTables));

/** Mixes are told apart by a number up to this. */
export const largestSeed = 1_000_000;
const seed = z.int().check(z.gte(0), z.lte(largestSeed));

/**
 * Sets up so many tables and mixes everyone who has joined over them, group by group. The same seed mixes the same way. Boards
 * stay with their tables. Refused when a table would go that has begun to work.
 */
export const dealSeats = defineCommand({
  name: 'dealSeats',
  label: 'command.dealSeats',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ tables, seed }),
  event: z.strictObject({
    type: z.literal('seatsDealt'),
    tables,
    seats: z.record(idSchema, idSchema),
    /** Absent in logs from before it was kept. */
    seed: z.optional(seed),
  }),

  decide({ stage }, { tables: count, seed: mix }) {
    const inUse = stage.run.tables.find(
      ({ number, board }) => number > count && board.moves.length + board.package.length > 0,
    );
    if (inUse) return reject('reject.tableInUse', { table: inUse.number });
    const ids = Array.from({ length: count }, (_, index) => `t${index + 1}`);
    const seats = mixedSeats(stage.people, ids, mix);
    return accept({ type: 'seatsDealt' as const, tables: count, seats, seed: mix });
  },

  reduce({ stage, backstage, own }, { tables: count, seats, seed: mix }) {
    const { run } = stage;
    run.tables = Array.from({ length: count }, (_, index) => {
      const fresh = { id: `t${index + 1}`, number: index + 1, board: { moves: [], package: [] } };
      return run.tables[index] ?? fresh;
    });
    backstage.run.seats = seats;
    if (mix === undefined) delete backstage.run.seed;
    else backstage.run.seed = mix;
    for (const [id, tableId] of Object.entries(seats)) ownOf(own, id).tableId = tableId;
  },
});
