import { act, renderHook, waitFor } from '@testing-library/react';
import { createElement, type PropsWithChildren } from 'react';
import { Provider } from 'urql';
import { describe, expect, it } from 'vitest';
import { useVariants } from '../src/features/drawing/use-variants.ts';
import { createFakeStudio } from './fake-studio.ts';

const open = async () => {
  const studio = createFakeStudio(5);
  const wrapper = ({ children }: PropsWithChildren) =>
    createElement(Provider, { value: studio.client, children });
  const { result } = renderHook(() => useVariants(), { wrapper });
  act(() => result.current.begin(['sprite-1', 'sprite-2', 'sprite-3']));
  await waitFor(() => expect(result.current.sprites).toHaveLength(3));
  return { studio, result };
};

describe('variants to choose from', () => {
  it('leaves the one that is kept and throws the others away', async () => {
    const { studio, result } = await open();
    act(() => result.current.keep('sprite-2'));
    expect(result.current.sprites).toEqual([]);
    await waitFor(() => expect(studio.asked).toContain('TrashSprites'));
    expect(studio.sprites.filter(({ trashedAt }) => trashedAt).map(({ id }) => id)).toEqual([
      'sprite-1',
      'sprite-3',
    ]);
  });

  it('leaves all, when they are dismissed, and asks no more', async () => {
    const { studio, result } = await open();
    act(() => result.current.dismiss());
    expect(result.current.sprites).toEqual([]);
    expect(studio.sprites.some(({ trashedAt }) => trashedAt)).toBe(false);
    expect(localStorage.getItem('papeterie.variants')).toBe('[]');
  });
});
