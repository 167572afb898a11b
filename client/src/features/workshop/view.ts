import { type Backdrop, parseBackdrop } from '../../ui/backdrops.ts';

/** How the piece is looked at: remembered, for it is the bench's and not the piece's. */
export type BenchView = { backdrop: Backdrop; zoom: string; onion: boolean };

export const zooms = ['fit', '1', '2', '4', '8', '16'] as const;

export const parseView = (stored: unknown): BenchView => {
  const { backdrop, zoom, onion } = (stored ?? {}) as Partial<Record<keyof BenchView, unknown>>;
  return {
    backdrop: parseBackdrop(backdrop),
    zoom: zooms.find((one) => one === zoom) ?? 'fit',
    onion: onion === true,
  };
};

/** Screen px for one of the picture; undefined: as large as fits. */
export const zoomOf = ({ zoom }: BenchView): number | undefined =>
  zoom === 'fit' ? undefined : Number(zoom);
