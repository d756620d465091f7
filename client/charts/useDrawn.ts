import type { Chart, Plugin, Scale } from 'chart.js';
import { useRef, useState } from 'react';

/** What is drawn on a chart beside its bars and lines. */
export interface Drawn {
  afterDataLimits?(scale: Scale): void;
  beforeDatasetsDraw?(chart: Chart): void;
  afterDatasetsDraw?(chart: Chart): void;
}

/**
 * Plugins that draw by the figures the component was given last. Chart.js keeps the plugins that a chart was made with: one that held
 * figures would go on telling the first ones.
 */
export function useDrawn(...drawn: readonly Drawn[]): Plugin[] {
  const latest = useRef(drawn);
  latest.current = drawn;
  const [plugins] = useState((): Plugin[] => [
    {
      id: 'drawn',
      afterDataLimits(_, { scale }) {
        for (const one of latest.current) one.afterDataLimits?.(scale);
      },
      beforeDatasetsDraw(chart) {
        for (const one of latest.current) one.beforeDatasetsDraw?.(chart);
      },
      afterDatasetsDraw(chart) {
        for (const one of latest.current) one.afterDatasetsDraw?.(chart);
      },
    },
  ]);
  return plugins;
}
