import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * For a line that must keep its height: where its letters are too wide for the box they stand in, the whole line is narrowed until it
 * fits. Goes on the box; what is inside takes its width from `--narrowed`, a share of 1.
 */
export function useNarrowed<Box extends HTMLElement>(line: string): RefObject<Box | null> {
  const box = useRef<Box>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another line is another width
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    let wanted = true;
    const narrow = () => {
      if (!wanted) return;
      element.style.removeProperty('--narrowed'); // or what was narrowed before would be measured
      const { clientWidth, scrollWidth } = element;
      if (scrollWidth > clientWidth) element.style.setProperty('--narrowed', String(clientWidth / scrollWidth));
    };
    narrow();
    void document.fonts?.ready.then(narrow);
    addEventListener('resize', narrow);
    return () => {
      wanted = false;
      removeEventListener('resize', narrow);
    };
  }, [line]);
  return box;
}
