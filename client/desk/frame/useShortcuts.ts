import { useEffect, useEffectEvent } from 'react';

export type Shortcuts = Readonly<Record<string, () => void>>;

/** Whether what is pressed belongs to a field, a list or a dialog, and not to the desk. */
const isTaken = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null;

/** Single keys for what the desk does most; never while something is typed, and not with Ctrl, Alt or Cmd held down. */
export function useShortcuts(shortcuts: Shortcuts, isOn: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (isTaken(event.target) || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
    const key = event.key.toLowerCase();
    if (!Object.hasOwn(shortcuts, key)) return;
    event.preventDefault();
    shortcuts[key]?.();
  });
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn]);
}
