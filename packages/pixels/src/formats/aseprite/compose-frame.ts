import { blankPicture, type Picture } from '../../picture.ts';
import type { Inflate } from '../bytes/deflate.ts';
import type { AsepriteLimits } from './aseprite-limits.ts';
import { AsepriteError } from './aseprite-sprite.ts';
import { multiplyLevels } from './blend-channels.ts';
import { costOfCel, decodeCel } from './decode-cel.ts';
import { layOver } from './lay-over.ts';
import type { Cel, FrameCels } from './read-cels.ts';
import type { AsepriteHeader } from './read-header.ts';
import type { Layer } from './read-layers.ts';
import type { Palette } from './read-palettes.ts';

export type Composing = {
  header: AsepriteHeader;
  limits: AsepriteLimits;
  inflate: Inflate;
  /** Counts the pixels that are unpacked and laid over others, so that no file keeps us busy for ever. */
  spend: (pixels: number) => void;
};

export const createSpending = (most: number): Composing['spend'] => {
  let spent = 0;
  return (pixels) => {
    spent += pixels + 1;
    if (spent > most) throw new AsepriteError('The Aseprite file has too many and too large layers.');
  };
};

/** What is drawn at one level: cels, and groups that are drawn by themselves first. */
type Item = { order: number; zIndex: number; draw: (target: Picture) => void };

/** The layer at `level` that a cel is in: itself, or the group around it. */
const layerAt = (cel: Cel, level: number): Layer => {
  let layer = cel.layer;
  while (layer.depth > level && layer.parent) layer = layer.parent;
  return layer;
};

const drawCel = (cel: Cel, palette: Palette, { header, inflate, spend }: Composing): Item['draw'] => {
  const { layer, x, y } = cel;
  return (target) => {
    spend(costOfCel(cel));
    const opacity = multiplyLevels(cel.opacity, layer.opacity);
    const picture = decodeCel(cel, { header, palette, inflate });
    layOver(target, picture, { x, y, opacity, blendMode: layer.blendMode });
  };
};

/** Groups are drawn by themselves only where the file says that they have a look of their own. */
const drawLevel = (cels: readonly Cel[], level: number, palette: Palette, composing: Composing): Picture => {
  const { header, limits, spend } = composing;
  const pixels = header.width * header.height;
  if (pixels * (level + 1) > limits.totalPixels) {
    throw new AsepriteError('The Aseprite file has too many groups in groups.');
  }
  spend(pixels);
  const groups = new Map<Layer, Cel[]>();
  const items: Item[] = [];
  for (const cel of cels) {
    const layer = header.groupsBlend ? layerAt(cel, level) : cel.layer;
    if (layer === cel.layer) {
      const { zIndex } = cel;
      items.push({ order: layer.index + zIndex, zIndex, draw: drawCel(cel, palette, composing) });
    } else {
      groups.set(layer, [...(groups.get(layer) ?? []), cel]);
    }
  }
  for (const [group, own] of groups) {
    const draw = (target: Picture) => {
      const whole = drawLevel(own, level + 1, palette, composing);
      layOver(target, whole, { x: 0, y: 0, opacity: group.opacity, blendMode: group.blendMode });
    };
    items.push({ order: group.index, zIndex: 0, draw });
  }
  const picture = blankPicture(header.width, header.height);
  items.sort((one, other) => one.order - other.order || one.zIndex - other.zIndex);
  for (const { draw } of items) draw(picture);
  return picture;
};

/** What is seen of one frame. */
export const composeFrame = (cels: FrameCels, palette: Palette, composing: Composing): Picture =>
  drawLevel([...cels.values()], 0, palette, composing);
