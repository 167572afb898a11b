import type { ActionName } from '../actions/actions.ts';
import { blankCanvas, type Canvas } from './canvas.ts';
import { flash, glow } from './deform/recolor.ts';
import { opaqueColors, retone } from './deform/tones.ts';
import { swell, swing } from './moves/curves.ts';

type Wish = { action: ActionName; frames: number };
type Shot = { right?: number; down?: number; isFlash?: boolean; isGlowing?: boolean };

/** Moves a whole picture; what comes in at its edges goes on from the last pixel, or, `wrapped`, from the other side. */
const pan = ({ width, height, cells }: Canvas, right: number, down: number, isWrapped: boolean): Canvas => {
  const panned = blankCanvas(width, height);
  const from = (at: number, length: number) =>
    isWrapped ? ((at % length) + length) % length : Math.max(0, Math.min(length - 1, at));
  for (let y = 0; y < height; y++) {
    const row = from(y - down, height) * width;
    for (let x = 0; x < width; x++) panned.cells[y * width + x] = cells[row + from(x - right, width)]!;
  }
  return panned;
};

const shotOf = (action: ActionName, index: number, frames: number, { width, height }: Canvas): Shot => {
  const phase = index / frames;
  const far = Math.max(1, Math.round(Math.min(width, height) / 32));
  const up = -Math.round(far * swell(phase));
  switch (action) {
    case 'spin':
      return { right: Math.round(width * phase) };
    case 'hurt':
    case 'attack':
      return {
        right: Math.round(far * swing(phase * 2) * (1 - phase)),
        isFlash: action === 'hurt' && index === 1,
      };
    case 'cast':
    case 'flicker':
    case 'blink':
      return { isGlowing: index === frames >> 1 };
    case 'die':
      return { down: Math.round((height * 0.1 * index) / (frames - 1)) };
    case 'walk':
    case 'run':
    case 'sway':
    case 'wave':
      return { right: Math.round(far * swing(phase)), down: action === 'sway' ? 0 : -Math.abs(up) };
    default:
      return { down: up };
  }
};

const isSame = (one: Canvas, other: Canvas): boolean =>
  one.cells.every((word, at) => word === other.cells[at]);

/** A picture that fills its frame moves as a whole, gently, and without bare edges. */
export const moveScenery = (canvas: Canvas, { action, frames }: Wish): Canvas[] => {
  const lighter = retone(opaqueColors(canvas), 0.14);
  const shots = Array.from({ length: frames }, (_, index) => {
    const { right = 0, down = 0, isFlash, isGlowing } = shotOf(action, index, frames, canvas);
    const panned = pan(canvas, right, down, action === 'spin');
    if (isFlash) return flash(panned);
    return isGlowing ? glow(panned, lighter) : panned;
  });
  if (shots.some((shot) => !isSame(shot, shots[0]!))) return shots;
  return shots.map((_, index) => pan(canvas, index % 2, index % 2, false));
};
