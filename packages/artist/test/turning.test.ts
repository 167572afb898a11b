import { expect, it } from 'vitest';
import { cannotTurn } from '../src/actions/cannot-turn.ts';
import { rotatePicture } from '../src/actions/rotate-picture.ts';
import { drawSprite } from '../src/draw-sprite.ts';
import type { Direction } from '../src/drawing-options.ts';

const drawing = (prompt: string) => ({ prompt, width: 32, height: 32, seed: 7, noBackground: true });

const turned = (prompt: string, directions: Direction[]) => {
  const { picture } = drawSprite(drawing(prompt), () => {});
  const story = { drawing: drawing(prompt), steps: [] };
  return rotatePicture({ picture, from: 'SOUTH', directions, story }, () => {});
};

it.each(['a steam train', 'a red sports car', 'a pizza'])('%s has no back, and it is said', (prompt) => {
  expect(turned(prompt, ['EAST', 'NORTH'])).toMatchObject({ pictures: [], redrawn: false });
  expect(cannotTurn(['NORTH'], { drawing: drawing(prompt), steps: [] })).toMatch(/from one side only/);
});

it('a train looks to both sides', () => {
  const [east, west] = turned('a steam train', ['EAST', 'WEST']).pictures;
  expect(east!.pixels).not.toEqual(west!.pixels);
});

it('who has joints is drawn from behind', () => {
  expect(turned('a knight', ['NORTH', 'SOUTH_EAST']).pictures).toHaveLength(2);
});
