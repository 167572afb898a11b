import { keyedSubjects, keyedBackgrounds, keyedPicture, sharpOf } from './support/keyed-pictures.ts';
import sharp from 'sharp';
const tiles: sharp.OverlayOptions[] = [];
let i = 0;
for (const s of keyedSubjects) {
  const bg = keyedBackgrounds[i % 4];
  const { given } = await keyedPicture(s, bg);
  tiles.push({ input: await sharpOf(given).resize(256, 256, { kernel: given.width<256?'nearest':'lanczos3' }).png().toBuffer(), left: (i % 5) * 260, top: Math.floor(i / 5) * 260 });
  i++;
}
await sharp({ create: { width: 1300, height: 1040, channels: 3, background: '#888' } }).composite(tiles).png().toFile('/tmp/tiles.png');
