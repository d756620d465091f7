import { amountAxis, nameAxis } from './drawing.ts';
import type { ChartTheme } from './theme.ts';

/** Amounts over years: no legend and nothing that moves, room for names at the right, and a line of its own at nought. */
export const yearOptions = (theme: ChartTheme, letters: number, write: (amount: number) => string, room: number) => {
  const lineOf = ({ tick }: { tick: { value: number } }) => (tick.value === 0 ? theme.ink : theme.line);
  return {
    animation: false as const,
    maintainAspectRatio: false,
    events: [],
    layout: { padding: { right: letters * room, top: letters * 1.8 } },
    plugins: { legend: { display: false } },
    scales: {
      x: { stacked: true, ...nameAxis(theme, letters) },
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
