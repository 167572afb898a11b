import { useCallback, useState } from 'react';

/**
 * State that survives a reload, in localStorage under `papeterie.<key>`. `parse` turns whatever was stored,
 * perhaps by an older version, into a valid value.
 */
export const useStoredState = <T>(key: string, parse: (stored: unknown) => T) => {
  const name = `papeterie.${key}`;
  const [value, setValue] = useState<T>(() => {
    try {
      return parse(JSON.parse(localStorage.getItem(name) ?? 'null'));
    } catch {
      return parse(null);
    }
  });
  const store = useCallback(
    (next: T) => {
      setValue(next);
      try {
        localStorage.setItem(name, JSON.stringify(next));
      } catch {
        // Storage may be full or forbidden; the state still works until the reload.
      }
    },
    [name],
  );
  return [value, store] as const;
};
