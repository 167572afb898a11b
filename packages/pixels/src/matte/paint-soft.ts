import { blankPicture, type Picture } from '../picture.ts';
import { despill } from './despill.ts';
import type { Edge } from './follow-edges.ts';

/** Alpha nearer to 0 or 1 than this is noise. */
const solid = 0.06;

/** Writes alpha and the unmixed colors of the edge. */
export const paintSoft = (picture: Picture, bare: Picture, background: Uint8Array, edge: Edge): Picture => {
  const result = blankPicture(picture.width, picture.height);
  const { pixels } = picture;
  for (let at = 0, i = 0; at < background.length; at++, i += 4) {
    const alpha = edge.alpha[at]!;
    if (background[at] || alpha < solid) continue;
    const source = edge.source[at]!;
    for (let c = 0; c < 3; c++) {
      const given = pixels[i + c]!;
      if (source < 0 || alpha > 1 - solid) {
        result.pixels[i + c] = given;
        continue;
      }
      // The thinner the pixel, the more its noise would be blown up, and the more its source is to be believed.
      const unmixed = (given - (1 - alpha) * bare.pixels[i + c]!) / alpha;
      const bounded = Math.min(255, Math.max(0, unmixed));
      result.pixels[i + c] = pixels[source * 4 + c]! * (1 - alpha) + bounded * alpha;
    }
    const inner = edge.inner[at]!;
    if (inner >= 0) despill(result.pixels, i, pixels, inner * 4, bare.pixels, i);
    result.pixels[i + 3] = (alpha > 1 - solid ? 1 : alpha) * pixels[i + 3]!;
  }
  return result;
};
