import { useTimeLeft } from '../programme/useTimeLeft.ts';

/** How long is left of the step. By itself, so that a second that passes redraws nothing else. */
export function TimeLeft() {
  const { sentence, planned } = useTimeLeft();
  return planned > 0 && sentence;
}
