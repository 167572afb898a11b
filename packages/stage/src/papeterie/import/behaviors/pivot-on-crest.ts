import { tiltGain, tiltRampSeconds } from '../../player.ts';
import { addBehavior, type Draft } from '../draft.ts';
import { type Fields, isRecord, readFields, shown } from '../fields.ts';

/** The layers that can be ridden on, by sprite name: the last of a name, or that its picture is missing. */
export type Surfaces = {
  find(name: string): { layerId: string } | 'no picture' | undefined;
  /** The stage's height, px: the surface of what has no picture. */
  bottom: number;
};

const reactionTypes = ['environmental_reaction', 'environment_reaction', 'pivot_on_crest'];

/** The layer's reaction; some files have it among the behaviors. */
export const findReaction = (settings: Fields, behaviors: readonly Fields[], draft: Draft): Fields | null => {
  const said = settings.raw('environmental_reaction');
  if (isRecord(said)) return readFields(said, draft.warn);
  if (said !== null) draft.warn('The environmental_reaction is no object and was left out.');
  return behaviors.find(isReaction) ?? null;
};

export const isReaction = (fields: Fields): boolean => reactionTypes.includes(fields.text('type') ?? '');

const targetOf = (reaction: Fields, surfaces: Surfaces, draft: Draft) => {
  if ((reaction.raw('reaction_type') ?? 'pivot_on_crest') !== 'pivot_on_crest') {
    draft.warn('An unknown environmental_reaction was left out.');
    return undefined;
  }
  const name = reaction.text('target_sprite_name') ?? '';
  const target = surfaces.find(name);
  if (!target)
    draft.warn(`There is no layer ${shown(name)} to ride on: it stays where it is, as in the player.`);
  return target;
};

/**
 * The boat on the wave. With our anchor at the part of its height by which it does not follow, that part stays at the surface
 * however the picture grows.
 */
export const importPivotOnCrest = (
  reaction: Fields,
  draft: Draft,
  yOffset: number,
  surfaces: Surfaces,
): void => {
  const target = targetOf(reaction, surfaces, draft);
  if (!target) return;
  draft.layer.anchorY = 1 - (reaction.number('vertical_follow_factor') ?? 1);
  if (target === 'no picture') {
    draft.warn(
      'What it rides on has no picture: it lies at the bottom of the stage, as it did in the player.',
    );
    const rest = { x: null, scale: null, rotation: null, opacity: null };
    const frame = { time: 0, y: surfaces.bottom + yOffset, ...rest, easing: 'HOLD' as const };
    addBehavior(draft, { kind: 'keyframes', relative: false, frames: [frame] });
    return;
  }
  addBehavior(draft, {
    kind: 'ride',
    targetLayerId: target.layerId,
    maxTilt: Math.abs(reaction.number('max_tilt_angle') || 30),
    sink: yOffset,
    lift: reaction.number('tilt_lift_factor') ?? 0,
    hullLength: reaction.number('hull_length_factor') ?? 0.5,
    smoothing: 0,
    tiltGain,
    tiltRamp: tiltRampSeconds,
  });
};
