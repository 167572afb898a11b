import { describe, expect, it } from 'vitest';
import { blankPicture, type Picture } from '../../src/picture.ts';
import type { SheetSource } from '../../src/sheets/sheet.ts';
import type { SheetOptions } from '../../src/sheets/sheet-options.ts';
import { spriteTimeline } from '../../src/sheets/sprite-timeline.ts';
import { writeSheet } from '../../src/sheets/write-sheet.ts';
import { type GodotSection, type GodotValue, parseGodot } from './parse-godot.ts';
import { cutBack, knight, lookAlike, noisyPicture, optionsWith, still } from './sources.ts';

const numbersOf = (value: GodotValue | undefined, call: string): number[] => {
  expect(value).toMatchObject({ call });
  return (value as { args: number[] }).args;
};
const idOf = (value: GodotValue | undefined, call: string): GodotValue => {
  expect(value).toMatchObject({ call, args: [expect.any(String)] });
  return (value as { args: GodotValue[] }).args[0]!;
};

/** What Godot would make of a sprite's files: each animation's frames as pictures, with all that is said of them. */
const understand = (sources: SheetSource[], some: Partial<SheetOptions>, sprite: string) => {
  const files = writeSheet(sources, optionsWith(some), 'GODOT', { name: 'forest', version: '1' });
  const textOf = (path: string): GodotSection[] => {
    const file = files.find((one) => one.path === path);
    return parseGodot(file && 'text' in file ? file.text : '');
  };
  const sections = textOf(`${sprite}.tres`);
  const [head, ...rest] = sections;
  const resource = sections.at(-1)!;
  expect(head).toMatchObject({ kind: 'gd_resource' });
  expect([...head!.head]).toEqual([
    ['type', 'SpriteFrames'],
    ['load_steps', sections.length - 1],
    ['format', 3],
  ]);
  const pageOf = new Map(
    rest
      .filter(({ kind }) => kind === 'ext_resource')
      .map(({ head: own }) => {
        expect(own.get('type')).toBe('Texture2D');
        const file = files.find(({ path }) => path === own.get('path'));
        return [own.get('id')!, (file as { picture: Picture }).picture] as const;
      }),
  );
  const pictureOf = new Map(
    rest
      .filter(({ kind }) => kind === 'sub_resource')
      .map(({ head: own, body }) => {
        expect(own.get('type')).toBe('AtlasTexture');
        expect(body.get('filter_clip')).toBe(true);
        const page = pageOf.get(idOf(body.get('atlas'), 'ExtResource'))!;
        const [x, y, width, height] = numbersOf(body.get('region'), 'Rect2') as [
          number,
          number,
          number,
          number,
        ];
        // An AtlasTexture is as large as its region and its margin together, drawn at the margin's position.
        const margin = body.has('margin') ? numbersOf(body.get('margin'), 'Rect2') : [0, 0, 0, 0];
        const [offsetX, offsetY, moreWidth, moreHeight] = margin as [number, number, number, number];
        const size = { sourceWidth: width + moreWidth, sourceHeight: height + moreHeight };
        return [
          own.get('id')!,
          cutBack([page], { page: 0, x, y, width, height, offsetX, offsetY, ...size }),
        ] as const;
      }),
  );
  const animations = resource.body.get('animations') as Map<string, GodotValue>[];
  return {
    files: files.map(({ path }) => path),
    textures: pictureOf.size,
    pivot: numbersOf(resource.body.get('metadata/pivot'), 'Vector2'),
    scene: textOf(`${sprite}.tscn`),
    animations: animations.map((animation) => ({
      name: (animation.get('name') as { name: string }).name,
      loop: animation.get('loop'),
      speed: animation.get('speed') as number,
      frames: (animation.get('frames') as Map<string, GodotValue>[]).map((frame) => ({
        duration: frame.get('duration') as number,
        picture: pictureOf.get(idOf(frame.get('texture'), 'SubResource'))!,
      })),
    })),
  };
};

describe('the GODOT export', () => {
  it.each([{}, { trim: false }, { scale: 2, extrusion: 1, maxSide: 64 }, { layout: 'GRID' }] as const)(
    'has every frame in its size, at its speed, with %o',
    (some) => {
      const { scale } = optionsWith(some);
      const { animations, textures } = understand(knight(), some, 'knight');
      expect(animations.map(({ name, loop, speed }) => [name, loop, speed])).toEqual([
        ['default', false, 10],
        ['walk-south', true, 10],
        ['nod', true, 12.5],
        ['fall', false, 11.111111],
      ]);
      const [, walk, nod, fall] = animations;
      expect(walk!.frames.map(({ duration }) => duration)).toEqual([1, 1.5, 1, 2]);
      expect(nod!.frames.map(({ duration }) => duration)).toEqual([1, 1.5, 1, 1.5]);
      expect(fall!.frames.map(({ duration }) => duration)).toEqual([1, 2.777778]);
      // There and back in place of a ping-pong that older Godots do not know.
      expect(lookAlike(nod!.frames[1]!.picture, nod!.frames[3]!.picture)).toBe(true);
      expect(textures).toBe(10);
      if ('layout' in some) return;
      const whole = spriteTimeline(knight(), scale).frames;
      const shown = animations.flatMap(({ frames }, i) => (i === 2 ? frames.slice(0, 3) : frames));
      expect(shown.map(({ picture }, i) => lookAlike(picture, whole[i]!))).not.toContain(false);
    },
  );

  it('stands on the pivot, whatever sizes the animations have', () => {
    const [small, large] = [noisyPicture(10, 20, 1), noisyPicture(31, 40, 2)];
    const sources: SheetSource[] = [
      still('cat', small),
      { ...still('cat/jump', large), sprite: 'cat', tag: 'jump', pivot: { x: 0.5, y: 0.5 } },
    ];
    const { pivot, animations, scene, files } = understand(sources, { padding: 0 }, 'cat');
    // Left of the pivots are 5 and 16 pixels, above them 20 and 20, right 5 and 15, below none and 20.
    expect(pivot).toEqual([16, 20]);
    for (const { frames } of animations) expect(frames[0]!.picture).toMatchObject({ width: 31, height: 40 });
    const moved = blankPicture(31, 40);
    for (let y = 0; y < 20; y++) moved.pixels.set(small.pixels.slice(y * 40, y * 40 + 40), (y * 31 + 11) * 4);
    expect(lookAlike(animations[0]!.frames[0]!.picture, moved)).toBe(true);
    expect(files).toEqual(['cat.tres', 'cat.tscn', 'forest.png']);
    const [head, resource, node] = scene;
    expect(head).toMatchObject({ kind: 'gd_scene' });
    expect([...resource!.head]).toEqual([
      ['type', 'SpriteFrames'],
      ['path', 'cat.tres'],
      ['id', '1'],
    ]);
    expect([...node!.head]).toEqual([
      ['name', 'cat'],
      ['type', 'AnimatedSprite2D'],
    ]);
    expect([...node!.body]).toEqual([
      ['texture_filter', 1],
      ['sprite_frames', { call: 'ExtResource', args: ['1'] }],
      ['animation', { name: 'jump' }],
      ['autoplay', 'jump'],
      ['centered', false],
      ['offset', { call: 'Vector2', args: [-16, -20] }],
    ]);
  });

  it('has files of its own for each sprite, which share the pages', () => {
    const sources = [...knight(), still('apple', noisyPicture(9, 9, 99))];
    const { files, scene } = understand(sources, {}, 'apple');
    expect(files).toEqual(['knight.tres', 'knight.tscn', 'apple.tres', 'apple.tscn', 'forest.png']);
    expect(scene[2]!.body.has('autoplay')).toBe(false);
  });
});
