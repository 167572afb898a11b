import { keyframesOf, keyMoment, poseProperties, type SceneLayer } from '@papeterie/stage';
import type { Playback } from './playback.ts';

/** Whether keyframes move any of the values that one sets by hand. */
export const hasKeyframes = (layer: SceneLayer): boolean =>
  poseProperties.some((property) => keyframesOf(layer, property, 0) !== undefined);

/**
 * The moment at which a layer is about to be put somewhere, s. A key belongs to one moment, so what has keyframes does not
 * play on under the hand.
 */
export const holdStill = (playback: Playback, layer: SceneLayer): number => {
  if (!hasKeyframes(layer)) return playback.time();
  const moment = keyMoment(playback.time());
  playback.pause();
  playback.seek(moment);
  return playback.time();
};
