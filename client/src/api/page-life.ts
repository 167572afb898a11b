/** Whether the page is in use, or kept aside by the browser in case somebody comes back to it. */
export type PageLife = {
  /** Runs when the page is left, whatever becomes of it. */
  onLeave: (listener: () => void) => void;
  /** Resolves as soon as the page is in use; at once when it is. */
  inUse: () => Promise<void>;
};

/** @param page the window, or what fires `pagehide` and `pageshow` like one */
export const pageLifeOf = (page: EventTarget): PageLife => {
  let returned: Promise<void> | undefined;
  let comeBack = () => {};
  const leavers: (() => void)[] = [];
  page.addEventListener('pagehide', () => {
    returned ??= new Promise((resolve) => {
      comeBack = resolve;
    });
    for (const leave of leavers) leave();
  });
  page.addEventListener('pageshow', () => {
    comeBack();
    returned = undefined;
  });
  return { onLeave: (listener) => void leavers.push(listener), inUse: async () => returned };
};
