import { useEffect, useState } from 'react';
import { dayOf } from '../../shared/text/date.ts';
import { useConnection } from '../app/workshop.tsx';

/** The day it is by Danish clocks, as an ISO date; redrawn only when it becomes another. */
export function useToday(): string {
  const { serverNow } = useConnection();
  const [today, setToday] = useState(() => dayOf(serverNow()));
  useEffect(() => {
    const timer = setInterval(() => setToday(dayOf(serverNow())), 1000);
    return () => clearInterval(timer);
  }, [serverNow]);
  return today;
}
