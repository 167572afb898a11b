import { useEffect, useEffectEvent } from 'react';

/** Where Space has a meaning of its own, and what lies over the page. */
const taken =
  'button, a, input, textarea, select, [contenteditable], [role=slider], [role=combobox], [role=menu], [role=dialog], [role=alertdialog]';

/** Space plays and stops, wherever it would not press something else. */
export const usePlayKey = (toggle: () => void) => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== ' ' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLElement && event.target.closest(taken)) return;
    if (document.querySelector('[role=dialog], [role=alertdialog]')) return;
    event.preventDefault();
    toggle();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
};
