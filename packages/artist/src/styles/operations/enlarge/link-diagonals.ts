import type { Labels } from './labels.ts';

/** Doubles a picture by the rules of EPX (Eric Johnston, 1992), so that pixels that touch at corners become connected lines. */
export const linkDiagonals = (labels: Labels): Labels => {
  const { width, height, map } = labels;
  const doubled = new Uint8Array(map.length * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const center = map[i]!;
      const up = y > 0 ? map[i - width] : center;
      const down = y < height - 1 ? map[i + width] : center;
      const left = x > 0 ? map[i - 1]! : center;
      const right = x < width - 1 ? map[i + 1]! : center;
      const to = y * 4 * width + x * 2;
      const differs = up !== down && left !== right;
      doubled[to] = differs && left === up ? left : center;
      doubled[to + 1] = differs && up === right ? right : center;
      doubled[to + width * 2] = differs && left === down ? left : center;
      doubled[to + width * 2 + 1] = differs && down === right ? right : center;
    }
  }
  return { width: width * 2, height: height * 2, map: doubled, colors: labels.colors };
};
