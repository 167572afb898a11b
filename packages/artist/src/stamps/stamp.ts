/**
 * Pixels made by hand. Characters: space nothing, k ink, w white, h glint (stays upper left when flipped is not
 * needed: it is white too), 0-4 a tone of the mark's paint, l its line color.
 */
export type Stamp = { readonly width: number; readonly height: number; readonly rows: readonly string[] };

/** A stamp from its rows, written between slashes: 'kk/wk'. */
export const stamp = (rows: string): Stamp => {
  const list = rows.split('/');
  return { width: Math.max(...list.map((r) => r.length)), height: list.length, rows: list };
};

/** A stamp twice as large, its diagonals kept smooth: Eric Johnston's EPX. */
const doubled = ({ width, height, rows }: Stamp): Stamp => {
  const at = (x: number, y: number): string => rows[y]?.[x] ?? ' ';
  const large: string[] = [];
  for (let y = 0; y < height; y++) {
    let [upper, lower] = ['', ''];
    for (let x = 0; x < width; x++) {
      const [here, up, right, down, left] = [
        at(x, y),
        at(x, y - 1),
        at(x + 1, y),
        at(x, y + 1),
        at(x - 1, y),
      ];
      upper += left === up && left !== down && up !== right ? up : here;
      upper += up === right && up !== left && right !== down ? right : here;
      lower += down === left && down !== right && left !== up ? left : here;
      lower += right === down && right !== up && down !== left ? down : here;
    }
    large.push(upper, lower);
  }
  return { width: width * 2, height: height * 2, rows: large };
};

const tallest = (stamps: readonly Stamp[], height: number): Stamp => {
  let best = stamps[0]!;
  for (const one of stamps) if (one.height <= height + 0.5 && one.height >= best.height) best = one;
  return best;
};

/** The largest of the stamps (which go from small to large) that is at most `height` pixels tall, enlarged where all are too small. */
export const stampOfHeight = (stamps: readonly Stamp[], height: number): Stamp => {
  const best = tallest(stamps, height);
  const largest = stamps[stamps.length - 1];
  if (best !== largest || height < largest.height * 1.25) return best;
  return tallest([best, ...stamps.slice(-3).map(doubled)], height);
};
