import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillShelf } from './gen.ts';
import type { Sheet } from './sheets/sheet.ts';

/** Loaded late: what draws them needs the shelf. */
const allSheets = async (): Promise<readonly Sheet[]> => {
  const { artistSheets } = await import('./sheets/artist.ts');
  const { movementSheets } = await import('./sheets/movements.ts');
  const { styleSheets } = await import('./sheets/styles.ts');
  return [...artistSheets, ...movementSheets, ...styleSheets];
};

const folder = join(import.meta.dirname, '../../docs/sheets');

/** Contact sheets that people look at: `npx tsx server/scripts/sheet.ts [name …]` writes them all, or those named. */
const main = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const wanted = process.argv.slice(2);
  await fillShelf();
  for (const { name, render } of await allSheets()) {
    if (wanted.length && !wanted.includes(name)) continue;
    const png = await render();
    writeFileSync(join(folder, `${name}.png`), png);
    console.log(`${name}.png ${Math.round(png.length / 1024)} KiB`);
  }
};

await main();
