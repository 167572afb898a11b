import { useEffect, useRef, useState } from 'react';

/** True from when something was seen unfinished until another thing is shown: it was finished before our eyes. */
export const useFresh = (id: string | undefined, isPending: boolean): boolean => {
  const seenPending = useRef<string>(undefined);
  const [fresh, setFresh] = useState<string>();
  useEffect(() => {
    if (isPending) seenPending.current = id;
    else if (id && seenPending.current === id) setFresh(id);
    else setFresh(undefined);
  }, [id, isPending]);
  return fresh !== undefined && fresh === id;
};
