import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { TimeWarning } from '../../shared/programme/timeWarning.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { TimeNoticeView } from './TimeNotice.tsx';

afterEach(cleanup);

const at = (warning: TimeWarning) => (
  <WordsProvider>
    <TimeNoticeView warning={warning} />
  </WordsProvider>
);
const said = () => screen.getByRole('status').textContent;

it('says that little time is left, and that it has passed', () => {
  const { rerender } = render(at('none'));
  expect(said()).toBe('');
  rerender(at('soon'));
  expect(said()).toBe('Under 5 minutter tilbage');
  rerender(at('out'));
  expect(said()).toMatch(/^Tiden er gået/);
});
