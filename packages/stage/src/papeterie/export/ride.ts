import type { Ride, SceneDocument, SceneLayer } from '../../document.ts';
import { tiltGain, tiltRampSeconds } from '../player.ts';
import type { Warn } from '../warnings.ts';
import { type LegacyObject, tidy } from './legacy.ts';

/** 0 would mean 30. */
const leastTilt = 1e-6;

/** The ride that counts. */
export const rideOf = ({ behaviors }: SceneLayer): Ride | undefined =>
  behaviors.findLast((behavior): behavior is Ride => behavior.kind === 'ride' && behavior.enabled);

const warnOfOthers = (ride: Ride, warn: Warn): void => {
  if (ride.tiltGain !== tiltGain || Math.abs(ride.tiltRamp - tiltRampSeconds) > 1e-9)
    warn('It tilts by 5 times the slope, fully after 1.67 s, there.');
  if (ride.smoothing !== 0) warn('The old player smooths a ride in its own way.');
};

/** @param exported the layers that go out, in order */
export const exportRide = (
  ride: Ride,
  layer: SceneLayer,
  scene: SceneDocument,
  exported: readonly SceneLayer[],
  nameOf: (spriteKey: string) => string,
  warn: Warn,
): LegacyObject | null => {
  const target = scene.layers.find(({ id }) => id === ride.targetLayerId);
  const carrier = target && exported.findLast(({ spriteKey }) => spriteKey === target.spriteKey);
  if (!carrier) {
    warn('What it rides on does not go out, so that it stays where it is.');
    return null;
  }
  if (carrier !== target && target.id !== `${carrier.id}-surface`) {
    warn(
      `It rides on the last layer of the sprite "${nameOf(carrier.spriteKey)}" there, which is another one.`,
    );
  }
  warnOfOthers(ride, warn);
  return {
    reaction_type: 'pivot_on_crest',
    target_sprite_name: nameOf(carrier.spriteKey),
    max_tilt_angle: ride.maxTilt || leastTilt,
    vertical_follow_factor: tidy(1 - layer.anchorY),
    tilt_lift_factor: ride.lift,
    hull_length_factor: ride.hullLength,
  };
};
