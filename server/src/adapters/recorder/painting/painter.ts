import { createCanvas } from '@napi-rs/canvas';
import { type Drawn, paint, type SceneDocument, sample } from '@papeterie/stage';
import type { Recording } from '../../../domain/scenes/recorder.ts';
import { collectGarbage } from '../../threads/collect-garbage.ts';
import { openPictures } from './open-pictures.ts';
import { shownWidths } from './shown-widths.ts';

/** Paints the scene at `t` seconds, as opaque RGBA pixels of a whole frame, into `into`. */
export type Painter = (t: number, into: Uint8Array) => void;

/** Rows read back at once: a whole frame a time would be memory that is only given back later. */
const stripRows = 64;

/** How many moments of a part tell how large its pictures are shown. */
const looks = 100;

/**
 * @param frame px, whatever the size of the scene
 * @param part s: no moments but those will be painted
 */
export const createPainter = async (
  scene: SceneDocument,
  stored: Recording['pictures'],
  { width, height }: { width: number; height: number },
  part: { from: number; to: number },
): Promise<Painter> => {
  const moments = Array.from(
    { length: looks },
    (_, i) => part.from + ((part.to - part.from) * i) / (looks - 1),
  );
  const { pictures, images } = await openPictures(stored, (sizes) =>
    shownWidths(scene, sizes, moments, width),
  );
  collectGarbage();
  const context = createCanvas(width, height).getContext('2d');
  const drawn: Drawn[] = [];
  return (t, into) => {
    context.setTransform(width / scene.width, 0, 0, height / scene.height, 0, 0);
    paint(context, scene, sample(scene, pictures, t, drawn), images);
    for (let y = 0; y < height; y += stripRows) {
      const rows = Math.min(stripRows, height - y);
      into.set(context.getImageData(0, y, width, rows).data, y * width * 4);
    }
    collectGarbage({ type: 'minor' });
  };
};
