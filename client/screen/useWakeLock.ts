import { useEffect } from 'react';

/**
 * Asks the device not to go dark while this page is in sight. It lets go by itself whenever the page is hidden, so it is asked anew
 * when the page comes back. A device that cannot, or does not want to, goes on as before.
 */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let wanted = true;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      try {
        const given = await navigator.wakeLock.request('screen');
        if (wanted) lock = given;
        else void given.release();
      } catch {
        // Refused, e.g. on low battery: somebody in the room moves the mouse instead.
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      wanted = false;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
