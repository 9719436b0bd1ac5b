import { useEffect, useState } from 'react';
import { type LocalDateTime, shanghaiDateTime } from '../../../../electron/backend/domain/dates.ts';

/** The court's wall time, refreshed every half minute. */
export function useNow(): LocalDateTime {
  const [now, setNow] = useState(() => shanghaiDateTime(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setNow(shanghaiDateTime(Date.now())), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
