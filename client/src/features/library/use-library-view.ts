import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type LibraryView, paramsOf, viewOf } from './library-view.ts';

export const useLibraryView = () => {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => viewOf(params), [params]);
  const change = useCallback(
    (part: Partial<LibraryView>) =>
      setParams((now) => paramsOf({ ...viewOf(now), ...part }), { replace: true }),
    [setParams],
  );
  return [view, change] as const;
};
