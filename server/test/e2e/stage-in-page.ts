import { join } from 'node:path';
import type { SceneDocument } from '@papeterie/stage';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/root.ts';

/** Brings the stage into a page as `stage`, the same source that the studio bundles. */
export const loadStage = async (page: Page): Promise<void> => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'packages/stage/src/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'stage',
    target: 'es2022',
  });
  await page.goto('about:blank');
  await page.addScriptTag({ content: outputFiles[0]!.text });
};

/** The scene at `t`, painted by the browser, as RGBA. `pictures` are data URLs by spriteKey. */
export const paintInPage = async (
  page: Page,
  scene: SceneDocument,
  pictures: Record<string, string>,
  t: number,
  width: number,
  height: number,
): Promise<Uint8Array> => {
  const base64 = await page.evaluate(
    async ({ scene, pictures, t, width, height }) => {
      const stage = Reflect.get(globalThis, 'stage') as typeof import('@papeterie/stage');
      const images: Record<string, ImageBitmap> = {};
      const measured: Record<string, { width: number; height: number; skyline: number[] }> = {};
      for (const [key, url] of Object.entries(pictures)) {
        const image = new Image();
        image.src = url;
        await image.decode();
        const own = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d')!;
        own.drawImage(image, 0, 0);
        const { data } = own.getImageData(0, 0, image.naturalWidth, image.naturalHeight);
        const skyline = Array.from({ length: image.naturalWidth }, (_, x) => {
          for (let y = 0; y < image.naturalHeight; y++) {
            if (data[(y * image.naturalWidth + x) * 4 + 3]! > 10) return y;
          }
          return image.naturalHeight;
        });
        images[key] = await createImageBitmap(image);
        measured[key] = { width: image.naturalWidth, height: image.naturalHeight, skyline };
      }
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      context.scale(width / scene.width, height / scene.height);
      stage.paint(context as never, scene, stage.sample(scene, measured, t), images as never);
      const { data } = context.getImageData(0, 0, width, height);
      let text = '';
      for (let at = 0; at < data.length; at += 32_768) {
        text += String.fromCharCode(...data.subarray(at, at + 32_768));
      }
      return btoa(text);
    },
    { scene, pictures, t, width, height },
  );
  return Buffer.from(base64, 'base64');
};
