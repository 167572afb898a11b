import { createHash } from 'node:crypto';
import { animatePicture } from '@papeterie/artist/actions/animate-picture';
import { drawSprite } from '@papeterie/artist/draw-sprite';
import type { Picture } from '@papeterie/pixels/picture';
import { parseSteps } from '@papeterie/pixels/process/parse-steps';
import { processPictures } from '@papeterie/pixels/process/process-pictures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../packages/bundle.ts';
import { missingBrowser, openBrowser, type TestBrowser } from '../support/browser.ts';

const missing = missingBrowser();

const drawing = {
  prompt: 'a brave knight with a red cape',
  width: 48,
  height: 48,
  seed: 11,
  noBackground: true,
};
const wishes = [
  { palette: { colors: 6 } },
  { scale: { factor: 2, method: 'NEAREST' } },
  { outline: {} },
] as const;

/** The same work as `here`, in a worker of the browser. */
const work = `
  import { animatePicture } from '@papeterie/artist/actions/animate-picture';
  import { drawSprite } from '@papeterie/artist/draw-sprite';
  import { parseSteps } from '@papeterie/pixels/process/parse-steps';
  import { processPictures } from '@papeterie/pixels/process/process-pictures';
  const quiet = () => undefined;
  self.onmessage = ({ data: { drawing, wishes } }) => {
    const { picture } = drawSprite(drawing, quiet);
    const steps = parseSteps(wishes).steps;
    const processed = processPictures([picture], steps);
    const { pictures } = animatePicture({ picture, action: 'walk', frames: 4, seed: 11, story: { drawing, steps: [] } }, quiet);
    self.postMessage([picture, ...processed, ...pictures].map(({ width, height, pixels }) => ({ width, height, pixels: [...pixels] })));
  };
`;

const digest = ({
  width,
  height,
  pixels,
}: Pick<Picture, 'width' | 'height'> & { pixels: ArrayLike<number> }) =>
  `${width}x${height} ${createHash('sha256').update(Uint8Array.from(pixels)).digest('hex')}`;

const here = (): string[] => {
  const { picture } = drawSprite(drawing, () => undefined);
  const processed = processPictures([picture], parseSteps(wishes).steps);
  const walk = { picture, action: 'walk', frames: 4, seed: 11, story: { drawing, steps: [] } } as const;
  return [picture, ...processed, ...animatePicture(walk, () => undefined).pictures].map(digest);
};

describe.skipIf(missing)(`packages in Chromium${missing ? ` (${missing})` : ''}`, () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('draw, process and animate in a worker with the same pixels as on the server', async () => {
    const page = await browser.newPage();
    const script = await bundle(work);
    const pictures = await page.evaluate(
      ({ script, message }) =>
        new Promise<{ width: number; height: number; pixels: number[] }[]>((resolve, reject) => {
          const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
          const worker = new Worker(url);
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message: problem }) => reject(new Error(problem));
          worker.postMessage(message);
        }),
      { script, message: { drawing, wishes } },
    );
    expect(pictures.map(digest)).toEqual(here());
    expect(pictures).toHaveLength(6);
  });
});
