// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useDrawn } from './useDrawn.ts';

it('draws by what was given last, with the plugins that a chart was made with', () => {
  const told: string[] = [];
  const mark = (figure: string) => ({
    beforeDatasetsDraw: () => void told.push(`before ${figure}`),
    afterDatasetsDraw: () => void told.push(`after ${figure}`),
  });
  const { result, rerender } = renderHook(({ figures }) => useDrawn(...figures.map(mark)), {
    initialProps: { figures: ['1'] },
  });
  const [made] = result.current;
  const draw = () => {
    const hooks = made as unknown as Record<'beforeDatasetsDraw' | 'afterDatasetsDraw', (chart: object) => void>;
    hooks.beforeDatasetsDraw({});
    hooks.afterDatasetsDraw({});
    return told.splice(0);
  };
  expect(draw()).toEqual(['before 1', 'after 1']);
  rerender({ figures: ['2', '3'] });
  expect(result.current[0]).toBe(made);
  expect(draw()).toEqual(['before 2', 'before 3', 'after 2', 'after 3']);
  rerender({ figures: [] });
  expect(draw()).toEqual([]);
});
