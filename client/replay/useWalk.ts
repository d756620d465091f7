import { useEffect, useEffectEvent, useState } from 'react';

/** How long a moment stands while the walk goes on by itself. */
const standsMs = 4000;

export interface Walk {
  place: number;
  isPlaying: boolean;
  /** Goes to a place, of as many as there are, or as there will be. */
  to(place: number, among?: number): void;
  play(isOn: boolean): void;
}

/** Going through moments one at a time: by button, by arrow key, or by itself until the last. */
export function useWalk(count: number): Walk {
  const [place, setPlace] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  const last = Math.max(0, count - 1);
  const to = (next: number, among = count) => setPlace(Math.max(0, Math.min(among - 1, next)));
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
    if (event.key === 'ArrowRight') to(place + 1);
    if (event.key === 'ArrowLeft') to(place - 1);
  });
  const goOn = useEffectEvent(() => {
    if (place >= last) setPlaying(false);
    else to(place + 1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => goOn(), standsMs);
    return () => clearInterval(timer);
  }, [isPlaying]);
  return { place: Math.min(place, last), isPlaying, to, play: setPlaying };
}
