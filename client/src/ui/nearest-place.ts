/** From where a control went, and what was around it. */
export type Place = { within: Node; removed: Node; before: Node | null; after: Node | null };

const controls =
  'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';
/** What belongs together: beyond it the keyboard would jump to something else. */
const regions = 'section[aria-label], form, dialog, [role=dialog], [role=alertdialog]';

const canTake = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.isConnected &&
  !element.matches(':disabled, [inert] *, [aria-hidden=true] *') &&
  element.checkVisibility({ visibilityProperty: true });

const allIn = (root: Node | null): HTMLElement[] => {
  if (!(root instanceof Element) || !root.isConnected) return [];
  return [root, ...root.querySelectorAll(controls)].filter(
    (element): element is HTMLElement => element.matches(controls) && canTake(element),
  );
};

/** Those that Tab stops at: of several to choose from, one. */
const controlsIn = (root: Node | null): HTMLElement[] => allIn(root).filter(({ tabIndex }) => tabIndex >= 0);

const wordsOf = (element: Element): string =>
  `${element.localName} ${element.getAttribute('role') ?? ''} ${element.getAttribute('aria-label') ?? element.textContent}`;

/** The same control, when it was only made anew. */
const twinOf = (lost: Element, made: readonly Node[]): HTMLElement | undefined => {
  const words = wordsOf(lost);
  const twins = [...new Set(made.flatMap(allIn))].filter((one) => wordsOf(one) === words);
  return twins.length === 1 ? twins[0] : undefined;
};

/** In the next one of a list, the control that does the same; else the first one. */
const counterpart = (lost: Element, removed: Node, next: Node | null): HTMLElement | undefined => {
  const there = controlsIn(next);
  if (!(removed instanceof Element)) return there[0];
  const place = [...removed.querySelectorAll(controls)].indexOf(lost);
  return there[place] ?? there[0];
};

/**
 * Where the keyboard goes on from a control that is no more: to the same control if it was made anew, to what comes after it
 * or before it in the same region, or else to the page's content.
 * @param place undefined when the control is there still, but disabled
 * @param made what was added since
 */
export const nearestPlace = (
  document: Document,
  lost: Element,
  place: Place | undefined,
  made: readonly Node[],
): HTMLElement | undefined => {
  const dialogs = document.querySelectorAll<HTMLElement>('[role=dialog], [role=alertdialog]');
  const page = [...dialogs].at(-1) ?? document.getElementById('main') ?? undefined;
  const around = place ? (place.within instanceof Element ? place.within : null) : lost.parentElement;
  const region = around?.isConnected ? around.closest(regions) : null;
  const twin = twinOf(lost, made);
  if (twin) return twin;
  if (place?.within.isConnected && region) {
    const next =
      counterpart(lost, place.removed, place.after) ?? counterpart(lost, place.removed, place.before);
    if (next) return next;
  }
  if (!region) return page;
  const others = controlsIn(region);
  const anchor = place ? around : lost;
  if (!anchor) return others[0] ?? page;
  const follows = (one: Element) => anchor.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
  const before = others.findLast((one) => !follows(one) && one !== anchor);
  return others.find(follows) ?? before ?? page;
};
