import type { Camera } from './document.ts';
import { type Track, trackOf, valueAt } from './track.ts';

/** The camera at one moment. */
export type View = { x: number; y: number; zoom: number };

type Tracks = { x: Track | null; y: Track | null; zoom: Track | null };

// Cameras are never changed in place, so what was prepared for one stays right.
const prepared = new WeakMap<Camera, Tracks>();

const prepare = (camera: Camera): Tracks => {
  const tracks = {
    x: trackOf(camera.keyframes, ({ x }) => x),
    y: trackOf(camera.keyframes, ({ y }) => y),
    zoom: trackOf(camera.keyframes, ({ zoom }) => zoom),
  };
  prepared.set(camera, tracks);
  return tracks;
};

/** Unlike a layer's, the first keyframe of a camera holds from the beginning: the view does not jump when it comes. */
const heldAt = (track: Track | null, t: number, none: number): number =>
  track ? valueAt(track, Math.max(t, track.times[0]!)) : none;

/** Where the camera is at `t` seconds. */
export const viewAt = (camera: Camera, t: number, into: View): View => {
  const tracks = prepared.get(camera) ?? prepare(camera);
  into.x = heldAt(tracks.x, t, 0) + camera.velocityX * t;
  into.y = heldAt(tracks.y, t, 0) + camera.velocityY * t;
  into.zoom = heldAt(tracks.zoom, t, 1);
  return into;
};

const mostMagnification = 1_000;

/** How much a layer is enlarged: zoom ** parallax, held between 1/1000 and 1000. */
export const magnificationOf = (zoom: number, parallax: number): number =>
  zoom === 1 ? 1 : Math.min(mostMagnification, Math.max(1 / mostMagnification, zoom ** parallax));
