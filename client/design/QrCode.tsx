import { create } from 'qrcode';
import { useMemo } from 'react';
import './QrCode.css';

export interface QrCodeProps {
  value: string;
  /** What it leads to, in words. */
  label: string;
}

/** Modules of white around the code; cameras need them. */
const margin = 4;

/** Fills the width it is given. Black on white in every theme, since many cameras do not read the opposite. */
export function QrCode({ value, label }: QrCodeProps) {
  const { path, size } = useMemo(() => draw(value), [value]);
  const side = size + 2 * margin;
  return (
    <svg className="QrCode" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect className="QrCode__paper" width={side} height={side} />
      <path className="QrCode__modules" d={path} />
    </svg>
  );
}

/** One path for all dark modules, each run of them in a row one bar. */
function draw(value: string): { path: string; size: number } {
  const { modules } = create(value, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const start = column;
      while (column < size && modules.get(row, column)) column++;
      if (column > start) path += `M${start + margin} ${row + margin}h${column - start}v1h${start - column}z`;
    }
  }
  return { path, size };
}
