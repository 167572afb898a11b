import { color } from './color.ts';
import { drawLine, fillDisk, fillRect } from './draw.ts';
import type { Color, Plate } from './plate.ts';

const parchment = color('#ecdcb6');
const gold = color('#e9bf5c');
const ink = color('#3a2415');
const lapis = color('#24458c');
const vermilion = color('#b8321f');
const white = color('#f5ecd8');

/** What the frame takes of each side, in pixels. */
const frameWidth = ({ width, height }: Plate): number => (Math.min(width, height) / 64) * 5.8;

/** A border of even width, `inset` pixels from the edges of the page. */
const ring = (plate: Plate, inset: number, thick: number, tone: Color): void => {
  const { width, height } = plate;
  fillRect(plate, inset, inset, width - 2 * inset, thick, tone);
  fillRect(plate, inset, height - inset - thick, width - 2 * inset, thick, tone);
  fillRect(plate, inset, inset + thick, thick, height - 2 * (inset + thick), tone);
  fillRect(plate, width - inset - thick, inset + thick, thick, height - 2 * (inset + thick), tone);
};

/** The frame of a miniature: bare parchment, a lapis band with a tendril, golden bosses at the corners. Changes the plate. */
export const illuminatedFrame = (plate: Plate): void => {
  const { width, height } = plate;
  const inner = frameWidth(plate);
  const unit = inner / 5.8;
  const margin = unit * 2.2;
  const middle = (margin + inner) / 2;
  ring(plate, 0, margin, parchment);
  ring(plate, margin, inner - margin, ink);
  ring(plate, margin + 2, inner - margin - 5, lapis);
  ring(plate, inner - 3, 2, white);
  vine(plate, middle, unit);
  for (const x of [middle, width - middle]) {
    for (const y of [middle, height - middle]) {
      fillDisk(plate, x, y, unit * 3.4, ink);
      fillDisk(plate, x, y, unit * 3, gold);
      fillDisk(plate, x, y, unit * 1.9, vermilion);
      fillDisk(plate, x - unit * 0.5, y - unit * 0.5, unit * 0.6, white, 0.9);
    }
  }
};

/** A white tendril with red and gold leaves that winds along the frame. */
const vine = (plate: Plate, at: number, unit: number): void => {
  const { width, height } = plate;
  const sides: [number, number, number, number, number][] = [
    [at, at, 1, 0, width - 2 * at],
    [at, height - at, 1, 0, width - 2 * at],
    [at, at, 0, 1, height - 2 * at],
    [width - at, at, 0, 1, height - 2 * at],
  ];
  for (const [x, y, dx, dy, length] of sides) {
    const waves = Math.max(1, Math.round(length / (unit * 5)));
    const place = (t: number): [number, number] => {
      const swing = Math.sin((t / length) * waves * Math.PI) * unit * 0.8;
      return [x + dx * t + dy * swing, y + dy * t + dx * swing];
    };
    for (let t = 0; t < length - 2; t += 2)
      drawLine(plate, place(t), place(t + 2), [unit * 0.2, unit * 0.2], white);
    for (let k = 0; k < waves; k++) {
      const [px, py] = place(((k + 0.5) / waves) * length);
      const side = k % 2 === 0 ? -1 : 1;
      fillDisk(
        plate,
        px + dy * side * unit * 0.9,
        py + dx * side * unit * 0.9,
        unit * 0.62,
        k % 2 === 0 ? vermilion : gold,
      );
    }
  }
};
