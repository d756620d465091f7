import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useSteadyOrder } from './useSteadyOrder.ts';

afterEach(cleanup);

const drawn = (list: string[], isHeld: boolean) =>
  renderHook(
    (props: { list: string[]; isHeld: boolean }) =>
      useSteadyOrder(props.list, props.list.map(first).join(), props.isHeld),
    {
      initialProps: { list, isHeld },
    },
  );
const first = (word: string) => word[0];

it('waits with another order until the hand is away', () => {
  const hook = drawn(['a', 'b'], true);
  const swapped = ['b', 'a'];
  hook.rerender({ list: swapped, isHeld: true });
  expect(hook.result.current).toMatchObject({ value: ['a', 'b'], isWaiting: true });
  hook.rerender({ list: swapped, isHeld: false });
  expect(hook.result.current).toMatchObject({ value: ['b', 'a'], isWaiting: false });
});

it('shows at once what changes nothing in the order', () => {
  const hook = drawn(['a1', 'b1'], true);
  hook.rerender({ list: ['a2', 'b1'], isHeld: true });
  expect(hook.result.current).toMatchObject({ value: ['a2', 'b1'], isWaiting: false });
});

it('lets one order in when asked to, and no further one', () => {
  const hook = drawn(['a', 'b', 'c'], true);
  act(() => hook.result.current.letIn());
  hook.rerender({ list: ['b', 'a', 'c'], isHeld: true });
  expect(hook.result.current).toMatchObject({ value: ['b', 'a', 'c'], isWaiting: false });
  hook.rerender({ list: ['c', 'b', 'a'], isHeld: true });
  expect(hook.result.current).toMatchObject({ value: ['b', 'a', 'c'], isWaiting: true });
});
