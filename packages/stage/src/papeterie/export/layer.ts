import type { SceneDocument, SceneLayer } from '../../document.ts';
import type { Picture } from '../../picture.ts';
import type { Warn } from '../warnings.ts';
import { bakedMotion } from './bake.ts';
import { exactMotion } from './exact.ts';
import { type LegacyMotion, type LegacyObject, tidy } from './legacy.ts';
import { exportBaseOpacity, isLostOpacity } from './opacity.ts';
import { exportRide, rideOf } from './ride.ts';

/** What one layer needs to know of the others. */
export type Company = {
  scene: SceneDocument;
  exported: readonly SceneLayer[];
  nameOf: (spriteKey: string) => string;
};

const borderOf = ({ crop }: SceneLayer, warn: Warn): number => {
  if (!crop) return 0;
  const even = crop.left === crop.right && crop.top === 0 && crop.bottom === 0 && Number.isInteger(crop.left);
  if (!even) warn('The old player cuts off left and right alike only: there it is not cut.');
  return even ? crop.left : 0;
};

const exportBackground = (layer: SceneLayer, warn: Warn): LegacyObject => {
  const moving = layer.behaviors.some(
    (each) => each.kind === 'background' && each.enabled && each.scrollSpeed !== 0,
  );
  if (moving) warn('A background stands still there.');
  if (layer.opacity !== 1 || layer.behaviors.some((each) => each.enabled && each.kind !== 'background')) {
    warn('A background is opaque there, and does nothing else.');
  }
  return { behaviors: [{ type: 'background', scroll_speed: 0 }] };
};

const exportMoving = (layer: SceneLayer, picture: Picture, company: Company, warn: Warn): LegacyObject => {
  const { scene, exported, nameOf } = company;
  if (layer.behaviors.some(isLostOpacity))
    warn('The old player only pulses opacity: what else changes it was left out.');
  const motion: LegacyMotion =
    exactMotion(scene, layer, picture, warn) ?? bakedMotion(scene, layer, picture, warn);
  const { base, sizeFactor } = motion;
  const ride = rideOf(layer);
  const reaction = ride ? exportRide(ride, layer, scene, exported, nameOf, warn) : null;
  // A riding layer's offset is how far it is below the surface; where it stood before goes into the percent.
  const sink = ride && reaction ? ride.sink : base.y;
  return {
    vertical_anchor: 'top',
    vertical_percent: (base.y - sink) / scene.height,
    x_offset: tidy(base.x),
    y_offset: tidy(sink),
    scale: base.scale,
    rotation: tidy(base.rotation),
    scroll_speed: motion.scrollSpeed,
    target_height: picture.height * sizeFactor,
    height_scale: null,
    horizontal_percent: null,
    environmental_reaction: reaction,
    behaviors: [...exportBaseOpacity(layer), ...motion.behaviors],
  };
};

/**
 * A layer of ours as a legacy one that looks the same, or as near as the old player comes to it. It says
 * everything itself, whatever the sprite's own defaults say.
 */
export const exportLayer = (
  layer: SceneLayer,
  index: number,
  picture: Picture,
  company: Company,
  warn: Warn,
): LegacyObject => {
  const isBackground = layer.behaviors.some(({ kind, enabled }) => kind === 'background' && enabled);
  return {
    sprite_name: company.nameOf(layer.spriteKey),
    z_depth: index + 1,
    tile_horizontal: layer.repeatX,
    fill_down: layer.fillBelow,
    tile_border: borderOf(layer, warn),
    is_background: isBackground,
    ...(isBackground ? exportBackground(layer, warn) : exportMoving(layer, picture, company, warn)),
  };
};
