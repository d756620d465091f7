import { startTransition, useEffect, useRef, useState } from 'react';
import { afterPaint } from './afterPaint.ts';

/**
 * A value as it was, until a picture with what else changed together with it has been painted: for what need not be in the same
 * picture as the figure that somebody waits for. However often it changes meanwhile, the latest comes next.
 */
export function useLater<Value>(value: Value): Value {
  const [shown, setShown] = useState({ value });
  const latest = useRef(value);
  const callOff = useRef<() => void>(undefined);
  const isBehind = !Object.is(shown.value, value);

  useEffect(() => {
    latest.current = value;
    if (!isBehind || callOff.current) return;
    callOff.current = afterPaint(() => {
      callOff.current = undefined;
      startTransition(() => setShown({ value: latest.current }));
    });
  }, [value, isBehind]);
  useEffect(
    () => () => {
      callOff.current?.();
      callOff.current = undefined;
    },
    [],
  );
  return shown.value;
}
