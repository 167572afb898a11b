import { keyedSubjects, keyedBackgrounds, keyedPicture, wrongPercent, sharpOf, backgroundColor, composed } from './support/keyed-pictures.ts';
import { removeBackground } from '../src/domain/pixels/matte/remove-background.ts';
import { blankPicture } from '../src/domain/pixels/picture.ts';
const only = process.argv[2]; const onlyBg = process.argv[3];
let worst = 0;
for (const [i, s] of keyedSubjects.entries()) {
  if (only && only !== 'all' && Number(only) !== i + 1) continue;
  const cells: string[] = [];
  for (const bg of keyedBackgrounds) {
    if (onlyBg && bg !== onlyBg) continue;
    const { known, given } = await keyedPicture(s, bg);
    const key = bg === 'green' || bg === 'magenta' ? backgroundColor[bg] : undefined;
    const t = performance.now();
    const r = removeBackground(given, { key, holes: true });
    const ms = performance.now() - t;
    const w = wrongPercent(known, r.picture);
    worst = Math.max(worst, w);
    cells.push(`${w.toFixed(3)}${w >= 0.5 ? '!' : ' '} ${r.found.slice(0, 5)} ${ms.toFixed(0)}ms`.padEnd(24));
    if (only && only !== 'all') {
      const err = blankPicture(known.width, known.height);
      for (let a = 0; a < known.pixels.length; a += 4) {
        const d = r.picture.pixels[a + 3] - known.pixels[a + 3];
        const bad = Math.abs(d) > 63.75;
        const g = known.pixels[a + 3] / 2;
        err.pixels.set(bad ? (d > 0 ? [255, 0, 0, 255] : [0, 128, 255, 255]) : [g, g, g, 255], a);
      }
      await sharpOf(err).png().toFile(`/tmp/err-${bg}.png`);
      await sharpOf(given).png().toFile(`/tmp/given-${bg}.png`);
      await sharpOf(composed(r.picture, () => ({ r: 70, g: 60, b: 160 }))).png().toFile(`/tmp/cut-${bg}.png`);
      await sharpOf(composed(known, () => ({ r: 70, g: 60, b: 160 }))).png().toFile(`/tmp/known-${bg}.png`);
    }
  }
  console.log(String(i + 1).padStart(2), `${s.name}${s.jpeg ? ` q${s.jpeg}` : ''}`.slice(0, 34).padEnd(35), cells.join(''));
}
console.log('worst', worst);
