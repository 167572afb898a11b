import { behaviors } from '../../behaviors/behaviors.ts';
import { keyframeParameters } from '../../behaviors/keyframes.ts';
import { sceneBounds } from '../../bounds.ts';
import type { Behavior, Keyframe, SceneLayer } from '../../document.ts';
import type { Parameter, Parameters } from '../../parameters.ts';
import type { Warn } from '../warnings.ts';

/** The nearest number that is allowed; a warning tells when it is another one. */
export const fitNumber = (value: number, min: number, max: number, name: string, warn: Warn): number => {
  const near = Math.min(max, Math.max(min, value));
  // What differs only by rounding looks the same.
  if (Math.abs(near - value) > 1e-9 * Math.abs(near))
    warn(`${name} was ${value}; ${near} is the nearest that is allowed.`);
  return near + 0;
};

const fitValue = (value: unknown, parameter: Parameter | undefined, name: string, warn: Warn): unknown =>
  parameter?.kind === 'number' && typeof value === 'number'
    ? fitNumber(value, parameter.min, parameter.max, name, warn)
    : value;

const fitAll = <Of extends object>(content: Of, parameters: Parameters, about: string, warn: Warn): Of =>
  Object.fromEntries(
    Object.entries(content).map(([name, value]) => [
      name,
      // Own keys only: ids and kinds are no parameters.
      fitValue(
        value,
        Object.hasOwn(parameters, name) ? parameters[name] : undefined,
        `${about} ${name}`,
        warn,
      ),
    ]),
  ) as Of;

/** One turn more or less makes no difference to the picture, whatever is added later. */
const withinTurns = (degrees: number): number =>
  Math.abs(degrees) > sceneBounds.rotation ? degrees % 360 : degrees;

const fitBehavior = (behavior: Behavior, warn: Warn): Behavior => {
  const about = `The ${behavior.kind}'s`;
  if (behavior.kind !== 'keyframes')
    return fitAll(behavior, behaviors[behavior.kind].parameters, about, warn);
  return {
    ...behavior,
    frames: behavior.frames.map((frame): Keyframe => fitAll(frame, keyframeParameters, about, warn)),
  };
};

const fitBehaviors = (list: readonly Behavior[], warn: Warn): Behavior[] => {
  const most = sceneBounds.behaviorsPerLayer;
  if (list.length <= most) return list.map((behavior) => fitBehavior(behavior, warn));
  warn(`Of its ${list.length} behaviors the first ${most} were kept; a layer has no more.`);
  return list.slice(0, most).map((behavior) => fitBehavior(behavior, warn));
};

/** The layer as it is allowed to be. What was beyond the bounds is told. */
export const fitLayer = (layer: SceneLayer, warn: Warn): SceneLayer => {
  const { coordinate, minScale, maxScale, parallax, anchor } = sceneBounds;
  return {
    ...layer,
    x: fitNumber(layer.x, -coordinate, coordinate, 'x', warn),
    y: fitNumber(layer.y, -coordinate, coordinate, 'y', warn),
    anchorY: fitNumber(layer.anchorY, -anchor, anchor, 'vertical_follow_factor', warn),
    scale: fitNumber(layer.scale, minScale, maxScale, 'The size, as a factor of the picture,', warn),
    rotation: withinTurns(layer.rotation),
    parallax: fitNumber(layer.parallax, -parallax, parallax, 'scroll_speed', warn),
    behaviors: fitBehaviors(layer.behaviors, warn),
  };
};
