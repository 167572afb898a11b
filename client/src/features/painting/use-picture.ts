import { useEffect, useState } from 'react';
import type { PixelPicture } from '../../editor/pixels/picture.ts';
import { decodePng } from './decode-png.ts';

/** Where a picture's pixels are, as PNG. */
export type Source = { sha256: string; png: string };

/** Fetches a picture's pixels. @throws Error when they do not come, or are no PNG */
export const fetchPicture = async (url: string, signal?: AbortSignal): Promise<PixelPicture> => {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`the picture answered ${response.status}`);
  return decodePng(new Uint8Array(await response.arrayBuffer()));
};

type State = { of?: string; picture?: PixelPicture; failed?: boolean };

/** A picture's pixels once they are here. Nothing is fetched without a source. */
export const usePicture = (source: Source | undefined) => {
  const [state, setState] = useState<State>({});
  const [attempt, setAttempt] = useState(0);
  const sha256 = source?.sha256;
  const url = source?.png;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the URL of the same picture changes from day to day, and an attempt is made anew
  useEffect(() => {
    if (!url) return;
    const abort = new AbortController();
    fetchPicture(url, abort.signal).then(
      (picture) => setState({ of: sha256, picture }),
      () => {
        if (!abort.signal.aborted) setState({ of: sha256, failed: true });
      },
    );
    return () => abort.abort();
  }, [sha256, attempt]);
  const current = state.of === sha256 ? state : {};
  return {
    picture: current.picture,
    failed: current.failed ?? false,
    again: () => setAttempt((count) => count + 1),
  };
};
