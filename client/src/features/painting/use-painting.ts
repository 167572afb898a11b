import { useSyncExternalStore } from 'react';
import type { Painting } from '../../editor/pixels/document/painting.ts';

/** Renders anew with everything that changes what is seen of a painting; returns the count of it. */
export const usePainting = (painting: Painting): number =>
  useSyncExternalStore(painting.subscribe, painting.version);
