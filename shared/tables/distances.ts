import type { Adoption } from '../budget/board.ts';
import type { Table } from '../state.ts';

/**
 * How far two packages are from each other: the share of what either has that only one of them has, in whole per cent from 0 (the
 * same proposals) to 100 (none in common); Jaccard's distance. Two empty packages are the same.
 */
export function packageDistance(a: readonly Adoption[], b: readonly Adoption[]): number {
  const ids = new Set(a.map(({ proposalId }) => proposalId));
  const both = b.filter(({ proposalId }) => ids.has(proposalId)).length;
  const either = a.length + b.length - both;
  return either === 0 ? 0 : Math.round((100 * (either - both)) / either);
}

/** Two tables and how far apart their packages are, in per cent. */
export interface TablePair {
  numbers: [number, number];
  distance: number;
}

export interface Distances {
  /** Table by table, in their order, in per cent; 0 on the diagonal. */
  matrix: number[][];
  /** The pairs that are nearest and farthest; none where fewer than two tables have chosen, or where all are equally far. */
  nearest: TablePair[];
  farthest: TablePair[];
}

/** How far the packages of all tables are from each other. A table that has chosen nothing is in the matrix, but in no pair. */
export function distancesOf(tables: readonly Table[]): Distances {
  const matrix = tables.map((one) => tables.map((other) => packageDistance(one.board.package, other.board.package)));
  const pairs = tables.flatMap((one, row) =>
    tables.slice(row + 1).flatMap((other, beyond): TablePair[] => {
      if (one.board.package.length === 0 || other.board.package.length === 0) return [];
      const distance = matrix[row]?.[row + 1 + beyond] ?? 0;
      return [{ numbers: [one.number, other.number], distance }];
    }),
  );
  const figures = pairs.map(({ distance }) => distance);
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  if (pairs.length < 1 || (least === most && pairs.length > 1)) return { matrix, nearest: [], farthest: [] };
  return {
    matrix,
    nearest: pairs.filter(({ distance }) => distance === least),
    farthest: pairs.filter(({ distance }) => distance === most),
  };
}
