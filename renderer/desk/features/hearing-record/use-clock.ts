import { useEffect, useState } from 'react';
import { type LocalDateTime, shanghaiDateTime } from '../../../../electron/backend/domain/dates.ts';

/** The court's wall time, a few seconds late at most. */
export function useClock(): LocalDateTime {
  const [now, setNow] = useState(() => shanghaiDateTime(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setNow(shanghaiDateTime(Date.now())), 5000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
