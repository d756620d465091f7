import type { Chart } from 'chart.js';
import { useEffect, useRef, useState } from 'react';
import { type ChartTheme, chartTheme } from './theme.ts';

/** Only here do amounts become fractions: as heights of what is drawn. */
export const inMillions = (amount: number): number => amount / 1000;

/** How outcomes' lines are broken, so that no two look alike, whatever the eye. The active one is whole. */
export const dashes: readonly (readonly number[])[] = [
  [2, 4],
  [7, 5],
  [12, 4, 2, 4],
  [16, 6],
  [3, 3],
];

/** The theme of the page where a chart is drawn, once it stands there. */
export function useChartTheme<E extends Element>() {
  const box = useRef<E>(null);
  const [theme, setTheme] = useState<ChartTheme>();
  useEffect(() => setTheme(box.current ? chartTheme(box.current) : undefined), []);
  return { box, theme };
}

/** What stands along an axis. */
export const ticks = (theme: ChartTheme, letters: number) => ({
  color: theme.soft,
  font: { family: theme.font, size: letters },
});

/** An axis of amounts in millions, with nought on it. */
export const amountAxis = (theme: ChartTheme, letters: number, write: (amount: number) => string) => ({
  beginAtZero: true,
  grid: { color: theme.line },
  ticks: {
    ...ticks(theme, letters),
    maxTicksLimit: 6,
    callback: (value: string | number) => write(Math.round(Number(value) * 1000)),
  },
});

/** An axis of years or names. */
export const nameAxis = (theme: ChartTheme, letters: number) => ({
  grid: { display: false },
  ticks: ticks(theme, letters),
});

interface Elections {
  /** The years along the axis. */
  years: readonly number[];
  elections: readonly number[];
  /** What stands above each line. */
  name: string;
}

/** Election years as thin lines with a name above; those that are not on the axis are left out. */
export function drawElections(
  { ctx, chartArea, scales }: Chart,
  { years, elections, name }: Elections,
  theme: ChartTheme,
  letters: number,
): void {
  ctx.save();
  ctx.font = `${letters}px ${theme.font}`;
  ctx.textBaseline = 'middle';
  ctx.fillStyle = theme.soft;
  ctx.strokeStyle = theme.soft;
  for (const year of elections.filter((one) => years.includes(one))) {
    const x = scales['x']?.getPixelForValue(years.indexOf(year)) ?? 0;
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.textAlign = year === years[0] ? 'left' : 'center';
    ctx.fillText(name, x, chartArea.top - letters);
  }
  ctx.restore();
}

/** A name at the end of a line or bar. */
export interface EndLabel {
  text: string;
  x: number;
  y: number;
  color: string;
  weight?: number;
}

/** Writes names at the ends of what is drawn instead of a legend, moved apart where they would meet. */
export function writeEnds({ ctx }: Chart, labels: readonly EndLabel[], theme: ChartTheme, letters: number): void {
  ctx.save();
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  let free = Number.NEGATIVE_INFINITY;
  for (const { text, x, y, color, weight = 450 } of labels.toSorted((a, b) => a.y - b.y)) {
    free = Math.max(y, free + letters * 1.25);
    ctx.font = `${weight} ${letters}px ${theme.font}`;
    ctx.fillStyle = color;
    ctx.fillText(text, x + letters / 2, free);
  }
  ctx.restore();
}

/** A colour in stripes, so that it is told from the whole one without seeing the hue. */
export function striped(color: string, ground: string, size: number): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = size;
  tile.height = size;
  const ctx = tile.getContext('2d');
  if (!ctx) return color;
  ctx.fillStyle = ground;
  ctx.fillRect(0, 0, size, size);
  ctx.fillStyle = color;
  ctx.fillRect(0, 0, size / 2, size);
  return ctx.createPattern(tile, 'repeat') ?? color;
}
