import { nearestPlace, type Place } from './nearest-place.ts';
import { openerOf } from './use-return-focus.ts';

/** A control that cannot have the keyboard any longer, although nobody has left it. */
const isGone = (element: Element): boolean => !element.isConnected || element.matches(':disabled, [inert] *');

/** Where a control was, when these changes took it away; the last one counts, and what was outermost then. */
const placeOf = (control: Element, changes: readonly MutationRecord[]): Place | undefined => {
  let gone: Node = control;
  let place: Place | undefined;
  for (const { target, removedNodes, previousSibling, nextSibling } of changes)
    for (const removed of removedNodes)
      if (removed.contains(gone)) {
        gone = target;
        place = { within: target, removed, before: previousSibling, after: nextSibling };
      }
  return place;
};

/**
 * Brings the keyboard back when the control that has it is removed or disabled by what it does: it would fall to the top
 * of the document, and one would have to tab through everything again. Whoever knows better where it belongs, such as a
 * dialog that closes, goes before.
 * @returns how to stop
 */
export const watchKeyboard = (document: Document): (() => void) => {
  let holder: Element | undefined;
  let changes: MutationRecord[] = [];
  let isAsked = false;

  const isNowhere = () => {
    const { activeElement } = document;
    return !activeElement || activeElement === document.body || isGone(activeElement);
  };
  const hold = (element: Element | undefined) => {
    if (holder === element) return;
    holder = element;
    changes = [];
  };
  const bringBack = () => {
    isAsked = false;
    if (!holder || !isGone(holder) || !isNowhere()) return;
    const made = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    const next = nearestPlace(document, holder, placeOf(holder, changes), made);
    hold(undefined);
    next?.focus();
  };
  const observer = new MutationObserver((records) => {
    if (!holder || !isGone(holder)) return;
    changes.push(...records);
    if (isAsked) return;
    isAsked = true;
    // Those who know better do it after the change, or in the next frame.
    requestAnimationFrame(() => requestAnimationFrame(bringBack));
  });
  const take = ({ target }: Event) => {
    if (target instanceof Element && target !== document.body) hold(openerOf(target) ?? target);
  };
  const leave = () =>
    queueMicrotask(() => {
      // Somebody has left it for nothing, as by a press beside all controls.
      if (holder && !isGone(holder) && document.hasFocus() && isNowhere()) hold(undefined);
    });
  document.addEventListener('focusin', take);
  document.addEventListener('focusout', leave);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'inert'],
  });
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', take);
    document.removeEventListener('focusout', leave);
  };
};
