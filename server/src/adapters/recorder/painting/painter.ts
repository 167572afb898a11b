import { createCanvas } from '@napi-rs/canvas';
import { type Drawn, paint, type SceneDocument, sample } from '@papeterie/stage';
import type { Recording } from '../../../domain/scenes/recorder.ts';
import { collectGarbage } from './collect-garbage.ts';
import { openPictures } from './open-pictures.ts';

export type Painter = {
  width: number;
  height: number;
  /** The scene at `t` seconds, as width · height opaque RGBA pixels into `into`. */
  paint(t: number, into: Uint8Array): void;
};

/** Rows read back at once: a whole frame a time would be memory that is only given back later. */
const stripRows = 64;

/** @param width px of the frames, whatever the size of the scene */
export const createPainter = async (
  scene: SceneDocument,
  stored: Recording['pictures'],
  width: number,
  height: number,
): Promise<Painter> => {
  const { pictures, images } = await openPictures(stored);
  collectGarbage();
  const context = createCanvas(width, height).getContext('2d');
  const drawn: Drawn[] = [];
  return {
    width,
    height,
    paint(t, into) {
      context.setTransform(width / scene.width, 0, 0, height / scene.height, 0, 0);
      paint(context, scene, sample(scene, pictures, t, drawn), images);
      for (let y = 0; y < height; y += stripRows) {
        const rows = Math.min(stripRows, height - y);
        into.set(context.getImageData(0, y, width, rows).data, y * width * 4);
      }
      collectGarbage({ type: 'minor' });
    },
  };
};
