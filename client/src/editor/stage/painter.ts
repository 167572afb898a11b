import { type Drawn, paint, type SceneDocument, sample } from '@papeterie/stage';
import type { Playback } from '../session/playback.ts';
import { noPictures, type StagePictures } from './pictures.ts';

export type Painter = {
  show(next: { scene: SceneDocument; pictures: StagePictures; devicePxPerPx: number }): void;
  /** What is on the stage at this moment, the farthest first. */
  drawn(): readonly Drawn[];
  stop(): void;
};

/**
 * Paints the scene as it is at the playback's time: a frame when something changed, and one after the other only while it plays.
 * `onPainted` lets what lies over the stage follow.
 */
export const createPainter = (
  canvas: HTMLCanvasElement,
  playback: Playback,
  onPainted: (drawn: readonly Drawn[]) => void,
): Painter => {
  const context = canvas.getContext('2d', { alpha: false });
  let scene: SceneDocument | undefined;
  let pictures = noPictures;
  let scale = 0;
  let drawn: Drawn[] = [];
  let frame = 0;

  const paintNow = () => {
    frame = 0;
    if (!scene || !context || scale <= 0) return;
    const width = Math.max(1, Math.round(scene.width * scale));
    const height = Math.max(1, Math.round(scene.height * scale));
    // Setting a size wipes the canvas, also when it is the same.
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    drawn = sample(scene, pictures.pictures, playback.time(), drawn);
    context.setTransform(width / scene.width, 0, 0, height / scene.height, 0, 0);
    paint(context, scene, drawn, pictures.images);
    onPainted(drawn);
    if (playback.isPlaying()) ask();
  };
  const ask = () => {
    if (frame === 0) frame = requestAnimationFrame(paintNow);
  };
  const stopHearing = playback.subscribe(ask);

  return {
    show(next) {
      scene = next.scene;
      pictures = next.pictures;
      scale = next.devicePxPerPx;
      ask();
    },
    drawn: () => drawn,
    stop() {
      stopHearing();
      cancelAnimationFrame(frame);
    },
  };
};
