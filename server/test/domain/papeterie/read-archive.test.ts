import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/domain/papeterie/json-problem.ts';
import { isWanted } from '../../../src/domain/papeterie/places.ts';
import { readArchive, soundOf, spritesOf } from '../../../src/domain/papeterie/read-archive.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const archive = (files: Record<string, string>) =>
  readArchive(new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)])));

const scene = '{"layers": []}';

describe('what is wanted', () => {
  test.each<[string, boolean]>([
    ['scenes/sea/scene.json', true],
    ['assets/users/me/scenes/sea/scene.json', true],
    ['story/scene1.json', true],
    ['scene.json', true],
    ['sprites/boat/boat.png', true],
    ['a/b/sprites/boat/boat.jpg', true],
    ['sprites/boat/boat.prompt.json', true],
    ['sprites/boat/boat.prompt.txt', true],
    ['sprites/boat/boat.original.png', true],
    ['sounds/sea/waves.mp3', true],
    ['sprites/boat/notes.txt', false],
    ['sprites/boat/deeper/boat.png', false],
    ['sprites/boat.json', false],
    ['scenes/sea/photo.png', false],
    ['src/node_modules/x/package.json', false],
    ['README.md', false],
  ])('%s: %s', (path, wanted) => {
    expect(isWanted(path)).toBe(wanted);
  });
});

describe('texts', () => {
  test('are the same in every form of Unicode, and have no NUL', () => {
    const name = 'café';
    const found = archive({
      'scenes/sea/scene.json': JSON.stringify({ name: 'a\0b', layers: [{ sprite_name: name }] }),
      [`sprites/${name.normalize('NFD')}/${name.normalize('NFD')}.png`]: 'pixels',
    });
    expect(found.scenes[0]!.json).toMatchObject({ name: 'ab', layers: [{ sprite_name: name }] });
    expect([...spritesOf(found.scenes[0]!, found).keys()]).toEqual([name]);
  });
});

describe('scenes', () => {
  test('anywhere, with the name of their folder or file', () => {
    const { scenes, warnings } = archive({
      'assets/users/me/scenes/sea/scene.json': scene,
      'story/opening.json': scene,
      'scene.json': '\ufeff{"layers": [], "name": "Top"}',
    });
    expect(warnings).toEqual([]);
    expect(scenes.map(({ path, root, name }) => [path, root, name])).toEqual([
      ['assets/users/me/scenes/sea/scene.json', 'assets/users/me/', 'sea'],
      ['scene.json', '', 'scene'],
      ['story/opening.json', '', 'opening'],
    ]);
  });

  test('that are no JSON are told with line and column, and the rest is read', () => {
    const { scenes, warnings } = archive({
      'scenes/a/scene.json': '{\n  "layers": [\n    {"x": 1,}\n  ]\n}',
      'scenes/b/scene.json': '{"layers": [',
      'scenes/c/scene.json': scene,
      'scenes/d/scene.json': '[1, 2]',
      'package.json': '{"name": "x"}',
    });
    expect(scenes.map(({ name }) => name)).toEqual(['c']);
    expect(warnings).toEqual([
      { where: 'scenes/a/scene.json', what: expect.stringContaining('line 3, column 13') },
      { where: 'scenes/b/scene.json', what: expect.stringContaining('line 1, column 13') },
      { where: 'scenes/d/scene.json', what: expect.stringContaining('no layers') },
    ]);
  });

  test('any text: JSON, or a place within it', () => {
    const part = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      'null',
      '\n',
      '"\\u12',
      'x',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const read = parseJson(text);
        if ('json' in read) {
          expect(read.json).toEqual(JSON.parse(text));
          return;
        }
        expect(() => JSON.parse(text)).toThrow();
        const lines = text.split('\n');
        expect(read.problem.line).toBeLessThanOrEqual(lines.length);
        expect(read.problem.column).toBeLessThanOrEqual(lines[read.problem.line - 1].length + 1);
      }),
      { numRuns: 1_000 },
    );
  });

  test('nested without end', () => {
    const { warnings } = archive({ 'story/x.json': '['.repeat(1_000_000) });
    expect(warnings[0].what).toContain('not JSON');
  });
});

describe('sprites', () => {
  test('with all that is told about them', () => {
    const { sprites, warnings } = archive({
      'sprites/boat/boat.png': 'png',
      'sprites/boat/boat.jpg': 'jpg',
      'sprites/boat/boat.original.png': 'original',
      'sprites/boat/boat.prompt.json': '{"target_height": 150}',
      'sprites/boat/boat.prompt.txt': ' a boat\n',
      'sprites/sky/sky.JPG': 'sky',
    });
    expect(warnings).toEqual([]);
    expect(sprites).toEqual([
      {
        root: '',
        name: 'boat',
        picturePath: 'sprites/boat/boat.png',
        bytes: bytes('png'),
        original: bytes('original'),
        metadata: { target_height: 150 },
        prompt: 'a boat',
      },
      { root: '', name: 'sky', picturePath: 'sprites/sky/sky.JPG', bytes: bytes('sky') },
    ]);
  });

  test('without a picture, with a wrong name, with broken defaults', () => {
    const { sprites, warnings } = archive({
      'sprites/a/a.prompt.txt': 'a',
      'sprites/b/picture.png': 'b',
      'sprites/c/c.png': 'c',
      'sprites/c/c.prompt.json': '{oops',
      'sprites/d/d.png': 'd',
      'sprites/d/d.prompt.json': '[]',
      'sprites/e/e.original.png': 'e',
    });
    expect(sprites.map(({ name }) => name)).toEqual(['b', 'c', 'd', 'e']);
    expect(warnings.map(({ where }) => where)).toEqual([
      'sprites/a',
      'sprites/b',
      'sprites/c/c.prompt.json',
      'sprites/d/d.prompt.json',
      'sprites/e',
    ]);
  });

  test('of one name: the nearest to the scene', () => {
    const found = archive({
      'assets/users/ann/scenes/sea/scene.json': scene,
      'assets/users/bob/scenes/sea/scene.json': scene,
      'assets/users/bob/scenes/sea/sprites/sun/sun.png': 'bob, sea',
      'assets/users/bob/sprites/sun/sun.png': 'bob',
      'assets/users/ann/sprites/boat/boat.png': 'ann',
      'assets/users/bob/sprites/boat/boat.png': 'bob',
      'assets/sprites/sun/sun.png': 'all',
      'story/x.json': scene,
    });
    const picture = (index: number, name: string) =>
      new TextDecoder().decode(spritesOf(found.scenes[index], found).get(name)?.bytes);
    expect(found.scenes.map((_, index) => [picture(index, 'boat'), picture(index, 'sun')])).toEqual([
      ['ann', 'all'],
      ['bob', 'bob, sea'],
      ['ann', 'all'],
    ]);
    expect(spritesOf(found.scenes[0], found).get('__proto__')).toBeUndefined();
  });
});

test('sounds: by their path, or their name alone', () => {
  const found = archive({
    'scenes/a/scene.json': scene,
    'sounds/sea/waves.mp3': '1',
    'sounds/waves.mp3': '2',
    'other/sounds/gull.mp3': '3',
  });
  const path = (file: string) => soundOf(found.scenes[0], found, file)?.path;
  expect(['waves.mp3', 'sea/waves.mp3', './gull.mp3', 'x/gull.mp3', 'none.mp3'].map(path)).toEqual([
    'sounds/waves.mp3',
    'sounds/sea/waves.mp3',
    'other/sounds/gull.mp3',
    'other/sounds/gull.mp3',
    undefined,
  ]);
});
