import { useEffect } from 'react';
import { useBlocker } from 'react-router';

/** Asks once before unsaved work is left: within the studio by the returned blocker, beyond it by the browser. */
export const useLeaveGuard = (isDirty: boolean) => {
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
  return useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname,
  );
};
