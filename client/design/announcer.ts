export interface Announcer {
  tell: (text: string) => void;
  /** Nothing more is said, neither what waits. */
  stop: () => void;
}

/**
 * Says the first thing at once, then nothing for the pause; what has come in meanwhile is summed up in one sentence. A room of sixty
 * would otherwise talk without end.
 */
export function createAnnouncer(
  say: (text: string) => void,
  summarise: (texts: readonly string[]) => string,
  pause: number,
): Announcer {
  let waiting: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const sayWaiting = () => {
    timer = undefined;
    const [first] = waiting;
    if (first === undefined) return;
    say(waiting.length === 1 ? first : summarise(waiting));
    waiting = [];
    timer = setTimeout(sayWaiting, pause);
  };

  return {
    tell(text) {
      waiting.push(text);
      if (timer === undefined) sayWaiting();
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      waiting = [];
    },
  };
}
