import type { Behavior, Drift, Keyframes, SceneDocument, SceneLayer } from '../../document.ts';
import type { Picture } from '../../picture.ts';
import { scrollPerSecond, smallestScale } from '../player.ts';
import type { Warn } from '../warnings.ts';
import { exportBehavior, moves, type Terms } from './exact-behavior.ts';
import { isLegacyKeyframes, isOffset } from './keyframes.ts';
import type { LegacyMotion } from './legacy.ts';

/** A drift whose cap is the player's own smallest scale: nothing about scale may come after it. */
const smallestOf = (behaviors: readonly Behavior[]): Drift | undefined => {
  const last = behaviors.findLast((behavior) => moves(behavior, 'SCALE'));
  return last?.kind === 'drift' && last.cap !== null && last.cap > 0 && last.velocity < 0 ? last : undefined;
};

const isLegacyDrift = (drift: Drift, smallest: Drift | undefined, scrollX: number): boolean => {
  if (drift.acceleration !== 0 || (drift.cap !== null && drift.capMode !== 'STOP')) return false;
  if (drift.property === 'SCALE') return drift.cap === null || drift === smallest;
  if (drift.property === 'X') return drift.cap === null || scrollX === 0;
  return drift.property === 'Y';
};

/** Whether the player does the same in its own order: keyframes after all the rest. */
const canFollow = (keyframes: Keyframes, later: readonly Behavior[], leastScale: number): boolean =>
  isLegacyKeyframes(keyframes) &&
  keyframes.frames.every(({ scale }) => scale === null || scale >= leastScale) &&
  later.every((behavior) => {
    if (!('property' in behavior)) return behavior.kind === 'ride';
    if (behavior.kind === 'pulse' && behavior.maxScale !== null) return false;
    if (behavior.property === 'OPACITY') return true;
    const key = behavior.property.toLowerCase() as 'x' | 'y' | 'scale' | 'rotation';
    const said = keyframes.frames.some((frame) => frame[key] !== null);
    return !said || ((key === 'x' || key === 'y') && !(behavior.kind === 'drift' && behavior.cap !== null));
  });

const isExact = (behaviors: readonly Behavior[], smallest: Drift | undefined, scrollX: number): boolean =>
  behaviors.every((behavior, index) => {
    switch (behavior.kind) {
      case 'oscillate':
        return true;
      case 'drift':
        return behavior.property === 'OPACITY' || isLegacyDrift(behavior, smallest, scrollX);
      case 'pulse':
        return behavior.property === 'SCALE' || behavior.property === 'OPACITY';
      case 'keyframes':
        return (
          isOffset(behavior) ||
          (behaviors.every((other) => other === behavior || other.kind !== 'keyframes' || isOffset(other)) &&
            canFollow(behavior, behaviors.slice(index + 1), smallest?.cap ?? 0))
        );
      default:
        return true;
    }
  });

/** A layer's motion (without riding) in legacy words, the same at any time; null when there are none for it. */
export const exactMotion = (
  scene: SceneDocument,
  layer: SceneLayer,
  picture: Picture,
  warn: Warn,
): LegacyMotion | null => {
  const { camera } = scene;
  const behaviors = layer.behaviors.filter((behavior) => behavior.kind !== 'ride');
  const enabled = behaviors.filter((behavior) => behavior.enabled);
  const rides = layer.behaviors.some((behavior) => behavior.kind === 'ride' && behavior.enabled);
  const scrollX = -camera.velocityX * layer.parallax;
  const isMoving = layer.parallax !== 0 && (camera.keyframes.length > 0 || camera.velocityY !== 0);
  const smallest = smallestOf(enabled);
  const grows = enabled.some(
    (behavior) =>
      moves(behavior, 'SCALE') ||
      (behavior.kind === 'keyframes' && behavior.frames.some(({ scale }) => scale !== null)),
  );
  // What rides keeps its anchor: as the part of its height by which it does not follow.
  const anchorY = rides ? 0 : layer.anchorY;
  if (isMoving || (grows && (layer.anchorX !== 0 || anchorY !== 0))) return null;
  if (!isExact(enabled, smallest, scrollX)) return null;

  const sizeFactor = smallest ? smallest.cap! / smallestScale : 1;
  const width = picture.width - (layer.crop ? layer.crop.left + layer.crop.right : 0);
  const height = picture.height - (layer.crop ? layer.crop.top + layer.crop.bottom : 0);
  const [left, top] = [-layer.anchorX * width * layer.scale, -anchorY * height * layer.scale];
  const scrolling = enabled.findLast(
    (behavior): behavior is Drift => behavior.kind === 'drift' && moves(behavior, 'X'),
  );

  const terms: Terms = { sizeFactor, left, top, scrollX, scrolling, smallest, warn };
  const written = behaviors.flatMap((behavior) => exportBehavior(behavior, terms));
  // Of the locations without a time the first one's x and y would count twice.
  const offsets = enabled.some((behavior) => behavior.kind === 'keyframes' && isOffset(behavior));
  return {
    behaviors: offsets ? [{ type: 'location' }, ...written] : written,
    base: { x: layer.x + left, y: layer.y + top, scale: layer.scale / sizeFactor, rotation: layer.rotation },
    sizeFactor,
    scrollSpeed: scrolling ? 0 : scrollX / scrollPerSecond,
  };
};
