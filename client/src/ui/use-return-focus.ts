import { type RefObject, useRef } from 'react';

/** What had the keyboard; for an entry of a menu, which goes with its menu, the button that the menu hangs on. */
export const openerOf = (active: Element | null): Element | null => {
  const menu = active?.closest('[role=menu]');
  return menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : active;
};

/** Can be given the keyboard: the page itself is nowhere. */
const canTake = (element: Element | null | undefined): element is HTMLElement =>
  element instanceof HTMLElement && element.isConnected && element !== document.body;

/**
 * Brings the keyboard back to where a dialog was opened from. Radix does so only for triggers of its own, and ours are
 * opened by whatever knows why. When all of that went with what the dialog did, the page's content takes it: from the
 * top of the document one would have to tab through everything again.
 * @param returnTo goes before, for when what opened it is no more
 */
export const useReturnFocus = (returnTo?: RefObject<HTMLElement | null>) => {
  const opener = useRef<Element>(null);
  return {
    remember: () => {
      opener.current = openerOf(document.activeElement);
    },
    comeBack: (event: Event) => {
      const content = document.getElementById('main');
      const target = [returnTo?.current, opener.current, content].find(canTake);
      if (!target) return;
      event.preventDefault();
      target.focus();
    },
  };
};
