import { useEffect, useEffectEvent } from 'react';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable], [role=menu]') !== null;

/** A slider has keys of its own, but no undo or redo. */
const isSlider = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && target.type === 'range';

/** Whether a dialog other than the caller's own has the keyboard. */
const isBehindDialog = (own: HTMLElement | null | undefined) => {
  const dialogs = document.querySelectorAll('[role=dialog], [role=alertdialog]');
  const top = dialogs[dialogs.length - 1];
  return top !== undefined && !(own && top.contains(own));
};

type Options = {
  /** Also while text is typed and dialogs are open. */
  everywhere?: boolean;
  enabled?: boolean;
  /** An element of the dialog this shortcut belongs to. */
  within?: () => HTMLElement | null;
};

/** A key as `event.key` says it; before it `mod+` for Ctrl or Command, and `shift+` after that. */
export const useShortcut = (keys: string, run: () => void, options: Options = {}) => {
  const { everywhere = false, enabled = true, within } = options;
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const mod = keys.startsWith('mod+');
    const shift = keys.startsWith('mod+shift+');
    const key = keys.slice(shift ? 10 : mod ? 4 : 0);
    if (mod && shift !== event.shiftKey) return;
    if (event.defaultPrevented || event.altKey || mod !== (event.ctrlKey || event.metaKey)) return;
    if (event.key.toLowerCase() !== key.toLowerCase()) return;
    const isTaken = isTyping(event.target) && !(mod && isSlider(event.target));
    if (!everywhere && (isTaken || isBehindDialog(within?.()))) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => handle(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled]);
};
