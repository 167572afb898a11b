import { type RefObject, useRef } from 'react';

/** What had the keyboard; for an entry of a menu, which goes with its menu, the button that the menu hangs on. */
const openerOf = (active: Element | null): Element | null => {
  const menu = active?.closest('[role=menu]');
  return menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : active;
};

/**
 * Brings the keyboard back to where a dialog was opened from. Radix does so only for triggers of its own, and ours are
 * opened by whatever knows why.
 * @param returnTo goes before, for when what opened it is no more
 */
export const useReturnFocus = (returnTo?: RefObject<HTMLElement | null>) => {
  const opener = useRef<Element>(null);
  return {
    remember: () => {
      opener.current = openerOf(document.activeElement);
    },
    comeBack: (event: Event) => {
      const target = returnTo?.current ?? opener.current;
      if (!(target instanceof HTMLElement) || !target.isConnected) return;
      event.preventDefault();
      target.focus();
    },
  };
};
