import { useCallback, useMemo, useRef, useState } from 'react';

/** What is chosen in a list; with Shift from the last chosen one on. */
export const useSelection = (ids: readonly string[]) => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>(undefined);

  const toggle = useCallback(
    (id: string, isRange: boolean) => {
      const from = last.current ? ids.indexOf(last.current) : -1;
      const to = ids.indexOf(id);
      last.current = id;
      setChosen((now) => {
        const next = new Set(now);
        if (isRange && from >= 0)
          for (const one of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
        else if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    [ids],
  );
  const clear = useCallback(() => setChosen(new Set()), []);
  // What left the list is not chosen any longer.
  const visible = useMemo(() => {
    const listed = new Set(ids);
    return new Set([...chosen].filter((id) => listed.has(id)));
  }, [chosen, ids]);
  return { chosen: visible, toggle, clear };
};
