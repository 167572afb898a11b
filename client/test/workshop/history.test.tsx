import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { useHistory } from '../../src/features/animating/use-history.ts';

/** A server that makes a new version of each change, also of going back; `shows` says what a version looks like. */
const openHistory = (first: string[]) => {
  const shows = new Map(first.map((look, place) => [`v${place}`, look]));
  return renderHook(() => {
    const [ids, setIds] = useState(first.map((_, place) => `v${place}`).toReversed());
    const add = (look: string) => {
      const id = `v${shows.size}`;
      shows.set(id, look);
      setIds((now) => [id, ...now]);
    };
    const history = useHistory(
      ids.map((id) => ({ id })),
      async (id) => {
        add(shows.get(id) ?? '');
        return true;
      },
    );
    const edit = (look: string) => {
      history.mark();
      add(look);
    };
    return { history, edit, look: shows.get(ids[0] ?? '') };
  }).result;
};

describe('undo over versions', () => {
  it('goes back step by step, though each way back is a version of its own', async () => {
    const page = openHistory(['a', 'b']);
    act(() => page.current.edit('c'));
    const seen = [page.current.look];
    while (page.current.history.canUndo) {
      await act(() => page.current.history.undo());
      seen.push(page.current.look);
    }
    while (page.current.history.canRedo) {
      await act(() => page.current.history.redo());
      seen.push(page.current.look);
    }
    expect(seen.join('')).toBe('cbabc');
  });

  it('has nothing to redo once something else is done', async () => {
    const page = openHistory(['a', 'b']);
    await act(() => page.current.history.undo());
    act(() => page.current.edit('d'));
    expect(page.current.history.canRedo).toBe(false);
    await act(() => page.current.history.undo());
    expect(page.current.look).toBe('a');
  });
});
