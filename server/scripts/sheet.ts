import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { artistSheets } from './sheets/artist.ts';
import { movementSheets } from './sheets/movements.ts';
import type { Sheet } from './sheets/sheet.ts';
import { styleSheets } from './sheets/styles.ts';

/** Contact sheets that people look at: `npx tsx server/scripts/sheet.ts [name …]` writes them all, or those named. */
const sheets: readonly Sheet[] = [...artistSheets, ...movementSheets, ...styleSheets];

const folder = join(import.meta.dirname, '../../docs/sheets');

const main = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const wanted = process.argv.slice(2);
  for (const { name, render } of sheets) {
    if (wanted.length && !wanted.includes(name)) continue;
    const png = await render();
    writeFileSync(join(folder, `${name}.png`), png);
    console.log(`${name}.png ${Math.round(png.length / 1024)} KiB`);
  }
};

await main();
