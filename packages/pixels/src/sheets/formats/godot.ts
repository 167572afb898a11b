import { limits } from '../../limits.ts';
import { commonCanvas } from '../common-canvas.ts';
import { labelOf } from '../describe-frames.ts';
import type { Sheet, SheetFrame, SheetTag } from '../sheet.ts';
import { usualDuration } from './durations.ts';
import { godotFloat, godotName, godotText } from './godot-text.ts';
import { imageName, pageFiles } from './page-files.ts';
import type { SheetFile, SheetNames } from './sheet-file.ts';
import { unroll } from './unroll.ts';

/** Where a sprite's frames lie on one canvas, so that AnimatedSprite2D needs one offset for all. */
const alignFrames = (frames: readonly SheetFrame[]) => {
  const canvas = commonCanvas(
    frames.map(({ sourceWidth: width, sourceHeight: height, pivot }) => ({ width, height, pivot })),
  );
  return { ...canvas, placeOf: new Map(frames.map((frame, i) => [frame, canvas.places[i]!])) };
};
type Aligned = ReturnType<typeof alignFrames>;

const cellText = (id: string, frame: SheetFrame, texture: number, aligned: Aligned): string => {
  const { left, top } = aligned.placeOf.get(frame)!;
  const margin = [
    left + frame.offsetX,
    top + frame.offsetY,
    aligned.width - frame.width,
    aligned.height - frame.height,
  ];
  return [
    `[sub_resource type="AtlasTexture" id="${id}"]`,
    `atlas = ExtResource("${texture}")`,
    `region = Rect2(${[frame.x, frame.y, frame.width, frame.height].join(', ')})`,
    ...(margin.some((length) => length !== 0) ? [`margin = Rect2(${margin.join(', ')})`] : []),
    'filter_clip = true',
  ].join('\n');
};

/** Godot plays `speed` frames a second, each for its duration: 1.0 is what most frames have. */
const animationText = (sheet: Sheet, tag: SheetTag, idOf: (frame: SheetFrame) => string): string => {
  const { frames: once, plays } = unroll(sheet, tag);
  // Godot plays once or for ever: a number of times is written out, as far as that goes.
  const times = Math.max(1, Math.min(plays, Math.floor(limits.frameCount / once.length)));
  const shown = Array.from({ length: times }, () => once).flat();
  const usual = usualDuration(shown);
  const frames = shown.map(
    (frame) =>
      `{\n"duration": ${godotFloat(frame.durationMs / usual)},\n"texture": SubResource("${idOf(frame)}")\n}`,
  );
  const moves = tag.tag !== null;
  return `{\n"frames": [${frames.join(', ')}],\n"loop": ${moves && plays === 0},\n"name": ${godotName(labelOf(tag) ?? 'default')},\n"speed": ${godotFloat(1000 / usual)}\n}`;
};

const spriteFramesText = (sheet: Sheet, tags: readonly SheetTag[], names: SheetNames, aligned: Aligned) => {
  const frames = [...aligned.placeOf.keys()];
  const pages = [...new Set(frames.map(({ page }) => page))];
  // Frames that look the same in the same place are one resource.
  const texts = new Map<string, string>();
  const ids = new Map<SheetFrame, string>();
  for (const frame of frames) {
    const look = cellText('', frame, pages.indexOf(frame.page) + 1, aligned);
    const id = texts.get(look) ?? `AtlasTexture_${texts.size + 1}`;
    texts.set(look, id);
    ids.set(frame, id);
  }
  const resources = [...texts].map(([text, id]) => text.replace('id=""', `id="${id}"`));
  const textures = pages.map(
    (page, i) =>
      `[ext_resource type="Texture2D" path=${godotText(imageName(names.name, page, sheet))} id="${i + 1}"]`,
  );
  const animations = tags.map((tag) => animationText(sheet, tag, (frame) => ids.get(frame)!));
  return `${[
    `[gd_resource type="SpriteFrames" load_steps=${textures.length + resources.length + 1} format=3]`,
    textures.join('\n'),
    ...resources,
    `[resource]\nanimations = [${animations.join(', ')}]\nmetadata/pivot = Vector2(${aligned.pivotX}, ${aligned.pivotY})`,
  ].join('\n\n')}\n`;
};

/** A scene with the sprite as a node: standing on its pivot, hard pixels, its first animation running. */
const sceneText = (sprite: string, path: string, tags: readonly SheetTag[], { pivotX, pivotY }: Aligned) => {
  const first = labelOf(tags.find(({ tag }) => tag !== null) ?? tags[0]!);
  return `${[
    '[gd_scene load_steps=2 format=3]',
    `[ext_resource type="SpriteFrames" path=${godotText(path)} id="1"]`,
    [
      `[node name=${godotText(sprite)} type="AnimatedSprite2D"]`,
      'texture_filter = 1',
      'sprite_frames = ExtResource("1")',
      ...(first === null ? [] : [`animation = ${godotName(first)}`, `autoplay = ${godotText(first)}`]),
      'centered = false',
      `offset = Vector2(${-pivotX}, ${-pivotY})`,
    ].join('\n'),
  ].join('\n\n')}\n`;
};

/**
 * Godot 4's text format: for each sprite a SpriteFrames with its animations, trimmed frames as AtlasTextures whose margin
 * gives them their size back, and a scene that stands on the pivot. Paths are relative: the files belong in one folder.
 * There and back is written out, because only the newest Godot knows it.
 */
export const writeGodot = (sheet: Sheet, names: SheetNames): SheetFile[] => {
  const sprites = [...new Set(sheet.tags.map(({ sprite }) => sprite))];
  const resources = sprites.flatMap((sprite): SheetFile[] => {
    const tags = sheet.tags.filter((tag) => tag.sprite === sprite);
    const aligned = alignFrames(tags.flatMap(({ from, to }) => sheet.frames.slice(from, to + 1)));
    const path = `${sprite}.tres`;
    return [
      { path, text: spriteFramesText(sheet, tags, names, aligned) },
      { path: `${sprite}.tscn`, text: sceneText(sprite, path, tags, aligned) },
    ];
  });
  return [...resources, ...pageFiles(sheet, names.name)];
};
