import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Announcer, createAnnouncer } from './announcer.ts';

export interface LiveMessage {
  /** Each id is said once. */
  id: string | number;
  text: string;
}

export interface LiveRegionProps {
  /** The latest messages, oldest first; those already there at the start are history and are not read. Old ones may drop out. */
  messages: readonly LiveMessage[];
  /** Several messages as one: "4 ændringer. Senest: …". Without it they follow each other. */
  summarise?: ((texts: readonly string[]) => string) | undefined;
  /** Milliseconds between two announcements. */
  pause?: number | undefined;
}

const followEachOther = (texts: readonly string[]): string => [...new Set(texts)].join('. ');

/** Tells those who do not see the screen what changed. Mounted once per page. */
export function LiveRegion({ messages, summarise = followEachOther, pause = 5000 }: LiveRegionProps) {
  const [said, setSaid] = useState({ count: 0, text: '' });
  const known = useRef<ReadonlySet<string | number>>(new Set(messages.map((message) => message.id)));
  const announcer = useRef<Announcer | null>(null);
  const sumUp = useEffectEvent((texts: readonly string[]) => summarise(texts));

  useEffect(() => {
    const own = createAnnouncer(
      (text) => setSaid(({ count }) => ({ count: count + 1, text })),
      (texts) => sumUp(texts),
      pause,
    );
    announcer.current = own;
    return () => own.stop();
  }, [pause]);

  useEffect(() => {
    for (const message of messages) if (!known.current.has(message.id)) announcer.current?.tell(message.text);
    known.current = new Set(messages.map((message) => message.id));
  }, [messages]);

  // A new key, since the same words twice in a row are otherwise no change and stay unsaid.
  return (
    <div className="visually-hidden" aria-live="polite">
      <span key={said.count}>{said.text}</span>
    </div>
  );
}
