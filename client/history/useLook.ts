import { useState } from 'react';

/** Where one looks in a history: at now, or back at a point. */
export interface Look {
  /** So many changes had been made then. */
  count: number;
  /** So many there are to step through: those there were when one began to look back, so that no row moves under a finger. */
  total: number;
  /** How many have come since. */
  newer: number;
  isBack: boolean;
  to: (count: number) => void;
  toNow: () => void;
}

/** Stepping through so many changes. */
export function useLook(latest: number): Look {
  const [look, setLook] = useState<{ count: number; total: number } | null>(null);
  const total = look?.total ?? latest;
  return {
    count: look?.count ?? latest,
    total,
    newer: latest - total,
    isBack: look !== null,
    to(count) {
      const within = Math.min(total, Math.max(0, count));
      // The last point is now only as long as nothing has come since.
      setLook(within === latest ? null : { count: within, total });
    },
    toNow: () => setLook(null),
  };
}
