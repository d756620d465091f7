import { amountAxis, nameAxis } from './drawing.ts';
import type { ChartTheme } from './theme.ts';

/** Amounts over years: no legend and nothing that moves, room for names at the right, and a line of its own at nought. */
export const yearOptions = (theme: ChartTheme, letters: number, write: (amount: number) => string, room: number) => {
  const years = nameAxis(theme, letters);
  const lineOf = ({ tick }: { tick: { value: number } }) => (tick.value === 0 ? theme.ink : theme.line);
  return {
    animation: false as const,
    maintainAspectRatio: false,
    events: [],
    layout: { padding: { right: letters * room, top: letters * 1.8 } },
    plugins: { legend: { display: false } },
    scales: {
      // Where not all years fit, some are left out: turned ones cannot be read from the back, and take the curve's height.
      x: { stacked: true, ...years, ticks: { ...years.ticks, maxRotation: 0 } },
      y: {
        beginAtZero: true,
        grid: { color: lineOf },
        ticks: amountAxis(theme, letters, write).ticks,
      },
    },
  };
};

/** What is projected is dotted. */
export const projectedFrom = (first: number, letters: number) => ({
  borderDash: ({ p1DataIndex }: { p1DataIndex: number }) =>
    p1DataIndex >= first ? [letters / 3, letters / 3] : undefined,
});
