import { writeFileSync } from 'node:fs';
import { drawSprite } from '../../src/adapters/providers/local/artist/draw-sprite.ts';
import { contactSheet } from './contact-sheet.ts';
// usage: out columns cell size optsJson prompt... ("prompt*4" = 4 seeds)
const [out, columns, cell, size, opts, ...prompts] = process.argv.slice(2);
const t = performance.now();
const cells = prompts.flatMap((p) => {
  const [text, n] = p.split('*');
  return Array.from({ length: Number(n ?? 1) }, (_, seed) => {
    const o = JSON.parse(opts || '{}');
    const d = drawSprite({ prompt: text, width: +size, height: +size, seed: seed + 1, noBackground: true, ...o });
    return { picture: d.picture, label: d.description };
  });
});
console.log(Math.round(performance.now() - t), 'ms', cells.length);
writeFileSync(out, await contactSheet(cells, { columns: +columns, cell: +cell }));
