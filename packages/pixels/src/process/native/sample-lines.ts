import type { Picture } from '../../picture.ts';

/** Lines enough to tell one grid from another, and so few of long ones that any picture is looked at in a moment. */
const most = 24;
const fewest = 8;
const mostPixels = 12_288;

/** Along which side of a picture. */
export type Side = 'across' | 'down';

/** The channels of a line, colors as much as they can be seen: so that they blend as programs blend them. */
const channelsOf = ({ width, height, pixels }: Picture, side: Side, number: number): Float64Array[] => {
  const length = side === 'across' ? width : height;
  const channels = Array.from({ length: 4 }, () => new Float64Array(length));
  for (let at = 0; at < length; at++) {
    const from = (side === 'across' ? number * width + at : at * width + number) * 4;
    const alpha = pixels[from + 3]!;
    for (let channel = 0; channel < 3; channel++)
      channels[channel]![at] = (pixels[from + channel]! * alpha) / 255;
    channels[3]![at] = alpha;
  }
  return channels;
};

const changeOf = (line: Float64Array): number => {
  let sum = 0;
  for (let at = 1; at < line.length; at++) sum += Math.abs(line[at]! - line[at - 1]!);
  return sum;
};

/** Of each part of a picture the channel of the line in which most changes: 0 to 255. Lines of one color are left out. */
export const sampleLines = (picture: Picture, side: Side): Float64Array[] => {
  const count = side === 'across' ? picture.height : picture.width;
  const length = side === 'across' ? picture.width : picture.height;
  const parts = Math.min(count, most, Math.max(fewest, Math.floor(mostPixels / length)));
  const found: Float64Array[] = [];
  for (let part = 0; part < parts; part++) {
    let best: Float64Array | null = null;
    let change = 0;
    const end = Math.floor(((part + 1) * count) / parts);
    const begin = Math.floor((part * count) / parts);
    // Of thick parts some lines will do.
    const step = Math.max(1, Math.floor((end - begin) / most));
    for (let number = begin; number < end; number += step) {
      for (const line of channelsOf(picture, side, number)) {
        const here = changeOf(line);
        if (here <= change) continue;
        change = here;
        best = line;
      }
    }
    if (best) found.push(best);
  }
  return found;
};
